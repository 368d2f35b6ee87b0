import type { FaultySite, FaultySites } from './faulty-site.ts';

const page = (text: string): FaultySite['files'] => ({
  'content/pages/profil.md': `---\ntitle: Profil\n---\n\n${text}\n`,
  'content/pages/peta.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4"/></svg>',
});

/** Problems of the text itself. */
export const markdownProblems: FaultySites = {
  'KEC-ALT': { files: page('Isi.\n\n![](peta.svg)'), exit: 0, id: [], en: [] },
  'KEC-HTML': {
    files: page('Isi.\n\n<p onclick="alert(1)">Teks</p>\n\n<script>alert(1)</script>'),
    exit: 0,
    id: [],
    en: [],
  },
  'KEC-URL-UNSAFE': { files: page('Buka\n[ini](javascript:alert(1)).'), exit: 1, id: [], en: [] },
};
