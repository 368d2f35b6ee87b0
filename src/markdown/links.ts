import type { MarkedExtension, Tokens } from 'marked';
import type { LinkFound } from '../core/body.ts';
import { decodeEntities } from '../core/entities.ts';
import { isDocument } from '../core/file-type.ts';
import { escapeHtml } from '../core/html.ts';
import { ownText } from '../core/own-text.ts';
import { defineProblem, type Place } from '../core/problem.ts';
import { isSafeUrl } from '../sanitize/safe-url.ts';
import { documentOf, holeMark, type MarkdownDocument } from './document.ts';
import { countWords } from './words.ts';

export const urlUnsafe = defineProblem<{ url: string }>({
  code: 'KEC-URL-UNSAFE',
  severity: 'error',
  summary: { id: 'Tautan yang dapat menjalankan program.', en: 'A link that could run a program.' },
  message: ({ url }) => ({
    id: `Tautan "${url}" dapat menjalankan program di peramban pembaca.`,
    en: `The link "${url}" could run a program in the reader's browser.`,
  }),
  hint: () => ({
    id: 'Pakai alamat https://, mailto:, tel: atau nama berkas.',
    en: 'Use an address with https://, mailto:, tel:, or a file name.',
  }),
});

export const linkEmpty = defineProblem<{ written: string }>({
  code: 'KEC-LINK-EMPTY',
  severity: 'warning',
  summary: { id: 'Tautan tanpa teks atau tanpa tujuan.', en: 'A link without a text or a target.' },
  message: ({ written }) => ({
    id: `Tautan ${written} tidak punya teks atau tujuan, jadi dihilangkan.`,
    en: `The link ${written} has no text or no target, so it is left out.`,
  }),
  hint: () => ({
    id: 'Tulis keduanya: [Profil kecamatan](profil.md)',
    en: 'Write both: [About the district](profil.md)',
  }),
});

/** Links, whose addresses are resolved when the page is rendered. */
export const links: MarkedExtension = {
  renderer: {
    link(token) {
      const document = documentOf(this.parser);
      const text = token.autolink ? escapeHtml(token.text) : this.parser.parseInline(token.tokens);
      if (hrefOf(token).trim() === '' || text.trim() === '') {
        document.problems.push(linkEmpty(placeOf(token, document), { written: token.raw }));
        return text;
      }
      const noted = isDocument(hrefOf(token)) ? { labelWords: countWords(text) } : {};
      return `<a href="${holeMark('link', addLink(token, document, noted))}"${titleOf(token)}>${text}</a>`;
    },
  },
};

/** Notes a link of the text, and what is wrong with it; gives its index. */
export function addLink(
  token: Tokens.Link,
  document: MarkdownDocument,
  noted: Pick<LinkFound, 'sized' | 'labelWords'> = {},
): number {
  const href = hrefOf(token);
  const place = placeOf(token, document);
  if (!isSafeUrl(href)) document.problems.push(urlUnsafe(place, { url: href }));
  return document.links.push({ href: isSafeUrl(href) ? ownText(href) : '', place, ...noted }) - 1;
}

/** Where a link leads, as its author meant it. */
export const hrefOf = ({ autolink, href }: Tokens.Link): string => (autolink ? href : decodeEntities(href));

const placeOf = (token: Tokens.Link, { places, file }: MarkdownDocument): Place =>
  places.get(token) ?? { file };

const titleOf = ({ title }: Tokens.Link): string =>
  title ? ` title="${escapeHtml(decodeEntities(title))}"` : '';
