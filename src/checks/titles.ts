import { defineProblem, type Problem } from '../core/problem.ts';
import type { Article } from '../site/site.ts';
import type { Subject } from './check.ts';
import { repeated } from './repeated.ts';

/**
 * Characters that a title has at most. Search results show 60 to 70 of them and a chat two lines; headlines of offices
 * name the office, the programme and the place, so that a limit of 70 would be kept by few good ones.
 */
const longest = 90;

export const titleLong = defineProblem<{ length: number }>({
  code: 'KEC-TITLE-LONG',
  severity: 'warning',
  summary: { id: 'Judul yang terlalu panjang.', en: 'A title that is too long.' },
  message: ({ length }) => ({
    id: `Judulnya ${length} huruf; hasil pencarian memotong sesudah 60 sampai 70 huruf.`,
    en: `The title has ${length} characters; search results cut it after 60 to 70.`,
  }),
  hint: () => ({
    id: `Tulis paling banyak ${longest} huruf, yang terpenting di depan; sisanya cocok untuk \`summary\`.`,
    en: `Write ${longest} characters at most, the important ones first; the rest suits \`summary\`.`,
  }),
});

export const titleTwice = defineProblem<{ title: string; first: string }>({
  code: 'KEC-TITLE-TWICE',
  severity: 'warning',
  summary: { id: 'Dua artikel dengan judul yang sama.', en: 'Two articles of the same title.' },
  message: ({ title, first }) => ({
    id: `Judul "${title}" juga dipakai ${first}.`,
    en: `The title "${title}" is also that of ${first}.`,
  }),
  hint: () => ({
    id: 'Bedakan keduanya, misalnya dengan tahun atau tempat; di daftar dan hasil pencarian keduanya tampak sama.',
    en: 'Tell them apart, for example by year or place; lists and search results show no difference.',
  }),
});

/** Titles tell articles apart, and can be read to their end where they stand alone. */
export function titles({ context }: Subject): readonly Problem[] {
  const articles = [...context.site.articles.values()];
  const long = articles.filter(({ head }) => head.matter.title.length > longest);
  return [
    ...long.map((article) => titleLong(titlePlace(article), { length: article.head.matter.title.length })),
    ...repeated(articles, ({ head }) => head.matter.title).map(({ article, first }) =>
      titleTwice(titlePlace(article), { title: article.head.matter.title, first: first.head.file }),
    ),
  ];
}

const titlePlace = ({ head }: Article) => ({ file: head.file, line: head.matter.lines.title });
