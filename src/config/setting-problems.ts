import type { Text } from '../core/language.ts';
import { defineProblem } from '../core/problem.ts';

export const settingsMissing = defineProblem<{ other: string | undefined }>({
  code: 'KEC-SETTINGS-MISSING',
  severity: 'error',
  summary: { id: 'content/site.yaml tidak ada.', en: 'There is no content/site.yaml.' },
  message: () => ({
    id: 'Berkas pengaturan content/site.yaml tidak ada di folder ini.',
    en: 'There is no settings file content/site.yaml in this folder.',
  }),
  hint: ({ other }) =>
    other
      ? { id: `Ganti nama ${other} menjadi content/site.yaml.`, en: `Rename ${other} to content/site.yaml.` }
      : {
          id: 'Jalankan kec di folder situs, atau buat berkasnya dengan dua baris:\ntitle: Kecamatan Contoh\nurl: https://contoh.go.id/',
          en: 'Run kec in the folder of the site, or make the file with two lines:\ntitle: Example District\nurl: https://example.go.id/',
        },
});

export const settingsSyntax = defineProblem<{ message: Text; hint: Text }>({
  code: 'KEC-SETTINGS-YAML',
  severity: 'error',
  summary: { id: 'content/site.yaml bukan YAML yang sah.', en: 'content/site.yaml is not valid YAML.' },
  message: ({ message }) => message,
  hint: ({ hint }) => hint,
});

export const settingInvalid = defineProblem<{ message: Text; hint: Text }>({
  code: 'KEC-SETTING',
  severity: 'error',
  summary: {
    id: 'Pengaturan yang tidak dikenal atau tidak sah.',
    en: 'A setting that is unknown or not valid.',
  },
  message: ({ message }) => message,
  hint: ({ hint }) => hint,
});

export const colourPale = defineProblem<{ name: string; colour: string; used: string; ratio: string }>({
  code: 'KEC-COLOUR',
  severity: 'warning',
  summary: { id: 'Warna yang terlalu pucat untuk tulisan.', en: 'A colour that is too pale for text.' },
  message: ({ name, colour, used, ratio }) => ({
    id: `\`theme.${name}\` ${colour} terlalu pucat untuk tulisan (kontras ${ratio.replace('.', ',')}:1, perlu 4,5:1), jadi tulisan memakai ${used}.`,
    en: `\`theme.${name}\` ${colour} is too pale for text (contrast ${ratio}:1, 4.5:1 is needed), so text has ${used}.`,
  }),
  hint: ({ used }) => ({
    id: `Tulis warna yang lebih gelap, misalnya "${used}".`,
    en: `Write a darker colour, such as "${used}".`,
  }),
});

export const alertReversed = defineProblem<Record<never, never>>({
  code: 'KEC-ALERT',
  severity: 'error',
  summary: { id: 'Pemberitahuan yang berakhir sebelum mulai.', en: 'A banner that ends before it begins.' },
  message: () => ({
    id: '`alert.end` lebih awal daripada `alert.start`, jadi pemberitahuan tidak pernah tampil.',
    en: '`alert.end` is before `alert.start`, so the banner never shows.',
  }),
  hint: () => ({ id: 'Periksa kedua waktunya.', en: 'Check both.' }),
});
