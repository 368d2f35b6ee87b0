import { decodeEntities } from '../core/entities.ts';
import { type Hiding, hidingOf } from './hiding.ts';
import type { MarkupEvent } from './markup-events.ts';
import type { Anchor, Block, Code, Part, TextParts, Zone } from './parts.ts';

/** Elements inside a line of text; all others end a paragraph. */
const inline = new Set(
  'a b strong i em u s span small big mark font code sup sub abbr cite q time label ins del bdi bdo kbd wbr tt nobr'.split(
    ' ',
  ),
);
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that end where the next of their kind begins. */
const selfEnding = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option']);
/** Attributes that hold text, which few people read. */
const textAttributes = [
  'alt',
  'title',
  'content',
  'placeholder',
  'aria-label',
  'value',
  'label',
  'data-title',
  'summary',
];

/** What hides elements: the rules of style sheets, and what is around the whole text. */
export type Hidings = Readonly<{ rules: ReadonlyMap<string, Hiding>; around: Hiding | undefined }>;

/** Puts together what the events of a text make: paragraphs, links, elements and codes. Time grows with their number alone. */
export function collectParts(events: readonly MarkupEvent[], hidings: Hidings): TextParts {
  const reading: Reading = {
    hidings,
    parts: { blocks: [], elements: [], anchors: [], codes: [] },
    stack: [],
    depth: new Map(),
    block: undefined,
    anchor: undefined,
  };
  for (const event of events) read(reading, event);
  endBlock(reading);
  endAnchor(reading);
  return reading.parts;
}

type Open = Readonly<{ name: string; hiding: Hiding | undefined }>;
type OpenEvent = Extract<MarkupEvent, { kind: 'open' }>;

/** How far the events are read: what is done, which elements are open, and the paragraph and the link that are being written. */
type Reading = {
  readonly hidings: Hidings;
  readonly parts: Readonly<{ blocks: Block[]; elements: Part[]; anchors: Anchor[]; codes: Code[] }>;
  readonly stack: Open[];
  /** How many elements of each name are open. */
  readonly depth: Map<string, number>;
  block: { zone: Zone; text: string; pieces: { at: number; index: number }[] } | undefined;
  anchor:
    | { url: string; text: string; index: number; hiding: Hiding | undefined; pictured: boolean }
    | undefined;
};

function read(reading: Reading, event: MarkupEvent): void {
  const { kind, index } = event;
  if (kind === 'text') addText(reading, event.text, index);
  else if (kind === 'open') openElement(reading, event);
  else if (kind === 'close') closeElement(reading, event.name);
  else if (kind === 'comment') reading.parts.codes.push({ kind, text: event.text, index });
  else if (event.name === 'script') addScript(reading, event);
}

function addScript({ parts }: Reading, { text, index }: Extract<MarkupEvent, { kind: 'raw' }>): void {
  const type = parts.elements.at(-1)?.attributes.get('type') ?? '';
  const kind = /json|template|html|text\/plain/.test(type) ? 'data' : 'script';
  parts.codes.push({ kind, text, index });
}

const hidingHere = ({ stack, hidings }: Reading): Hiding | undefined =>
  stack.at(-1)?.hiding ?? hidings.around;

function endBlock(reading: Reading): void {
  if (reading.block !== undefined && reading.block.text.trim() !== '')
    reading.parts.blocks.push(reading.block);
  reading.block = undefined;
}

function endAnchor(reading: Reading): void {
  const { anchor, parts } = reading;
  if (anchor !== undefined) parts.anchors.push({ ...anchor, block: reading.block ?? parts.blocks.at(-1) });
  reading.anchor = undefined;
}

function popElement(reading: Reading): void {
  const left = reading.stack.pop();
  if (left === undefined) return;
  reading.depth.set(left.name, (reading.depth.get(left.name) ?? 1) - 1);
  if (left.name === 'a') endAnchor(reading);
}

function closeElement(reading: Reading, name: string): void {
  if (!inline.has(name)) endBlock(reading);
  if ((reading.depth.get(name) ?? 0) === 0) return;
  while (reading.stack.length > 0 && reading.stack.at(-1)?.name !== name) popElement(reading);
  popElement(reading);
}

function addText(reading: Reading, text: string, index: number): void {
  if (reading.anchor !== undefined) reading.anchor.text += decodeEntities(text);
  // An empty line ends a paragraph of Markdown, and does no harm in HTML.
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t\r]*\n/g)) {
    write(reading, text.slice(start, gap.index), index + start);
    endBlock(reading);
    start = gap.index + gap[0].length;
  }
  write(reading, text.slice(start), index + start);
}

function write(reading: Reading, text: string, index: number): void {
  const seen: Zone = hidingHere(reading) === undefined ? 'seen' : 'hidden';
  const zone = reading.stack.at(-1)?.name === 'title' ? 'told' : seen;
  if (reading.block?.zone !== zone) endBlock(reading);
  reading.block ??= { zone, text: '', pieces: [] };
  reading.block.pieces.push({ at: reading.block.text.length, index });
  reading.block.text += decodeEntities(text);
}

function openElement(reading: Reading, { name, attributes, index }: OpenEvent): void {
  endBefore(reading, name);
  if (name === 'br') addText(reading, ' ', index);
  const hiding = strongerOf(hidingOf(name, attributes, reading.hidings.rules), hidingHere(reading));
  reading.parts.elements.push({ name, attributes, index, hiding });
  addAttributes(reading, attributes, index);
  addPicture(reading, name, attributes);
  if (name === 'a') {
    endAnchor(reading);
    const pictured = attributes.has('aria-label');
    reading.anchor = { url: attributes.get('href') ?? '', text: '', index, hiding, pictured };
  }
  if (empty.has(name)) return;
  reading.stack.push({ name, hiding });
  reading.depth.set(name, (reading.depth.get(name) ?? 0) + 1);
}

/** Ends what the beginning of an element ends. */
function endBefore(reading: Reading, name: string): void {
  if (selfEnding.has(name) && reading.stack.at(-1)?.name === name) popElement(reading);
  if (inline.has(name)) return;
  endBlock(reading);
  if (reading.stack.at(-1)?.name === 'p') popElement(reading);
}

const strongerOf = (own: Hiding | undefined, around: Hiding | undefined): Hiding | undefined =>
  around === 'sneaky' ? around : (own ?? around);

function addAttributes({ parts }: Reading, attributes: OpenEvent['attributes'], index: number): void {
  for (const key of textAttributes) {
    const text = attributes.get(key);
    if (text !== undefined && text.length > 2)
      parts.blocks.push({ zone: 'told', text, pieces: [{ at: 0, index }] });
  }
  const inside = attributes.get('srcdoc');
  if (inside !== undefined) parts.codes.push({ kind: 'comment', text: inside, index });
}

/** A picture inside a link shows where it leads, unless it is too small to be seen. */
function addPicture({ anchor }: Reading, name: string, attributes: OpenEvent['attributes']): void {
  if (anchor === undefined || !/^(img|svg|picture|i|video|button|use)$/.test(name)) return;
  if (/^[0-3](px)?$/.test(attributes.get('width') ?? attributes.get('height') ?? '')) return;
  anchor.pictured = true;
  anchor.text += ` ${attributes.get('alt') ?? ''}`;
}
