import { defineProblem, type Problem } from '../core/problem.ts';
import type { Article } from '../site/site.ts';
import type { Subject } from './check.ts';
import { repeated } from './repeated.ts';

/**
 * Characters that a summary has at most. Search results show about 160; what kec takes from a text itself has up to 200,
 * and two Indonesian sentences fit into 250.
 */
const longest = 250;

export const summaryMissing = defineProblem<Record<never, never>>({
  code: 'KEC-SUMMARY',
  severity: 'warning',
  summary: {
    id: 'Artikel tanpa ringkasan dan tanpa teks.',
    en: 'An article with neither a summary nor a text.',
  },
  message: () => ({
    id: 'Tidak ada ringkasan, dan tidak ada teks yang dapat diringkas.',
    en: 'There is no summary, and no text to take one from.',
  }),
  hint: () => ({
    id: 'Tulis satu atau dua kalimat di bagian atas: `summary: …`; itu yang tampil di daftar dan saat dibagikan.',
    en: 'Write one or two sentences at its head: `summary: …`; lists and shared links show them.',
  }),
});

export const summaryLong = defineProblem<{ length: number }>({
  code: 'KEC-SUMMARY-LONG',
  severity: 'warning',
  summary: { id: 'Ringkasan yang terlalu panjang.', en: 'A summary that is too long.' },
  message: ({ length }) => ({
    id: `Ringkasannya ${length} huruf; hasil pencarian memotong sesudah sekitar 160 huruf.`,
    en: `The summary has ${length} characters; search results cut it after about 160.`,
  }),
  hint: () => ({
    id: `Tulis paling banyak ${longest} huruf: satu atau dua kalimat.`,
    en: `Write ${longest} characters at most: one or two sentences.`,
  }),
});

export const summaryTwice = defineProblem<{ first: string }>({
  code: 'KEC-SUMMARY-TWICE',
  severity: 'warning',
  summary: { id: 'Dua artikel dengan ringkasan yang sama.', en: 'Two articles of the same summary.' },
  message: ({ first }) => ({
    id: `Ringkasannya sama dengan ringkasan ${first}.`,
    en: `The summary is the same as that of ${first}.`,
  }),
  hint: () => ({
    id: 'Tulis `summary` sendiri untuk artikel ini, atau periksa apakah salah satunya salinan.',
    en: 'Write a `summary` of its own for this article, or see whether one of them is a copy.',
  }),
});

/** Each article has a summary of its own that can be read where it is shown. */
export function summaries({ context }: Subject): readonly Problem[] {
  const articles = [...context.site.articles.values()];
  return [
    ...articles.flatMap((article) => lengthProblem(article)),
    ...repeated(articles, ({ head }) => head.excerpt).map(({ article, first }) =>
      summaryTwice(summaryPlace(article), { first: first.head.file }),
    ),
  ];
}

function lengthProblem(article: Article): readonly Problem[] {
  const { length } = article.head.excerpt;
  if (length === 0) return [summaryMissing({ file: article.head.file }, {})];
  return length > longest ? [summaryLong(summaryPlace(article), { length })] : [];
}

const summaryPlace = ({ head }: Article) => ({ file: head.file, line: head.matter.lines.summary });
