import type { Token, Tokens } from 'marked';
import type { Byline } from '../core/body.ts';
import { excerptOf } from '../core/sentence.ts';
import { plainText } from './plain-text.ts';

/** What stands before `<!--more-->`, else the first sentences of the text; plain text. */
export function excerptFrom(tokens: readonly Token[]): string {
  const more = tokens.findIndex(({ type, raw }) => type === 'html' && /<!--\s*more\s*-->/.test(raw));
  const paragraphs = textsOf(more < 0 ? tokens : tokens.slice(0, more));
  return more < 0 ? excerptOf(paragraphs.slice(0, 4).join(' ')) : paragraphs.join(' ');
}

/**
 * Initials of writer and editor at the very end of a text, as district offices sign: `(iu/yon)`.
 */
export function bylineOf(tokens: readonly Token[]): Byline | undefined {
  const [, writer, editor] = /\(([a-z]{2,4})\/([a-z]{2,4})\)\s*$/.exec(textsOf(tokens).at(-1) ?? '') ?? [];
  return writer === undefined || editor === undefined ? undefined : { writer, editor };
}

/** The paragraphs of a text that say something, white space folded. */
const textsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens
    .filter((token): token is Tokens.Paragraph => token.type === 'paragraph')
    .map((token) => plainText(token.tokens).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
