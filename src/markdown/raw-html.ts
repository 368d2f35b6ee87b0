import type { MarkedExtension } from 'marked';
import { addressesIn } from '../core/addresses-in.ts';
import { ownText } from '../core/own-text.ts';
import { defineProblem } from '../core/problem.ts';
import { blockedProblems } from './blocked-html.ts';
import { documentOf } from './document.ts';
import { moreMark } from './summary.ts';

export const htmlOpen = defineProblem<{ tag: string }>({
  code: 'KEC-HTML-OPEN',
  severity: 'error',
  summary: {
    id: 'HTML yang tidak ditutup menelan sisa naskah.',
    en: 'HTML that is not closed swallows the rest of the text.',
  },
  message: ({ tag }) => ({
    id: `"${tag}" tidak ditutup, sehingga menelan semua teks sesudahnya.`,
    en: `"${tag}" is not closed, so it swallows all the text after it.`,
  }),
  hint: ({ tag }) => ({
    id: `Tulis ${closing(tag)} di tempat berakhirnya, atau hapus "${tag}".`,
    en: `Write ${closing(tag)} where it ends, or remove "${tag}".`,
  }),
});

/**
 * Raw HTML passes, noted so that it can be cleaned. Comments are left out unless it is trusted, `<!--more-->` always.
 */
export const rawHtml: MarkedExtension = {
  renderer: {
    html(token) {
      const document = documentOf(this.parser);
      const place = document.places.get(token) ?? { file: document.file };
      const tag = openedBy(token.text);
      if (tag !== undefined) document.problems.push(htmlOpen(place, { tag }));
      const shown = token.text.replace(document.html === 'trusted' ? moreMark : /<!--[\s\S]*?-->/g, '');
      if (shown.trim() !== '') document.hasHtml = true;
      if (document.html === 'trusted')
        for (const { address } of addressesIn(shown))
          document.htmlLinks.push({ href: ownText(address), place });
      if (mayLoad.test(shown)) document.problems.push(...blockedProblems(shown, { ...document, place }));
      return shown;
    },
  },
};

/** Seen at a glance: HTML without any of this needs no closer look. */
const mayLoad = /(src|srcset|action|poster|style|on[a-z]+|href)\s*=|<(script|style|object|embed|applet)/i;

/** What begins a block of HTML that ends only where it is closed (https://spec.commonmark.org/0.31.2/#html-blocks). */
function openedBy(html: string): string | undefined {
  const [, start] = /^\s*<(!--|(?:script|style|textarea|pre)(?=[\s>]))/i.exec(html) ?? [];
  if (start === undefined) return undefined;
  const tag = start === '!--' ? '<!--' : `<${start.toLowerCase()}>`;
  return html.toLowerCase().includes(closing(tag)) ? undefined : tag;
}

const closing = (tag: string): string => (tag === '<!--' ? '-->' : tag.replace('<', '</'));
