import { defineProblem } from '../core/problem.ts';

export const builtInUnknown = defineProblem<{ name: string; guess: string | undefined }>({
  code: 'KEC-THEME-NAME',
  severity: 'error',
  summary: {
    id: 'Templat atau aset bawaan yang tidak ada.',
    en: 'A built-in template or asset that does not exist.',
  },
  message: ({ name }) => ({
    id: `Tidak ada templat atau aset bawaan "${name}".`,
    en: `There is no built-in template or asset "${name}".`,
  }),
  hint: ({ guess }) => ({
    id: guess ? `Mungkin maksudnya ${guess}?` : 'Semua nama: kec theme list',
    en: guess ? `Did you mean ${guess}?` : 'All names: kec theme list',
  }),
});

export const copyExists = defineProblem<{ file: string; name: string }>({
  code: 'KEC-THEME-EXISTS',
  severity: 'error',
  summary: {
    id: 'Berkas templat yang sudah ada di situs.',
    en: 'A template file that the site has already.',
  },
  message: ({ file }) => ({
    id: `${file} sudah ada; tidak ada yang ditulis.`,
    en: `${file} exists; nothing was written.`,
  }),
  hint: ({ name }) => ({
    id: `Ubah berkas itu, atau mulai lagi dari bawaan dan buang perubahannya: kec theme copy ${name} --force`,
    en: `Change that file, or begin again from the built-in one and lose its changes: kec theme copy ${name} --force`,
  }),
});

export const copyMissing = defineProblem<{ file: string; name: string }>({
  code: 'KEC-THEME-COPY',
  severity: 'error',
  summary: { id: 'Templat yang belum disalin ke situs.', en: 'A template that the site has not copied.' },
  message: ({ file }) => ({ id: `Situs ini tidak punya ${file}.`, en: `This site has no ${file}.` }),
  hint: ({ name }) => ({
    id: `Salin dulu: kec theme copy ${name}`,
    en: `Copy it first: kec theme copy ${name}`,
  }),
});
