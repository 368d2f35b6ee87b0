import { longDate } from '../core/date-text.ts';
import type { Moment } from '../core/moment.ts';
import { defineProblem, type Problem } from '../core/problem.ts';
import type { Subject } from './check.ts';

export const reviewDue = defineProblem<{ review: Moment }>({
  code: 'KEC-REVIEW',
  severity: 'warning',
  summary: {
    id: 'Artikel yang sudah waktunya ditinjau.',
    en: 'An article that is due to be read again.',
  },
  message: ({ review }) => ({
    id: `Artikel ini perlu ditinjau sejak ${longDate(review, 'id')}.`,
    en: `This article has been due for review since ${longDate(review, 'en')}.`,
  }),
  hint: () => ({
    id: 'Periksa apakah isinya masih benar, perbaiki, lalu tulis tanggal berikutnya pada `review`.',
    en: 'See whether it still holds, mend it, and write the next date in `review`.',
  }),
});

/** A text that says when it has to be looked at again is looked at again. */
export function reviews({ context }: Subject): readonly Problem[] {
  const { articles, config } = context.site;
  return [...articles.values()].flatMap(({ head }) => {
    const { review, lines } = head.matter;
    if (review === undefined || review.epoch > config.now.epoch) return [];
    return [reviewDue({ file: head.file, line: lines.review }, { review })];
  });
}
