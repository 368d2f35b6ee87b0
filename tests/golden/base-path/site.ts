import type { GoldenSite } from '../golden-site.ts';

/** A site in a folder of its host: every address starts with the folder. */
export const basePath: GoldenSite = {
  files: async () => ({
    'content/site.yaml': `title: Kecamatan Contoh
url: https://contoh.go.id/kecamatan
office:
  links:
    - { label: Unduhan, url: /unduhan.txt }
`,
    'content/static/unduhan.txt': 'unduhan\n',
    'content/posts/2025-01-01-satu.md':
      '---\ntitle: Satu\naliases: [/lama/]\n---\n\nKe [beranda](/) dan [dua](2025-01-02-dua.md).\n',
    'content/posts/2025-01-02-dua.md': '---\ntitle: Dua\n---\n\nIsi.\n',
  }),
  shown: [
    'index.html',
    '2025/01/01/satu/index.html',
    'm/2025/01/01/satu/index.html',
    '404.html',
    'lama/index.html',
    '.htaccess',
    'sitemap.xml',
  ],
};
