import type { GoldenSite } from '../golden-site.ts';

/** A site in English: its words, its dates and the words of its addresses. */
export const english: GoldenSite = {
  files: async () => ({
    'content/site.yaml':
      'title: Example District\nurl: https://example.go.id/\nlanguage: en\ntimezone: Asia/Jayapura\n',
    'content/posts/2025-08-17-independence-day.md':
      '---\ntitle: Independence Day\ndate: 2025-08-17 10:00\ncategory: Arts & Culture\ntags: [ceremony]\n---\n\nThe flag was raised.[^1]\n\n[^1]: At ten.\n',
    'content/posts/2025-08-18-wawancara.md':
      '---\ntitle: Wawancara\nlang: id\n---\n\nArtikel berbahasa Indonesia.\n',
  }),
  shown: [
    'index.html',
    'news/index.html',
    'category/arts-and-culture/index.html',
    '2025/08/index.html',
    '2025/08/17/independence-day/index.html',
    'm/2025/08/17/independence-day/index.html',
    '2025/08/18/wawancara/index.html',
  ],
};
