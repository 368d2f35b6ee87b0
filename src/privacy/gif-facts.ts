import { isOfProgram } from './comment.ts';
import type { HiddenFact } from './hidden-facts.ts';

/** The comments of a GIF (GIF89a, 24). XMP in one is found without it. */
export function gifFacts(data: Buffer): readonly HiddenFact[] {
  if (!/^GIF8[79]a$/.test(data.toString('latin1', 0, 6))) return [];
  const table = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + table(data[10] ?? 0);
  while (at < data.length) {
    const [block, label] = [data[at], data[at + 1]];
    if (block !== 0x21 && block !== 0x2c) return [];
    const start = block === 0x21 ? at + 2 : at + 11 + table(data[at + 9] ?? 0);
    const { text, end } = subBlocks(data, start, block === 0x21 && label === 0xfe);
    if (text !== '' && !isOfProgram(text)) return ['comment'];
    at = end;
  }
  return [];
}

/** Goes over blocks that each begin with their length, up to an empty one, and gives their text where it is `wanted`. */
function subBlocks(data: Buffer, start: number, wanted: boolean): Readonly<{ text: string; end: number }> {
  let [at, text] = [start, ''];
  for (let length = data[at] ?? 0; length > 0; length = data[at] ?? 0) {
    if (wanted) text += data.toString('latin1', at + 1, at + 1 + length);
    at += length + 1;
  }
  return { text, end: at + 1 };
}
