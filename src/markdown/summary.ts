import type { Token, Tokens } from 'marked';
import type { Byline } from '../core/body.ts';
import { excerptOf } from '../core/sentence.ts';
import { plainText } from './plain-text.ts';

/** Where the author ends the excerpt. */
export const moreMark = /<!--\s*more\s*-->/;

/** Paragraphs that an excerpt is made of, unless the author marks its end. */
const paragraphsRead = 3;

/** What stands before `<!--more-->`, else the first sentences of the text; plain text. */
export function excerptFrom(tokens: readonly Token[]): string {
  const marked = beforeMore(tokens);
  if (marked) return paragraphsOf(marked).map(textOf).filter(Boolean).join(' ');
  const texts = paragraphsOf(tokens).filter(hasWords).slice(0, paragraphsRead).map(textOf);
  return excerptOf(texts.join(' ').replace(byline, '').trim());
}

/** Initials of writer and editor at the very end of a text, as district offices sign: `(iu/yon)`. */
export function bylineOf(tokens: readonly Token[]): Byline | undefined {
  const last = paragraphsOf(tokens).findLast(hasWords);
  if (!last?.raw.trimEnd().endsWith(')')) return undefined;
  const [, writer, editor] = byline.exec(textOf(last)) ?? [];
  return writer === undefined || editor === undefined ? undefined : { writer, editor };
}

/** The mark may stand between paragraphs or inside one. */
function beforeMore(tokens: readonly Token[]): readonly Token[] | undefined {
  const at = tokens.findIndex((token) => isMore(token) || (isParagraph(token) && token.tokens.some(isMore)));
  const token = tokens[at];
  if (token === undefined) return undefined;
  const before = tokens.slice(0, at);
  return isParagraph(token)
    ? [...before, { ...token, tokens: token.tokens.slice(0, token.tokens.findIndex(isMore)) }]
    : before;
}

const isMore = ({ type, raw }: Token): boolean => type === 'html' && moreMark.test(raw);

const isParagraph = (token: Token): token is Tokens.Paragraph => token.type === 'paragraph';

const paragraphsOf = (tokens: readonly Token[]): readonly Tokens.Paragraph[] => tokens.filter(isParagraph);

/** Whether a paragraph says anything besides its pictures. */
const hasWords = ({ tokens }: Tokens.Paragraph): boolean =>
  tokens.some(({ type }) => type !== 'image' && type !== 'br');

const textOf = ({ tokens }: Tokens.Paragraph): string => plainText(tokens).replace(/\s+/g, ' ').trim();

const byline = /\(([a-z]{2,4})\/([a-z]{2,4})\)$/;
