import { readFileSync } from 'node:fs';
import type { SiteFiles } from '../support/site.ts';
import type { FaultySites } from './faulty-site.ts';

const inArticle = (text: string): SiteFiles => ({
  'content/posts/2025-01-02-kabar.md': `---\ntitle: Kabar\n---\n\n${text}\n`,
});

const inFooter = (html: string): SiteFiles => ({
  ...inArticle('Isi.'),
  'templates/partials/footer.eta': `<footer>\n${html}\n</footer>\n`,
});

const builtIn = (name: string): string => readFileSync(`templates/${name}`, 'utf8');

/** Problems of what finished pages lead to. */
export const pageLinkProblems: FaultySites = {
  'KEC-PAGE-LINK': {
    files: inFooter('<a href="/brita/">Berita</a>'),
    command: ['check'],
    exit: 1,
    id: [
      'templates/partials/footer.eta:2 error KEC-PAGE-LINK Halaman menunjuk ke "/brita/", yang tidak ada di situs.',
      '  Mungkin maksudnya /berita/?',
    ],
    en: [
      'templates/partials/footer.eta:2 error KEC-PAGE-LINK The page points to "/brita/", which the site does not have.',
      '  Did you mean /berita/?',
    ],
  },
  'KEC-LINK-HOST': {
    files: inArticle('Baca [berita](https://contoh.go.id/brita/).'),
    command: ['check'],
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar.md:5 peringatan KEC-LINK-HOST Tautan "https://contoh.go.id/brita/" menuju situs ini sendiri, tetapi halaman itu tidak ada di sini.',
      '  Mungkin maksudnya /berita/? Bila itu milik program lain pada host yang sama, catat di `check.accepted`.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:5 warning KEC-LINK-HOST The link "https://contoh.go.id/brita/" leads to this site itself, but there is no such page here.',
      '  Did you mean /berita/? If it belongs to another program on the same host, note it in `check.accepted`.',
    ],
  },
  'KEC-FRAGMENT': {
    files: inArticle('Lihat [syaratnya](#sarat).\n\n## Syarat\n\nIsi.'),
    command: ['check'],
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:5 error KEC-FRAGMENT Tautan ke "#sarat": bagian itu tidak ada di halaman itu sendiri.',
      '  Mungkin maksudnya #syarat?',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:5 error KEC-FRAGMENT The link to "#sarat": the page itself has no such part.',
      '  Did you mean #syarat?',
    ],
  },
  'KEC-PAIR': {
    files: {
      ...inArticle('Isi.'),
      'templates/mobile.eta': builtIn('mobile.eta').replace(
        "<%~ include('partials/head') %>",
        '<title><%= it.meta.title %></title>\n<meta property="og:image" content="<%= it.meta.image.url %>">',
      ),
    },
    command: ['check'],
    exit: 1,
    id: [
      'templates/mobile.eta error KEC-PAIR 1 halaman seluler tidak menyebut halaman biasanya, misalnya /m/2025/01/02/kabar/.',
      '  Tulis di kepala templat: <link rel="canonical" href="<%= it.meta.canonical %>">',
    ],
    en: [
      'templates/mobile.eta error KEC-PAIR 1 mobile pages do not name their normal page, such as /m/2025/01/02/kabar/.',
      '  Write in the head of the template: <link rel="canonical" href="<%= it.meta.canonical %>">',
    ],
  },
};
