import { defineProblem } from '../../core/problem.ts';
import { placeOfElement } from '../element-place.ts';
import { accessibleName } from './accessible-name.ts';
import { headingsOf } from './headings.ts';
import type { AccessibilityRule } from './page-parts.ts';

export const headingUnnamed = defineProblem<Readonly<{ level: number }>>({
  code: 'KEC-HEADING-NAME',
  severity: 'warning',
  summary: { id: 'Judul di halaman yang tidak berbunyi.', en: 'A heading on a page that says nothing.' },
  message: ({ level }) => ({
    id: `Sebuah judul h${level} kosong bagi pembaca layar.`,
    en: `A heading h${level} is empty for a screen reader.`,
  }),
  hint: () => ({
    id: 'Beri judul itu teks, atau `alt` pada gambarnya, atau hapus.',
    en: 'Give it a text, or its picture an `alt`, or remove it.',
  }),
});

/** Every heading has a name. After the ACT rule ffd0e9. Empty ones of Markdown are left out and told of by the build. */
export const headingName: AccessibilityRule = (parts) =>
  headingsOf(parts)
    .filter(({ element }) => accessibleName(element, parts) === '')
    .map(({ element, level }) => {
      const place = placeOfElement(parts.published, element);
      return headingUnnamed(place, { level });
    });
