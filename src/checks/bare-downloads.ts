import { isDocument } from '../core/file-type.ts';
import { defineProblem, type Problem } from '../core/problem.ts';
import type { Article } from '../site/site.ts';
import type { Subject } from './check.ts';

/** Words beside the links from which on a text says something of its documents: one or two sentences. */
const fewest = 25;

export const downloadBare = defineProblem<{ href: string; words: number }>({
  code: 'KEC-DOWNLOAD-BARE',
  severity: 'warning',
  summary: {
    id: 'Artikel yang hampir hanya berisi unduhan.',
    en: 'An article that is hardly more than a download.',
  },
  message: ({ href, words }) => ({
    id: `Artikel ini hampir hanya berisi "${href}": di luar tautannya ada ${words} kata.`,
    en: `This article is hardly more than "${href}": there are ${words} words beside the links.`,
  }),
  hint: () => ({
    id: 'Tulis ringkasnya dalam beberapa kalimat: apa isinya, untuk siapa, berlaku sejak kapan; di ponsel berkas sulit dibaca.',
    en: 'Say in a few sentences what is in it, for whom, and from when on; files are hard to read on a phone.',
  }),
});

/** Who opens the page of a document learns what is in it without loading it. */
export const bareDownloads = ({ context }: Subject): readonly Problem[] =>
  [...context.site.articles.values()].flatMap(judge);

function judge({ head }: Article): readonly Problem[] {
  const documents = head.links.filter(({ href }) => isDocument(href));
  const [first] = documents;
  // A summary of its own is what is asked for.
  if (first === undefined || head.matter.lines.summary !== undefined) return [];
  const words = documents.reduce((left, { labelWords = 0 }) => left - labelWords, head.words);
  return words < fewest ? [downloadBare(first.place, { href: first.href, words })] : [];
}
