import { vi } from 'vitest';
import { plainSettings } from '../support/site.ts';
import type { FaultySites } from './faulty-site.ts';

const page = { 'content/pages/profil.md': '---\ntitle: Profil\n---\n\nIsi.\n' };

/** A page of a theme of its own, so that its weight is known. */
const heavyPage = {
  ...page,
  'content/site.yaml': `${plainSettings}budgets:\n  article: 40\n`,
  'content/static/huruf.woff2': Buffer.alloc(50_000),
  'content/static/gaya.css': `/* ${'gaya '.repeat(3)} */`,
  'templates/page.eta':
    '<!doctype html><title>Profil</title><link rel="stylesheet" href="/gaya.css"><link rel="preload" as="font" href="/huruf.woff2"><p>Isi.</p>',
};

/** Problems of the folder that a build writes. */
export const buildProblems: FaultySites = {
  'KEC-OUT-FOREIGN': {
    files: { ...page, 'hasil/catatan.txt': 'milik orang lain' },
    args: ['--out', 'hasil'],
    exit: 1,
    id: [
      'error KEC-OUT-FOREIGN Folder {root}/hasil sudah berisi dan bukan buatan kec; tidak ada yang diubah.',
      '  Pindahkan atau hapus folder itu, atau pilih folder lain dengan --out.',
    ],
    en: [
      'error KEC-OUT-FOREIGN The folder {root}/hasil is not empty and was not made by kec; nothing was changed.',
      '  Move it away or delete it, or choose another folder with --out.',
    ],
  },
  'KEC-FILE-FOREIGN': {
    before: page,
    files: { 'dist/unduhan.txt': 'milik orang lain', 'content/static/unduhan.txt': 'milik situs' },
    exit: 1,
    id: [
      'error KEC-FILE-FOREIGN Berkas unduhan.txt di folder hasil bukan buatan kec, dan situs kini punya berkas dengan nama itu.',
      '  Pindahkan berkas itu; yang harus ikut terbit disimpan di content/static/.',
    ],
    en: [
      'error KEC-FILE-FOREIGN The file unduhan.txt in the output folder was not made by kec, and the site now has a file of that name.',
      '  Move that file away; what should be published belongs into content/static/.',
    ],
  },
  'KEC-OUT-DISK': {
    files: page,
    // A file system of its own on every Linux machine.
    args: ['--out', '/dev/shm/kec-test-dist'],
    exit: 1,
    id: [
      'error KEC-OUT-DISK Folder /dev/shm/kec-test-dist berada di disk lain, sehingga situs tidak dapat dipasang sekaligus.',
      '  Pakai folder di disk yang sama, lalu salin hasilnya misalnya dengan rsync.',
    ],
    en: [
      'error KEC-OUT-DISK The folder /dev/shm/kec-test-dist is on another disk, so that the site cannot be put in place at once.',
      '  Use a folder on the same disk and copy the result, for example with rsync.',
    ],
  },
  'KEC-SEARCH': {
    files: { ...page, 'content/site.yaml': plainSettings },
    // Pagefind's program comes in a package of its own for each kind of machine, which may be missing.
    tamper: () => vi.stubEnv('npm_config_arch', 'z80'),
    exit: 1,
    id: [
      'error KEC-SEARCH Indeks pencarian tidak dapat dibuat: Failed to install either of [pagefind_extended, pagefind]. Most likely the platform linux-z80 is not yet a supported architecture.',
      '  Pasang ulang kec dengan `npm install` di komputer ini, atau tulis `search: false` di content/site.yaml.',
    ],
    en: [
      'error KEC-SEARCH The search index cannot be made: Failed to install either of [pagefind_extended, pagefind]. Most likely the platform linux-z80 is not yet a supported architecture.',
      '  Install kec again with `npm install` on this computer, or write `search: false` in content/site.yaml.',
    ],
  },
  'KEC-BUDGET': {
    files: heavyPage,
    exit: 0,
    id: [
      'content/pages/profil.md peringatan KEC-BUDGET Halaman /profil/ memuat 51,9 kB saat dibuka, batasnya 40 kB. Paling berat: content/static/huruf.woff2 50,4 kB, teks halaman 1,1 kB, content/static/gaya.css 0,4 kB.',
      '  Kurangi bagian yang paling berat; batasnya diatur dengan `budgets.article`.',
    ],
    en: [
      'content/pages/profil.md warning KEC-BUDGET The page /profil/ loads 51.9 kB as it opens, the limit is 40 kB. Heaviest: content/static/huruf.woff2 50.4 kB, text of the page 1.1 kB, content/static/gaya.css 0.4 kB.',
      '  Make the heaviest part smaller; the limit is set by `budgets.article`.',
    ],
  },
  'KEC-DISK': {
    files: { ...page, '.kec': 'a file where a folder belongs' },
    exit: 1,
    id: [
      'error KEC-DISK "{root}/.kec/manifest.json" tidak dapat dibaca atau ditulis: ada berkas di tempat yang semestinya folder.',
      '  Periksa nama dan hak akses berkas itu, lalu jalankan kec lagi; situs yang ada tetap utuh.',
    ],
    en: [
      'error KEC-DISK "{root}/.kec/manifest.json" cannot be read or written: a file where a folder belongs.',
      '  Check the name and the permissions of that file, then run kec again; the site in place is whole.',
    ],
  },
};
