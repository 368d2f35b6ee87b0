import type { MarkedExtension } from 'marked';
import { defineProblem } from '../core/problem.ts';
import { slugOf } from '../core/slug.ts';
import { documentOf } from './document.ts';
import { plainText } from './plain-text.ts';

export const headingEmpty = defineProblem<Readonly<Record<string, never>>>({
  code: 'KEC-HEADING-EMPTY',
  severity: 'warning',
  summary: { id: 'Judul bagian yang kosong.', en: 'An empty heading.' },
  message: () => ({
    id: 'Judul bagian ini kosong, jadi dihilangkan.',
    en: 'This heading is empty, so it is left out.',
  }),
  hint: () => ({
    id: 'Tulis judulnya sesudah tanda "#", atau hapus tandanya.',
    en: 'Write the heading after the "#", or remove the sign.',
  }),
});

/**
 * Headings with ids. The title of the page is its only `h1`, so the text starts at `h2` whatever the author starts
 * with, and no level is skipped on the way down.
 */
export const headings: MarkedExtension = {
  renderer: {
    heading(token) {
      const document = documentOf(this.parser);
      const { headingDepths, headingIds, language, file } = document;
      const html = this.parser.parseInline(token.tokens);
      if (html.trim() === '') {
        document.problems.push(headingEmpty(document.places.get(token) ?? { file }, {}));
        return '';
      }
      while ((headingDepths.at(-1) ?? 0) >= token.depth) headingDepths.pop();
      headingDepths.push(token.depth);
      const level = Math.min(6, headingDepths.length + 1);
      const slug = slugOf(plainText(token.tokens), language === 'id' ? 'dan' : 'and');
      const id = uniqueId(slug || { id: 'bagian', en: 'section' }[language], headingIds);
      return `<h${level} id="${id}">${html}</h${level}>\n`;
    },
  },
};

/** `syarat`, `syarat-2`, `syarat-3` … `used` tells of each id the last number that was put after it. */
function uniqueId(slug: string, used: Map<string, number>): string {
  let number = used.get(slug);
  if (number === undefined) {
    used.set(slug, 1);
    return slug;
  }
  do number += 1;
  while (used.has(`${slug}-${number}`));
  used.set(slug, number).set(`${slug}-${number}`, 1);
  return `${slug}-${number}`;
}
