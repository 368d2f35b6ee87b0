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
