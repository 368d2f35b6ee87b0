import { SaxesParser } from 'saxes';

/** What is done with the parts of an XML text, in their order. Names are without the prefix of their namespace. */
export type XmlReader = Readonly<{
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}>;

/** Reads an XML text in UTF-8. Throws for one that is not well-formed, or that has entities of its own. */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => reader.open?.(localName(name), (key) => attributes[key]));
  parser.on('closetag', ({ name }) => reader.close?.(localName(name)));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.write(new TextDecoder().decode(bytes)).close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
