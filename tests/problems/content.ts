import type { FaultySite, FaultySites } from './faulty-site.ts';

const post = (text: string): FaultySite['files'] => ({ 'content/posts/2025-01-02-kabar.md': text });

/** Problems of single articles and pages: their front matter, and whether they can be read at all. */
export const contentProblems: FaultySites = {
  'KEC-STRAY': {
    files: { 'content/kabar.md': '---\ntitle: Kabar\n---\n' },
    exit: 0,
    id: [],
    en: [],
  },
  'KEC-ENCODING': {
    files: { 'content/posts/2025-01-02-kabar.md': Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1') },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-FRONT-MATTER-MISSING': { files: post('# Kabar\n\nIsi.\n'), exit: 1, id: [], en: [] },
  'KEC-FRONT-MATTER-LANGUAGE': {
    files: post('---js\n{ title: process.exit(3) }\n---\n\nIsi.\n'),
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-YAML': { files: post('---\ntitle: "Kabar\n---\n\nIsi.\n'), exit: 1, id: [], en: [] },
  'KEC-YAML: a colon in a text': {
    files: post('---\ntitle: Kabar: Jadwal Baru\n---\n\nIsi.\n'),
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-FRONT-MATTER: missing': { files: post('---\ntags: [kabar]\n---\n\nIsi.\n'), exit: 1, id: [], en: [] },
  'KEC-FRONT-MATTER: Indonesian names and a slip': {
    files: post('---\ntitle: Kabar\ntanggal: 2025-01-02\nkategori: Berita\ncategry: Berita\n---\n\nIsi.\n'),
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-FRONT-MATTER: values of the wrong kind': {
    files: post(
      '---\ntitle: Kabar\ndraft: ya\ncover: { src: a.jpg, focus: pojok }\nlang: Jawa\n---\n\nIsi.\n',
    ),
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-DATE': {
    files: post('---\ntitle: Kabar\ndate: 2026-02-31\nexpires: besok\n---\n\nIsi.\n'),
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-DATE: in the file name': {
    files: { 'content/posts/2025-02-31-kabar.md': '---\ntitle: Kabar\n---\n\nIsi.\n' },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-DATE-MISSING': {
    files: { 'content/posts/kabar.md': '---\ntitle: Kabar\n---\n\nIsi.\n' },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-SLUG': {
    files: post('---\ntitle: Kabar\nslug: "***"\n---\n\nIsi.\n'),
    exit: 1,
    id: [],
    en: [],
  },
};
