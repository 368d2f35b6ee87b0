import { defineProblem } from './problem.ts';
import { sizeText } from './size-text.ts';

/**
 * The most bytes of a text that people write, articles and settings alike: some 75,000 words, a book. What
 * is larger is another file by mistake, or written to exhaust the machine; it is not read.
 */
export const longestText = 500_000;

export const textTooLarge = defineProblem<{ size: number }>({
  code: 'KEC-FILE-LARGE',
  severity: 'error',
  summary: { id: 'Naskah lebih dari 500 KB.', en: 'A text of more than 500 KB.' },
  message: ({ size }) => ({
    id: `Berkas ini berisi ${sizeText(size, 'id')} teks; batasnya ${sizeText(longestText, 'id')}.`,
    en: `This file holds ${sizeText(size, 'en')} of text; the limit is ${sizeText(longestText, 'en')}.`,
  }),
  hint: () => ({
    id: 'Bagi menjadi beberapa berkas; gambar dan dokumen disimpan sebagai berkas tersendiri, bukan di dalam naskah.',
    en: 'Divide it into several files; pictures and documents are files of their own and not part of the text.',
  }),
});
