import type { Token, Tokens } from 'marked';
import type { Place } from '../core/problem.ts';

/** Where tokens stand in their file. */
export type Places = Map<Token, Place>;

/** What has a place: false when other tokens with places may stand inside it. */
const placed: Readonly<Record<string, boolean>> = {
  link: false,
  heading: false,
  block: false,
  image: true,
  html: true,
};

/**
 * Tokens that are looked for in vain, as one that goes on over the lines of a quote. Each takes a look through all the
 * text; past so many the others are only said to be near the one before.
 */
const mostMisses = 100;

/**
 * Finds the links, images, headings, blocks and raw HTML of a lexed text in its file. marked gives no positions, so each
 * block is looked for after the one before it, and each token inside its block.
 */
export function findPlaces(
  tokens: readonly Token[],
  source: Readonly<{ text: string; file: string; firstLine: number }>,
): Places {
  const { text, file } = source;
  const places: Places = new Map();
  let offset = 0;
  let line = source.firstLine;
  let nextLine = nextLineAfter(text, 0);
  let misses = 0;
  /** Where a token stands between two positions; the first where it is not found. */
  const positionOf = (raw: string, from: number, to: number): number => {
    const found = misses < mostMisses ? text.indexOf(raw, from) : -1;
    if (found >= 0 && found < to) return found;
    misses += 1;
    return from;
  };
  const lineAt = (position: number): number => {
    for (; nextLine <= position; nextLine = nextLineAfter(text, nextLine)) line += 1;
    return line;
  };
  for (const block of tokens) {
    const start = text.indexOf(block.raw, offset);
    if (start < 0) continue;
    offset = start + block.raw.length;
    if (!/[[<#]|:\/\/|:::|www\.|@/.test(block.raw)) continue;
    let cursor = start;
    walk(block, (token) => {
      const whole = placed[token.type];
      if (whole === undefined) return;
      const position = positionOf(token.raw, cursor, offset);
      if (text.startsWith(token.raw, position)) cursor = position + (whole ? token.raw.length : 1);
      const column = position - text.lastIndexOf('\n', position - 1);
      places.set(token, { file, line: lineAt(position), column });
    });
  }
  return places;
}

/** Calls a function for a token and for all inside it, in the order of the text. */
function walk(token: Token, visit: (token: Token) => void): void {
  visit(token);
  for (const inner of tokensIn(token)) walk(inner, visit);
}

function tokensIn(token: Token): readonly Token[] {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type !== 'table') return ('tokens' in token && token.tokens) || [];
  const { header, rows } = token as Tokens.Table;
  return [header, ...rows].flat().flatMap(({ tokens }) => tokens);
}

/** Where the line after a position begins. */
function nextLineAfter(text: string, position: number): number {
  const end = text.indexOf('\n', position);
  return end < 0 ? Number.POSITIVE_INFINITY : end + 1;
}
