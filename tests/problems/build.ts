import type { FaultySites } from './faulty-site.ts';

const page = { 'content/pages/profil.md': '---\ntitle: Profil\n---\n\nIsi.\n' };

/** Problems of the folder that a build writes. */
export const buildProblems: FaultySites = {
  'KEC-OUT-FOREIGN': {
    files: { ...page, 'hasil/catatan.txt': 'milik orang lain' },
    args: ['--out', 'hasil'],
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-FILE-FOREIGN': {
    before: page,
    files: { 'dist/unduhan.txt': 'milik orang lain', 'content/static/unduhan.txt': 'milik situs' },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-OUT-DISK': {
    files: page,
    // A file system of its own on every Linux machine.
    args: ['--out', '/dev/shm/kec-test-dist'],
    exit: 1,
    id: [],
    en: [],
  },
};
