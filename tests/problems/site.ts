import type { FaultySites } from './faulty-site.ts';

const article = (text: string, keys = ''): string => `---\ntitle: Kabar\n${keys}---\n\n${text}\n`;

/** Problems of the assembled site: links, terms, layouts, addresses. */
export const siteProblems: FaultySites = {
  'KEC-LINK': {
    files: { 'content/posts/2025-01-02-kabar.md': article('Baca [jadwal](jadwal.md).') },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-LINK: with a guess': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Baca\n[jadwal](jadwall.md).'),
      'content/posts/jadwal.md': article('Isi.', 'date: 2025-01-03\n'),
    },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-LINK-HIDDEN': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Baca [jadwal](2025-01-03-jadwal.md).'),
      'content/posts/2025-01-03-jadwal.md': article('Isi.', 'draft: true\n'),
    },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-TERM': {
    files: { 'content/posts/2025-01-02-kabar.md': article('Isi.', 'tags: ["***"]\n') },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-LAYOUT': {
    files: { 'content/posts/2025-01-02-kabar.md': article('Isi.', 'layout: artikel\n') },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-LAYOUT: with a guess': {
    files: { 'content/posts/2025-01-02-kabar.md': article('Isi.', 'layout: artcle\n') },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-COLLISION': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Satu.'),
      'content/posts/2025-01-02-lain.md': article('Dua.', 'slug: kabar\n'),
    },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-GONE': {
    before: {
      'content/posts/2025-01-02-kabar.md': article('Isi.'),
      'content/pages/profil.md': article('Isi.'),
    },
    files: { 'content/pages/profil.md': undefined },
    exit: 0,
    id: [],
    en: [],
  },
};
