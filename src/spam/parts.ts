import type { Hiding } from './hiding.ts';

/** Where a text is met: on the page, in what the page hides, or in what it tells machines alone. */
export type Zone = 'seen' | 'hidden' | 'told';

/** A paragraph, a cell, an attribute or a code, put together from pieces of the source. */
export type Block = Readonly<{
  code?: true;
  zone: Zone;
  text: string;
  pieces: readonly Readonly<{ at: number; index: number }>[];
}>;

/** An element with how it, or one around it, is hidden. */
export type Part = Readonly<{
  name: string;
  attributes: ReadonlyMap<string, string>;
  index: number;
  hiding: Hiding | undefined;
}>;

/** A link with its text and the paragraph that it stands in; `pictured` when an element inside shows something else than text. */
export type Anchor = Readonly<{
  url: string;
  text: string;
  index: number;
  hiding: Hiding | undefined;
  pictured: boolean;
  block: Block | undefined;
}>;

/** Code or data inside a text: a script, a comment, a code of a template. */
export type Code = Readonly<{ kind: 'script' | 'data' | 'comment'; text: string; index: number }>;

export type TextParts = Readonly<{
  blocks: readonly Block[];
  elements: readonly Part[];
  anchors: readonly Anchor[];
  codes: readonly Code[];
}>;

/** Where a character of a block stands in the source. */
export function indexIn(block: Block, at: number): number {
  let [start, index] = [0, 0];
  for (const piece of block.pieces) {
    if (piece.at > at) break;
    [start, index] = [piece.at, piece.index];
  }
  return index + at - start;
}
