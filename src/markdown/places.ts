import type { Marked, Token } from 'marked';
import type { Place } from '../core/problem.ts';

/** Where tokens stand in their file. */
export type Places = Map<Token, Place>;

/**
 * Finds the links, images and raw HTML of a lexed text in its file. marked gives no positions, so each block is
 * looked for after the one before it, and each token inside its block.
 */
export function findPlaces(
  marked: Marked,
  tokens: readonly Token[],
  source: Readonly<{ text: string; file: string; firstLine: number }>,
): Places {
  const { text, file } = source;
  const places: Places = new Map();
  let offset = 0;
  let line = source.firstLine;
  let counted = 0;
  const lineAt = (position: number): number => {
    for (; counted < position; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  for (const block of tokens) {
    const start = text.indexOf(block.raw, offset);
    if (start < 0) continue;
    offset = start + block.raw.length;
    if (!/[[<]|:\/\/|www\.|@/.test(block.raw)) continue;
    let cursor = start;
    marked.walkTokens([block], (token) => {
      if (token.type !== 'link' && token.type !== 'image' && token.type !== 'html') return;
      const found = text.indexOf(token.raw, cursor);
      const position = found < 0 || found >= offset ? cursor : found;
      cursor = token.type === 'link' ? position + 1 : position + (found < 0 ? 0 : token.raw.length);
      const column = position - text.lastIndexOf('\n', position - 1);
      places.set(token, { file, line: lineAt(position), column });
    });
  }
  return places;
}
