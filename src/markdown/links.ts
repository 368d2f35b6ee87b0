import type { MarkedExtension } from 'marked';
import { decodeEntities } from '../core/entities.ts';
import { escapeHtml } from '../core/html.ts';
import { defineProblem } from '../core/problem.ts';
import { isSafeUrl } from '../sanitize/safe-url.ts';
import { holeMark, type MarkdownDocument } from './document.ts';

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

/** Links, whose addresses are resolved when the page is rendered. */
export const links = (document: MarkdownDocument): MarkedExtension => ({
  renderer: {
    link(token) {
      const href = decodeEntities(token.href);
      const title = token.title ? ` title="${escapeHtml(decodeEntities(token.title))}"` : '';
      const place = document.places.get(token) ?? { file: document.file };
      if (!isSafeUrl(href)) document.problems.push(urlUnsafe(place, { url: href }));
      const index = document.links.push({ href: isSafeUrl(href) ? href : '', place }) - 1;
      return `<a href="${holeMark('link', index)}"${title}>${this.parser.parseInline(token.tokens)}</a>`;
    },
  },
});
