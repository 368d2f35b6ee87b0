import type { FaultySites } from './faulty-site.ts';

const article = (text: string, keys = ''): string => `---\ntitle: Kabar\n${keys}---\n\n${text}\n`;

/** Problems of the assembled site: links, terms, layouts, addresses. */
export const siteProblems: FaultySites = {
  'KEC-LINK': {
    files: { 'content/posts/2025-01-02-kabar.md': article('Baca [jadwal](jadwal.md).') },
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:5:6 error KEC-LINK Tautan "jadwal.md" menuju berkas yang tidak ada.',
      '  Periksa nama berkasnya; alamat dihitung dari folder artikel, atau dari content/ bila diawali "/".',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:5:6 error KEC-LINK The link "jadwal.md" leads to a file that does not exist.',
      '  Check the file name; it counts from the folder of the article, or from content/ when it starts with "/".',
    ],
  },
  'KEC-LINK: with a guess': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Baca\n[jadwal](jadwall.md).'),
      'content/posts/jadwal.md': article('Isi.', 'date: 2025-01-03\n'),
    },
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:6:1 error KEC-LINK Tautan "jadwall.md" menuju berkas yang tidak ada.',
      '  Mungkin maksudnya content/posts/jadwal.md?',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:6:1 error KEC-LINK The link "jadwall.md" leads to a file that does not exist.',
      '  Did you mean content/posts/jadwal.md?',
    ],
  },
  'KEC-LINK-HIDDEN': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Baca [jadwal](2025-01-03-jadwal.md).'),
      'content/posts/2025-01-03-jadwal.md': article('Isi.', 'draft: true\n'),
    },
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:5:6 error KEC-LINK-HIDDEN Tautan "2025-01-03-jadwal.md" menuju artikel yang tidak terbit (draf).',
      '  Terbitkan artikel itu, atau hapus tautannya.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:5:6 error KEC-LINK-HIDDEN The link "2025-01-03-jadwal.md" leads to an article that is not published (draft).',
      '  Publish that article, or remove the link.',
    ],
  },
  'KEC-TERM': {
    files: { 'content/posts/2025-01-02-kabar.md': article('Isi.', 'tags: ["***"]\n') },
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md error KEC-TERM Kategori atau tag "***" tidak dapat menjadi alamat.',
      '  Beri nama dengan huruf Latin atau angka.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md error KEC-TERM The category or tag "***" cannot become a URL.',
      '  Give it a name with Latin letters or digits.',
    ],
  },
  'KEC-LAYOUT': {
    files: { 'content/posts/2025-01-02-kabar.md': article('Isi.', 'layout: artikel\n') },
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md error KEC-LAYOUT Tidak ada templat "artikel".',
      '  Mungkin maksudnya "article"?',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md error KEC-LAYOUT There is no template "artikel".',
      '  Did you mean "article"?',
    ],
  },
  'KEC-LAYOUT: with a guess': {
    files: { 'content/posts/2025-01-02-kabar.md': article('Isi.', 'layout: artcle\n') },
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md error KEC-LAYOUT Tidak ada templat "artcle".',
      '  Mungkin maksudnya "article"?',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md error KEC-LAYOUT There is no template "artcle".',
      '  Did you mean "article"?',
    ],
  },
  'KEC-COLLISION: a file where a folder belongs': {
    files: { 'content/posts/2025-01-02-kabar.md': article('Satu.'), 'content/static/berita': 'x' },
    exit: 1,
    id: [
      'content/static/berita error KEC-COLLISION Alamat /berita dipakai lebih dari satu kali: content/static/berita dan lists.news.',
      '  Ganti nama content/static/berita, atau hapus bila kec sudah membuat yang sama.',
    ],
    en: [
      'content/static/berita error KEC-COLLISION The URL /berita is used more than once: by content/static/berita and lists.news.',
      '  Rename content/static/berita, or delete it if what kec makes is enough.',
    ],
  },
  'KEC-COLLISION': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Satu.'),
      'content/posts/2025-01-02-lain.md': article('Dua.', 'slug: kabar\n'),
    },
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md error KEC-COLLISION Alamat /2025/01/02/kabar/ dipakai lebih dari satu kali: content/posts/2025-01-02-kabar.md dan content/posts/2025-01-02-lain.md.',
      '  Beri salah satunya `slug` atau `permalink` lain.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md error KEC-COLLISION The URL /2025/01/02/kabar/ is used more than once: by content/posts/2025-01-02-kabar.md and content/posts/2025-01-02-lain.md.',
      '  Give one of them another `slug` or `permalink`.',
    ],
  },
  'KEC-GONE: with the page that it may have moved to': {
    before: {
      'content/posts/2025-01-02-kabar.md': article('Isi.'),
      'content/pages/profil.md': article('Tentang kami.'),
    },
    files: {
      'content/pages/profil.md': undefined,
      'content/pages/kantor/profil.md': article('Tentang kami.', 'aliases: /tentang/\n'),
    },
    exit: 0,
    id: [
      'peringatan KEC-GONE Alamat /profil/ ada pada hasil sebelumnya dan kini hilang.',
      '  Bila halamannya pindah, tambahkan pada `aliases` di content/pages/kantor/profil.md:',
      '      - /profil/',
    ],
    en: [
      'warning KEC-GONE The URL /profil/ was in the last build and is gone.',
      '  If the page has moved, add to `aliases` in content/pages/kantor/profil.md:',
      '      - /profil/',
    ],
  },
  'KEC-GONE-FILE': {
    command: ['check'],
    before: { 'content/static/perda.pdf': '%PDF-1.4\n' },
    files: { 'content/static/perda.pdf': undefined },
    exit: 0,
    id: [
      'peringatan KEC-GONE-FILE Berkas /perda.pdf ada pada hasil sebelumnya dan kini hilang.',
      '  Taruh berkasnya, atau yang menggantikannya, di content/static/perda.pdf, supaya tautan lama tetap berjalan.',
    ],
    en: [
      'warning KEC-GONE-FILE The file /perda.pdf was in the last build and is gone.',
      '  Put the file, or what takes its place, at content/static/perda.pdf, so that old links go on working.',
    ],
  },
  'KEC-GONE': {
    before: {
      'content/posts/2025-01-02-kabar.md': article('Isi.'),
      'content/pages/profil.md': article('Isi.'),
    },
    files: { 'content/pages/profil.md': undefined },
    exit: 0,
    id: [
      'peringatan KEC-GONE Alamat /profil/ ada pada hasil sebelumnya dan kini hilang.',
      '  Bila halamannya pindah, tulis di halaman barunya:',
      '    aliases:',
      '      - /profil/',
    ],
    en: [
      'warning KEC-GONE The URL /profil/ was in the last build and is gone.',
      '  If the page has moved, write in the new page:',
      '    aliases:',
      '      - /profil/',
    ],
  },
};
