import { groupBy } from '../../core/group-by.ts';
import { defineProblem } from '../../core/problem.ts';
import { attributeOf } from '../../markup/document.ts';
import { placeOfElement } from '../element-place.ts';
import type { AccessibilityRule } from './page-parts.ts';

export const idTwice = defineProblem<Readonly<{ id: string; count: number }>>({
  code: 'KEC-ID',
  severity: 'warning',
  summary: { id: 'Satu `id` pada beberapa bagian halaman.', en: 'One `id` on several parts of a page.' },
  message: ({ id, count }) => ({
    id: `id="${id}" dipakai ${count} kali, jadi tautan dan label hanya sampai pada yang pertama.`,
    en: `id="${id}" is used ${count} times, so links and labels only get to the first.`,
  }),
  hint: ({ id }) => ({
    id: `Beri nama lain kepada yang kedua, misalnya id="${id}-2", atau hapus.`,
    en: `Give the second another name, such as id="${id}-2", or remove it.`,
  }),
});

/** No id is used twice in a page. After the ACT rule 3ea0c8. */
export const uniqueId: AccessibilityRule = ({ elements, published }) => {
  const byId = groupBy(elements, (element) => attributeOf(element, 'id'));
  return [...byId].flatMap(([id, same]) => {
    if (!id || same.length === 1) return [];
    const place = placeOfElement(published, same[1]);
    return [idTwice(place, { id, count: same.length })];
  });
};
