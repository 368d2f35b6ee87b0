import type { Token } from 'marked';
import { decodeEntities } from '../core/entities.ts';

/** The text of tokens as it is read: without markup, images, raw HTML and footnote marks. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(textOf).join('');
}

function textOf(token: Token): string {
  if (token.type === 'br') return ' ';
  if (token.type === 'image' || token.type === 'html') return '';
  if ('tokens' in token && token.tokens) return plainText(token.tokens);
  if (!('text' in token)) return '';
  return token.type === 'text' ? decodeEntities(token.text) : token.text;
}
