import { type DocumentContent, type DocumentPart, type Unread, unreadDocument } from './document-content.ts';
import { type HiddenFact, hiddenFacts } from './hidden-facts.ts';
import { namesSomeone } from './names-someone.ts';
import { openDocumentParts } from './open-document.ts';
import { sheetParts } from './sheet-parts.ts';
import { wordParts } from './word-parts.ts';
import { readXml } from './xml.ts';
import { openZip } from './zip-archive.ts';

/** What all texts of a document may be together, and all pictures: a bomb says that it is more. */
const mostBytes = 100_000_000;

const isText = (name: string): boolean =>
  /^(?:word|xl|ppt|docProps|META-INF)\/.*\.(?:xml|rels)$|^(?:content|styles|meta)\.xml$/.test(name);
const isPicture = (name: string): boolean => /^(?:(?:word|xl|ppt)\/media|Pictures)\/./.test(name);

/** The text and the properties of a document of Word, Excel, PowerPoint or LibreOffice, and the facts of its pictures. */
export function officeContent(bytes: Uint8Array): DocumentContent {
  try {
    const archive = openZip(bytes);
    const sum = (wanted: (name: string) => boolean): number =>
      [...archive.sizes].reduce((total, [name, size]) => total + (wanted(name) ? size : 0), 0);
    if (sum(isText) > mostBytes) return unreadDocument('large');
    const texts = archive.unpack(isText);
    const unread = faultOf(texts);
    if (unread !== undefined) return unreadDocument(unread);
    const pictures = sum(isPicture) > mostBytes ? [] : [...archive.unpack(isPicture).values()];
    return {
      parts: partsOf(texts),
      facts: factsOf(texts, pictures),
      unread: sum(isPicture) > mostBytes ? 'large' : undefined,
    };
  } catch (error) {
    // The archive or a text in it is damaged: both libraries throw errors of their own without a class to tell them by.
    if (error instanceof TypeError) throw error;
    return unreadDocument('broken');
  }
}

type Texts = ReadonlyMap<string, Uint8Array>;

function faultOf(texts: Texts): Unread | undefined {
  const manifest = texts.get('META-INF/manifest.xml');
  if (manifest && Buffer.from(manifest).includes('encryption-data')) return 'locked';
  const main = ['word/document.xml', 'xl/workbook.xml', 'ppt/presentation.xml', 'content.xml'];
  return main.some((name) => texts.has(name)) ? undefined : 'broken';
}

const partsOf = (texts: Texts): readonly DocumentPart[] => [
  ...wordParts(texts),
  ...sheetParts(texts),
  ...openDocumentParts(texts),
];

/** The names that the properties of a document give: who made it, who saved it last, at which company. */
const nameProperties: ReadonlySet<string> = new Set([
  'creator',
  'lastModifiedBy',
  'initial-creator',
  'printed-by',
  'Company',
  'Manager',
]);

/** A preview of the first page is no fact: programs make it anew with each saving. Nor are remarks in pictures. */
function factsOf(texts: Texts, pictures: readonly Uint8Array[]): readonly HiddenFact[] {
  const facts = new Set(pictures.flatMap(hiddenFacts).filter((fact) => fact !== 'comment'));
  for (const name of ['docProps/core.xml', 'docProps/app.xml', 'meta.xml']) {
    const properties = texts.get(name);
    let open = '';
    if (properties === undefined) continue;
    readXml(properties, {
      open: (element) => {
        open = element;
      },
      text: (text) => {
        if (nameProperties.has(open) && namesSomeone(text)) facts.add('owner');
      },
      close: () => {
        open = '';
      },
    });
  }
  return [...facts];
}
