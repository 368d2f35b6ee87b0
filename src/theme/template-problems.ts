import type { Text } from '../core/language.ts';
import { defineProblem } from '../core/problem.ts';

export const templateFaulty = defineProblem<{ cause: Text; source: string }>({
  code: 'KEC-TEMPLATE',
  severity: 'error',
  summary: { id: 'Templat yang tidak bisa dijalankan.', en: 'A template that does not run.' },
  message: ({ cause, source }) => ({
    id: `Templat tidak bisa dijalankan: ${cause.id}${quoted(source)}.`,
    en: `The template does not run: ${cause.en}${quoted(source)}.`,
  }),
  hint: () => ({
    id: 'Perbaiki templat itu; nama yang dikenalnya tercantum di docs/reference.md.',
    en: 'Mend the template; the names it knows are listed in docs/reference.md.',
  }),
});

const quoted = (source: string): string => (source === '' ? '' : `: ${source}`);

export const includeUnknown = defineProblem<{ name: string; guess: string | undefined }>({
  code: 'KEC-TEMPLATE-NAME',
  severity: 'error',
  summary: {
    id: '`include` atau `layout` yang menyebut templat yang tidak ada.',
    en: 'An `include` or `layout` that names no template.',
  },
  message: ({ name }) => ({
    id: `Tidak ada templat "${name}".`,
    en: `There is no template "${name}".`,
  }),
  hint: ({ guess }) => ({
    id: guess ? `Mungkin maksudnya "${guess}"?` : 'Tulis nama berkas di bawah templates/ tanpa `.eta`.',
    en: guess ? `Did you mean "${guess}"?` : 'Write the name of a file below templates/ without `.eta`.',
  }),
});

export const copyOutdated = defineProblem<{ name: string; gone: boolean }>({
  code: 'KEC-THEME-CHANGED',
  severity: 'warning',
  summary: {
    id: 'Salinan templat bawaan, yang bawaannya sudah berubah.',
    en: 'A copy of a built-in template that has changed since.',
  },
  message: ({ name, gone }) => ({
    id: gone
      ? `Bawaan "${name}", asal salinan ini, sudah tidak ada di kec.`
      : `Bawaan "${name}" sudah berubah sejak disalin ke sini.`,
    en: gone
      ? `The built-in "${name}", of which this is a copy, is no longer in kec.`
      : `The built-in "${name}" has changed since it was copied here.`,
  }),
  hint: ({ name, gone }) =>
    gone
      ? {
          id: 'Hapus berkas ini bila tidak dipakai lagi, atau hapus baris pertamanya bila ini templat Anda sendiri.',
          en: 'Remove this file if nothing uses it any more, or remove its first line if it is a template of your own.',
        }
      : {
          id: `Lihat yang baru dengan: kec theme show ${name}\nLalu hapus berkas ini, salin lagi dengan: kec theme copy ${name} --force\natau, bila salinan ini sudah Anda sesuaikan: kec theme confirm ${name}`,
          en: `See the new one with: kec theme show ${name}\nThen remove this file, copy again with: kec theme copy ${name} --force\nor, once you have brought this copy up to date: kec theme confirm ${name}`,
        },
});
