import type { GoldenSite } from '../golden-site.ts';

/** Another mobile pattern, automatic redirect, replaced labels, nested pages with a menu. */
export const mobile: GoldenSite = {
  files: async () => ({
    'content/site.yaml': `title: Kecamatan Contoh
url: https://contoh.go.id/
mobile: { path: '{url}amp/', redirect: auto }
labels: { exitMobile: Exit mobile version, siteIcon: Site icon }
people: { iu: Nama Penulis }
navigation:
  - label: Beranda
    url: /
  - label: Profil
    url: /profil/
    children:
      - label: Sejarah
        url: pages/profil/sejarah.md
`,
    'content/pages/profil/index.md': '---\ntitle: Profil\n---\n\nTentang [sejarah](sejarah.md).\n',
    'content/pages/profil/sejarah.md': '---\ntitle: Sejarah\n---\n\nKembali ke [profil](index.md).\n',
    'content/posts/2025-06-07-tanpa-foto.md': `---
title: "Tanpa Foto: “Kutipan” & <tanda>"
updated: 2025-06-09 10:05
source: { name: Dinas Kominfo, url: "https://kominfo.contoh.go.id/" }
---

Paragraf pertama. [Profil](/profil/) kami. (iu/yon)
`,
  }),
  shown: [
    'profil/sejarah/index.html',
    'profil/sejarah/amp/index.html',
    '2025/06/07/tanpa-foto/index.html',
    '2025/06/07/tanpa-foto/amp/index.html',
    '.htaccess',
  ],
};
