import { defineProblem } from '../core/problem.ts';

export const contentMissing = defineProblem<Record<never, never>>({
  code: 'KEC-CONTENT-MISSING',
  severity: 'error',
  summary: { id: 'Folder content/ tidak ada.', en: 'There is no folder content/.' },
  message: () => ({ id: 'Folder content/ tidak ada di sini.', en: 'There is no folder content/ here.' }),
  hint: () => ({ id: 'Jalankan kec di folder situs.', en: 'Run kec in the folder of the site.' }),
});

export const strayEntry = defineProblem<Record<never, never>>({
  code: 'KEC-STRAY',
  severity: 'warning',
  summary: { id: 'Tulisan di luar posts/ dan pages/.', en: 'A text outside posts/ and pages/.' },
  message: () => ({ id: 'Berkas ini tidak akan terbit.', en: 'This file will not be published.' }),
  hint: () => ({
    id: 'Pindahkan ke content/posts/ (artikel) atau content/pages/ (halaman) dengan akhiran .md.',
    en: 'Move it to content/posts/ (posts) or content/pages/ (pages), with the ending .md.',
  }),
});

export const notUtf8 = defineProblem<Record<never, never>>({
  code: 'KEC-ENCODING',
  severity: 'error',
  summary: { id: 'Berkas yang bukan UTF-8.', en: 'A file that is not UTF-8.' },
  message: () => ({
    id: 'Berkas ini tidak tersimpan sebagai UTF-8.',
    en: 'This file is not saved as UTF-8.',
  }),
  hint: () => ({
    id: 'Buka di penyunting teks dan simpan ulang dengan pengodean UTF-8.',
    en: 'Open it in a text editor and save it with the encoding UTF-8.',
  }),
});
