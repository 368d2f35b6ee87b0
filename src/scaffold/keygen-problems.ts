import type { Text } from '../core/language.ts';
import { defineProblem } from '../core/problem.ts';

export const keyExists = defineProblem<{ file: string }>({
  code: 'KEC-KEY-EXISTS',
  severity: 'error',
  summary: { id: 'Kunci dengan nama itu sudah ada.', en: 'There is a key of that name already.' },
  message: ({ file }) => ({
    id: `"${file}" sudah ada dan tidak ditimpa; tidak ada yang ditulis.`,
    en: `"${file}" exists and is not overwritten; nothing was written.`,
  }),
  hint: () => ({
    id: 'Pakai kunci yang sudah ada, atau beri nama lain dengan --out.',
    en: 'Use the key that exists, or give another name with --out.',
  }),
});

/** Why a private key does not belong into its folder: git takes it along, or the site is published from there. */
export type ExposedBy = 'git' | 'site';

const reasons: Readonly<Record<ExposedBy, Text>> = {
  git: {
    id: 'berada di folder git dan tidak dikecualikan, jadi dapat ikut terkirim',
    en: 'is in a git folder and not ignored, so that it may be pushed along',
  },
  site: {
    id: 'berada di folder situs, jadi dapat ikut terbit',
    en: 'is in a folder of the site, so that it may be published along',
  },
};

export const keyExposed = defineProblem<{ exposedBy: ExposedBy }>({
  code: 'KEC-KEY-EXPOSED',
  severity: 'warning',
  summary: {
    id: 'Kunci privat di tempat yang dapat ikut terkirim atau terbit.',
    en: 'A private key where it may be pushed or published along.',
  },
  message: ({ exposedBy }) => ({
    id: `Kunci privat ini ${reasons[exposedBy].id}.`,
    en: `This private key ${reasons[exposedBy].en}.`,
  }),
  hint: ({ exposedBy }) =>
    exposedBy === 'git'
      ? {
          id: 'Pindahkan ke luar folder itu, atau tambahkan namanya ke .gitignore sebelum commit berikutnya.',
          en: 'Move it out of that folder, or add its name to .gitignore before the next commit.',
        }
      : {
          id: 'Pindahkan sekarang ke luar content/ dan dist/.',
          en: 'Move it out of content/ and dist/ now.',
        },
});
