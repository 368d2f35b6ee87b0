import { defineProblem } from '../../core/problem.ts';
import { placeOfElement, writtenTexts } from '../element-place.ts';
import { accessibleName } from './accessible-name.ts';
import { headingsOf } from './headings.ts';
import type { AccessibilityRule } from './page-parts.ts';

export const headingNotOne = defineProblem<Readonly<{ count: number; second: string }>>({
  code: 'KEC-HEADING-ONE',
  severity: 'warning',
  summary: {
    id: 'Halaman tanpa judul utama, atau dengan lebih dari satu.',
    en: 'A page without a main heading, or with more than one.',
  },
  message: ({ count, second }) => ({
    id:
      count === 0 ? `Tidak ada judul utama (h1).` : `Ada ${count} judul utama (h1); yang kedua "${second}".`,
    en:
      count === 0
        ? `There is no main heading (h1).`
        : `There are ${count} main headings (h1); the second is "${second}".`,
  }),
  hint: () => ({
    id: 'Beri halaman satu <h1> yang menyebut isinya; bagian-bagiannya <h2>.',
    en: 'Give the page one <h1> that says what it is about, and <h2> for its parts.',
  }),
});

/** A page has one main heading. A rule of kec's own, beside WCAG 2.2, 2.4.6: it is what the page is about. */
export const headingOne: AccessibilityRule = (parts) => {
  const main = headingsOf(parts).filter(({ level }) => level === 1);
  if (main.length === 1) return [];
  const second = main[1]?.element;
  const name = second ? accessibleName(second, parts) : '';
  const place = placeOfElement(parts.published, second, writtenTexts(name));
  return [headingNotOne(place, { count: main.length, second: name })];
};
