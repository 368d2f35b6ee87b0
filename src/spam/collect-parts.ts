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

/** Whether a picture is too small to be seen. */
const isSpeck = (attributes: ReadonlyMap<string, string>): boolean =>
  /^[0-3](px)?$/.test(attributes.get('width') ?? attributes.get('height') ?? '');

type Open = Readonly<{ name: string; hiding: Hiding | undefined }>;

/** What hides elements: the rules of style sheets, and what is around the whole text. */
export type Hidings = Readonly<{ rules: ReadonlyMap<string, Hiding>; around: Hiding | undefined }>;

/** Puts together what the events of a text make: paragraphs, links, elements and codes. Time grows with their number alone. */
export function collectParts(events: readonly MarkupEvent[], { rules, around }: Hidings): TextParts {
  const blocks: Block[] = [];
  const elements: Part[] = [];
  const anchors: Anchor[] = [];
  const codes: Code[] = [];
  const stack: Open[] = [];
  const depth = new Map<string, number>();
  let block: { zone: Zone; text: string; pieces: { at: number; index: number }[] } | undefined;
  let anchor:
    | { url: string; text: string; index: number; hiding: Hiding | undefined; pictured: boolean }
    | undefined;

  const hidden = (): Hiding | undefined => stack.at(-1)?.hiding ?? around;
  const endBlock = (): void => {
    if (block !== undefined && block.text.trim() !== '') blocks.push(block);
    block = undefined;
  };
  const endAnchor = (): void => {
    if (anchor !== undefined) anchors.push({ ...anchor, block: block ?? blocks.at(-1) });
    anchor = undefined;
  };
  const pop = (): void => {
    const left = stack.pop();
    if (left === undefined) return;
    depth.set(left.name, (depth.get(left.name) ?? 1) - 1);
    if (left.name === 'a') endAnchor();
  };
  const close = (name: string): void => {
    if ((depth.get(name) ?? 0) === 0) return;
    while (stack.length > 0 && stack.at(-1)?.name !== name) pop();
    pop();
  };
  const write = (text: string, index: number): void => {
    const zone: Zone = stack.at(-1)?.name === 'title' ? 'told' : hidden() === undefined ? 'seen' : 'hidden';
    if (block?.zone !== zone) endBlock();
    block ??= { zone, text: '', pieces: [] };
    block.pieces.push({ at: block.text.length, index });
    block.text += decodeEntities(text);
  };
  const addText = (text: string, index: number): void => {
    if (anchor !== undefined) anchor.text += decodeEntities(text);
    // An empty line ends a paragraph of Markdown, and does no harm in HTML.
    let start = 0;
    for (const gap of text.matchAll(/\n[ \t\r]*\n/g)) {
      write(text.slice(start, gap.index), index + start);
      endBlock();
      start = gap.index + gap[0].length;
    }
    write(text.slice(start), index + start);
  };
  const open = ({ name, attributes, index }: Extract<MarkupEvent, { kind: 'open' }>): void => {
    if (selfEnding.has(name) && stack.at(-1)?.name === name) pop();
    if (!inline.has(name)) {
      endBlock();
      if (stack.at(-1)?.name === 'p') pop();
    }
    if (name === 'br') addText(' ', index);
    const hiding =
      hidingOf(name, attributes, rules) === 'sneaky' || hidden() === 'sneaky'
        ? 'sneaky'
        : (hidingOf(name, attributes, rules) ?? hidden());
    elements.push({ name, attributes, index, hiding });
    for (const key of textAttributes) {
      const text = attributes.get(key);
      if (text !== undefined && text.length > 2)
        blocks.push({ zone: 'told', text, pieces: [{ at: 0, index }] });
    }
    const inside = attributes.get('srcdoc');
    if (inside !== undefined) codes.push({ kind: 'comment', text: inside, index });
    if (anchor !== undefined && /^(img|svg|picture|i|video|button|use)$/.test(name) && !isSpeck(attributes)) {
      anchor.pictured = true;
      anchor.text += ` ${attributes.get('alt') ?? ''}`;
    }
    if (name === 'a') {
      endAnchor();
      anchor = {
        url: attributes.get('href') ?? '',
        text: '',
        index,
        hiding,
        pictured: attributes.has('aria-label'),
      };
    }
    if (empty.has(name)) return;
    stack.push({ name, hiding });
    depth.set(name, (depth.get(name) ?? 0) + 1);
  };

  for (const event of events) {
    if (event.kind === 'text') addText(event.text, event.index);
    else if (event.kind === 'open') open(event);
    else if (event.kind === 'comment') codes.push({ kind: 'comment', text: event.text, index: event.index });
    else if (event.kind === 'raw') {
      const type = elements.at(-1)?.attributes.get('type') ?? '';
      if (event.name === 'script')
        codes.push({
          kind: /json|template|html|text\/plain/.test(type) ? 'data' : 'script',
          text: event.text,
          index: event.index,
        });
    } else if (event.kind === 'close') {
      if (!inline.has(event.name)) endBlock();
      close(event.name);
    }
  }
  endBlock();
  endAnchor();
  return { blocks, elements, anchors, codes };
}
