import type { FaultySites } from './faulty-site.ts';

const page = { 'content/pages/profil.md': '---\ntitle: Profil\n---\n\nIsi.\n' };

/** What keeps `kec verify` from comparing anything. */
export const verifyProblems: FaultySites = {
  'KEC-MANIFEST: none': {
    files: page,
    command: ['verify', 'https://contoh.go.id/'],
    exit: 1,
    id: [
      '.kec/manifest.json error KEC-MANIFEST Manifes ini tidak ada.',
      '  Jalankan kec build di folder situs, atau sebut salinan .kec/manifest.json dengan --manifest.',
    ],
    en: [
      '.kec/manifest.json error KEC-MANIFEST There is no such manifest.',
      '  Run kec build in the folder of the site, or name a copy of .kec/manifest.json with --manifest.',
    ],
  },
  'KEC-MANIFEST: of an earlier version': {
    files: { ...page, 'lama.json': '{ "schema": 1, "hash": "", "files": [] }' },
    command: ['verify', '--manifest', 'lama.json'],
    exit: 1,
    id: [
      'lama.json error KEC-MANIFEST Ini bukan manifes, atau dibuat oleh kec versi lain.',
      '  Jalankan kec build di folder situs, atau sebut salinan .kec/manifest.json dengan --manifest.',
    ],
    en: [
      'lama.json error KEC-MANIFEST This is no manifest, or one of another version of kec.',
      '  Run kec build in the folder of the site, or name a copy of .kec/manifest.json with --manifest.',
    ],
  },
  'KEC-MANIFEST: on a server that is not there': {
    files: page,
    command: ['verify', '--manifest', 'http://127.0.0.1:2/manifest.json'],
    exit: 1,
    id: [
      'http://127.0.0.1:2/manifest.json error KEC-MANIFEST Manifes tidak dapat diambil (ECONNREFUSED).',
      '  Jalankan kec build di folder situs, atau sebut salinan .kec/manifest.json dengan --manifest.',
    ],
    en: [
      'http://127.0.0.1:2/manifest.json error KEC-MANIFEST The manifest cannot be fetched (ECONNREFUSED).',
      '  Run kec build in the folder of the site, or name a copy of .kec/manifest.json with --manifest.',
    ],
  },
};
