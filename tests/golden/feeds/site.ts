import type { GoldenSite } from '../golden-site.ts';

/** Feeds of the site and of a category, the sitemap, robots and the web manifest; hostile titles in all of them. */
export const feeds: GoldenSite = {
  files: async () => ({
    'content/site.yaml': `title: Kecamatan <Contoh> & Sekitar
url: https://contoh.go.id/
tagline: Melayani warga
timezone: Asia/Makassar
lists: { feedSize: 2 }
`,
    'content/posts/satu.md':
      '---\ntitle: Satu\ndate: 2025-01-01\nauthor: Nama\ncategory: Berita\n---\n\nIsi satu.\n',
    'content/posts/dua.md':
      '---\ntitle: "Dua ]]> & <b>tebal</b>"\ndate: 2025-01-02 23:30\nupdated: 2025-01-05\ncategory: Berita\ntags: [a, b]\n---\n\nIsi "dua" & lainnya.\n',
    'content/posts/tiga.md': '---\ntitle: Tiga\ndate: 3 Januari 2025 pukul 07.15 WITA\n---\n\nIsi tiga.\n',
  }),
  shown: [
    'feed.xml',
    'atom.xml',
    'feed.json',
    'kategori/berita/feed.xml',
    'kategori/berita/feed.json',
    'sitemap.xml',
    'robots.txt',
    'site.webmanifest',
  ],
};
