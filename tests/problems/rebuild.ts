import type { FaultySites } from './faulty-site.ts';

const page = (text: string) => ({ 'content/pages/profil.md': `---\ntitle: Profil\n---\n\n${text}\n` });

/** Problems of a site that is built again to be compared. */
export const rebuildProblems: FaultySites = {
  'KEC-REBUILD': {
    before: page('Isi.'),
    files: page('Isi lain.'),
    command: ['rebuild', '--check'],
    exit: 1,
    id: [
      'error KEC-REBUILD 2 berkas tidak seperti dalam manifes.',
      '  Kemungkinan sebabnya:',
      '  - content/ atau templates/ diubah, atau situs dibuat dengan pilihan lain (--drafts, --future, --expired, --now).',
    ],
    en: [
      'error KEC-REBUILD 2 files are not as the manifest says.',
      '  Likely causes:',
      '  - content/ or templates/ changed, or the site was built with other flags (--drafts, --future, --expired, --now).',
    ],
  },
  'KEC-REBUILD-MANIFEST': {
    files: page('Isi.'),
    command: ['rebuild', '--check'],
    exit: 1,
    id: [
      '.kec/manifest.json error KEC-REBUILD-MANIFEST Berkas ini tidak ada, jadi tidak ada yang dapat dibandingkan.',
      '  Jalankan kec build dahulu, atau sebut manifes yang disimpan: kec rebuild --check --manifest BERKAS',
    ],
    en: [
      '.kec/manifest.json error KEC-REBUILD-MANIFEST This file does not exist, so there is nothing to compare with.',
      '  Run kec build first, or name a manifest that was kept: kec rebuild --check --manifest FILE',
    ],
  },
  'KEC-REBUILD-MANIFEST: another file': {
    files: { ...page('Isi.'), 'lama.json': '{ "schema": 1, "hash": "", "files": [] }' },
    command: ['rebuild', '--check', '--manifest', 'lama.json'],
    exit: 1,
    id: [
      'lama.json error KEC-REBUILD-MANIFEST Berkas ini bukan manifes, atau dari versi kec lain, jadi tidak ada yang dapat dibandingkan.',
      '  Jalankan kec build dahulu, atau sebut manifes yang disimpan: kec rebuild --check --manifest BERKAS',
    ],
    en: [
      'lama.json error KEC-REBUILD-MANIFEST This file is no manifest, or one of another version of kec, so there is nothing to compare with.',
      '  Run kec build first, or name a manifest that was kept: kec rebuild --check --manifest FILE',
    ],
  },
};
