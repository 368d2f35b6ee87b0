import { searchlessSettings } from '../support/site.ts';
import type { FaultySites } from './faulty-site.ts';

const article = (text: string): string => `---\ntitle: Kabar\n---\n\n${text}\n`;

const path = (name: string): string => `content/posts/2025-01-02-${name}.md`;

const hint = {
  id: '  Apakah kantor sendiri yang menaruhnya? Bila ya, cukup lanjutkan: sesudah situs dibuat, kec mengenalnya (dengan --strict, terima dulu pada `check.accepted`). Bila tidak, hapus tautannya, lihat riwayat berkas-berkas itu dan siapa yang dapat mengubahnya, lalu ganti kata sandi mereka.',
  en: '  Did your office put this there? If so, just go on: once the site is built, kec knows it (with --strict, accept it in `check.accepted` first). If not, remove the links, look at the history of these files and at who can change them, and change their passwords.',
};

const names = ['a', 'b', 'c', 'd', 'e'];
const before = Object.fromEntries(names.map((name) => [path(name), article('Posyandu buka Senin.')]));

/** Sites that suddenly link to hosts to which their last build did not. */
export const newHostProblems: FaultySites = {
  'KEC-NEW-HOST': {
    before,
    files: Object.fromEntries(
      names
        .slice(1)
        .map((name) => [
          path(name),
          article(`Posyandu buka Senin.\n\nBaca [info](https://${name}.lampion.example/).`),
        ]),
    ),
    exit: 0,
    id: [
      `${path('b')}:7:6 peringatan KEC-NEW-HOST 4 berkas kini menautkan ke lampion.example, yang sebelumnya tidak ditautkan sama sekali: ${path('b')}, ${path('c')}, ${path('d')}, dan 1 lagi.`,
      hint.id,
    ],
    en: [
      `${path('b')}:7:6 warning KEC-NEW-HOST 4 files now link to lampion.example, which the last build did not link to at all: ${path('b')}, ${path('c')}, ${path('d')} and 1 more.`,
      hint.en,
    ],
  },
  'KEC-NEW-HOST: in the settings': {
    command: ['check'],
    before: { [path('a')]: article('Posyandu buka Senin.') },
    files: {
      'content/site.yaml': `${searchlessSettings}office:\n  links:\n    - label: Mitra\n      url: https://lampion.example/\n`,
    },
    exit: 0,
    id: [
      'content/site.yaml peringatan KEC-NEW-HOST 1 berkas kini menautkan ke lampion.example, yang sebelumnya tidak ditautkan sama sekali: content/site.yaml.',
      hint.id,
    ],
    en: [
      'content/site.yaml warning KEC-NEW-HOST 1 file now links to lampion.example, which the last build did not link to at all: content/site.yaml.',
      hint.en,
    ],
  },
  'KEC-NEW-HOSTS': {
    before,
    files: Object.fromEntries(
      names.map((name) => [path(name), article(`Posyandu buka [Senin](https://${name}-mitra.example/).`)]),
    ),
    exit: 0,
    id: [
      `${path('a')}:5:15 peringatan KEC-NEW-HOSTS 5 situs yang sebelumnya tidak ditautkan kini ditautkan dari 5 artikel lama: a-mitra.example, b-mitra.example, c-mitra.example, d-mitra.example, e-mitra.example (di ${path('a')}, ${path('b')}, ${path('c')}, dan 2 lagi).`,
      hint.id,
    ],
    en: [
      `${path('a')}:5:15 warning KEC-NEW-HOSTS 5 sites that the last build did not link to are now linked from 5 old articles: a-mitra.example, b-mitra.example, c-mitra.example, d-mitra.example, e-mitra.example (in ${path('a')}, ${path('b')}, ${path('c')} and 2 more).`,
      hint.en,
    ],
  },
};
