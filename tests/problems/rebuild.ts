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
};
