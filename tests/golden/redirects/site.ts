import type { GoldenSite } from '../golden-site.ts';

/** Old addresses of an article and of a page. */
export const redirects: GoldenSite = {
  files: async () => ({
    'content/posts/2025-01-01-baru.md':
      '---\ntitle: Alamat Baru\naliases: [/lama/, /2020/lama.html, tanpa-garis]\n---\n\nIsi.\n',
    'content/pages/kontak.md': '---\ntitle: Kontak\naliases: /hubungi-kami/\n---\n\nIsi.\n',
  }),
  shown: [
    'lama/index.html',
    '2020/lama.html',
    'tanpa-garis/index.html',
    'hubungi-kami/index.html',
    '_redirects',
    '.htaccess',
  ],
};
