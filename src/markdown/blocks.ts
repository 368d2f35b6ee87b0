import type { MarkedExtension, Token, TokenizerAndRendererExtension } from 'marked';
import { blockOf } from './blocks/block-of.ts';
import { blockOpen, blockStray } from './blocks/block-problems.ts';
import { blockHole, documentOf } from './document.ts';

/** A line that begins or ends a block; what follows the colons is the name. */
const fence = /^ {0,3}:{3,}([^\n]*)(?:\n|$)/;
const nextFence = new RegExp(fence, 'm');

/** The next line in a paragraph that begins or ends a block (its colons are found), unless the paragraph ends before it. */
const fenceInParagraph = /\n(?: {0,3}(:::)|[ \t]*\n)/;

const block: TokenizerAndRendererExtension = {
  name: 'block',
  level: 'block',
  start(source) {
    if (!documentOf(this.lexer).mayHaveBlocks) return undefined;
    const found = fenceInParagraph.exec(source);
    return found?.[1] === undefined ? undefined : found.index + 1;
  },
  tokenizer(source) {
    if (!documentOf(this.lexer).mayHaveBlocks) return undefined;
    const [first, rest] = fence.exec(source) ?? [];
    if (first === undefined) return undefined;
    const words = rest?.trim() ?? '';
    const end = words === '' ? undefined : endOf(source, first.length);
    if (end === undefined) return { type: 'block', raw: first, words, closed: false, tokens: [] };
    const tokens = this.lexer.blockTokens(source.slice(first.length, end.from), []);
    return { type: 'block', raw: source.slice(0, end.to), words, closed: true, tokens };
  },
  renderer(token) {
    const document = documentOf(this.parser);
    const tokens: Token[] = token.tokens ?? [];
    const place = document.places.get(token) ?? { file: document.file };
    const words: string = token['words'];
    if (token['closed'] !== true) {
      document.problems.push(
        words === '' ? blockStray(place, {}) : blockOpen(place, { name: words.split(/\s+/)[0] ?? '' }),
      );
      return '';
    }
    const { value, problems } = blockOf({ words, raw: token.raw, place }, tokens, document);
    document.problems.push(...problems);
    return value === undefined ? this.parser.parse(tokens) : `${blockHole(value, document)}\n`;
  },
};

/** Where the line that closes a block begins and ends. Undefined where another block begins first, or the text ends. */
function endOf(source: string, start: number): Readonly<{ from: number; to: number }> | undefined {
  const next = nextFence.exec(source.slice(start));
  if (next?.[1]?.trim() !== '') return undefined;
  return { from: start + next.index, to: start + next.index + next[0].length };
}

/**
 * Blocks: `:::name` and `:::` on lines of their own, with images and links between them. Elsewhere they read as
 * ordinary Markdown. They are known when a page is rendered, so each is a hole.
 */
export const blocks: MarkedExtension = { extensions: [block] };
