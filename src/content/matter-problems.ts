import type { Text } from '../core/language.ts';
import { defineProblem } from '../core/problem.ts';

export const frontMatterMissing = defineProblem<{ opened: boolean }>({
  code: 'KEC-FRONT-MATTER-MISSING',
  severity: 'error',
  summary: { id: 'Berkas tanpa front matter.', en: 'A file without front matter.' },
  message: () => ({
    id: 'Berkas ini tidak diawali judul dan keterangan di antara dua baris "---".',
    en: 'This file does not begin with front matter between two lines "---".',
  }),
  hint: ({ opened }) =>
    opened
      ? {
          id: 'Tulis baris "---" kedua di bawah kunci yang terakhir.',
          en: 'Write the second line "---" below the last key.',
        }
      : {
          id: 'Awali berkasnya dengan:\n---\ntitle: Judul Artikel\n---',
          en: 'Let the file begin with:\n---\ntitle: Title of the Article\n---',
        },
});

export const frontMatterLanguage = defineProblem<{ language: string }>({
  code: 'KEC-FRONT-MATTER-LANGUAGE',
  severity: 'error',
  summary: { id: 'Front matter yang bukan YAML.', en: 'Front matter that is not YAML.' },
  message: ({ language }) => ({
    id: `Front matter ditulis dalam ${language}, yang tidak dijalankan.`,
    en: `The front matter is written in ${language}, which is not run.`,
  }),
  hint: () => ({ id: 'Pakai YAML di antara dua baris "---".', en: 'Use YAML between two lines "---".' }),
});

export const frontMatterSyntax = defineProblem<{ message: Text; hint: Text }>({
  code: 'KEC-YAML',
  severity: 'error',
  summary: { id: 'Front matter bukan YAML yang sah.', en: 'Front matter that is not valid YAML.' },
  message: ({ message }) => message,
  hint: ({ hint }) => hint,
});

export const frontMatterInvalid = defineProblem<{ message: Text; hint: Text }>({
  code: 'KEC-FRONT-MATTER',
  severity: 'error',
  summary: {
    id: 'Kunci front matter yang tidak dikenal atau tidak sah.',
    en: 'A front matter key that is unknown or not valid.',
  },
  message: ({ message }) => message,
  hint: ({ hint }) => hint,
});
