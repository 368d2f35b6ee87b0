import type { Token, Tokens } from 'marked';
import { plainText } from '../plain-text.ts';
import type { BlockContent } from './block-kind.ts';

/** What a block holds: its images and links, and everything else that says something. */
export type FoundContent = BlockContent & Readonly<{ foreign: readonly Token[] }>;

/** Looks through paragraphs, lists and emphasis, as authors put images and links into them. Comments say nothing. */
export function contentOf(tokens: readonly Token[]): FoundContent {
  const images: Tokens.Image[] = [];
  const links: Tokens.Link[] = [];
  const foreign: Token[] = [];
  for (const token of flat(tokens)) {
    if (isImage(token)) images.push(token);
    else if (isLink(token) && namesItself(token)) links.push(token);
    else if (!saysNothing(token)) foreign.push(token);
  }
  return { images, links, foreign };
}

const transparent = new Set(['paragraph', 'text', 'list', 'list_item', 'strong', 'em']);

function flat(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    const inside =
      token.type === 'list' ? (token as Tokens.List).items : 'tokens' in token ? token.tokens : undefined;
    return transparent.has(token.type) && inside !== undefined ? flat(inside) : [token];
  });
}

const isImage = (token: Token): token is Tokens.Image => token.type === 'image';

const isLink = (token: Token): token is Tokens.Link => token.type === 'link';

/** A link without a target or a text is nothing that could be shown. */
const namesItself = ({ href, tokens }: Tokens.Link): boolean =>
  href.trim() !== '' && plainText(tokens).trim() !== '';

const saysNothing = ({ type, raw }: Token): boolean =>
  type === 'br' ||
  type === 'space' ||
  type === 'def' ||
  raw.trim() === '' ||
  /^\s*<!--[\s\S]*-->\s*$/.test(raw);
