import type { SiteFiles } from '../../support/site.ts';
import type { GoldenSite } from '../golden-site.ts';

/** Three categories, two spellings of one tag, two years, and lists small enough to be cut into pages. */
export const taxonomies: GoldenSite = {
  files: async () => ({
    'content/site.yaml': `title: Kecamatan Contoh
url: https://contoh.go.id/
lists: { pageSize: 2, archiveSize: 3 }
`,
    ...Object.fromEntries(Array.from({ length: 7 }, (_, index) => post(index + 1))),
    'content/posts/2026-12-31-kelak.md': '---\ntitle: Kelak\ncategory: Agenda\n---\n\nBelum waktunya.\n',
    'content/posts/2025-01-01-draf.md':
      '---\ntitle: Draf\ncategory: Agenda\ndraft: true\n---\n\nBelum selesai.\n',
  }),
  args: ['--now', '2026-01-01'],
  shown: [
    'berita/index.html',
    'berita/page/2/index.html',
    'kategori/index.html',
    'kategori/berita/index.html',
    'kategori/berita/page/2/index.html',
    'tag/oro-oro-dowo/index.html',
    '2025/index.html',
    '2025/02/index.html',
    '2024/12/index.html',
  ],
};

function post(number: number): [string, SiteFiles[string]] {
  const date = number < 3 ? `2024-12-0${number}` : `2025-0${number % 2 === 0 ? 2 : 1}-1${number}`;
  const tag = number % 2 === 0 ? 'Oro-oro Dowo' : 'oro-oro dowo';
  const text = `---
title: Artikel ${number}
category: ${number === 4 ? 'Seni & Budaya' : 'Berita'}
tags: ["${tag}", Warga]
---

Isi artikel ${number}.
`;
  return [`content/posts/${date}-artikel-${number}.md`, text];
}
