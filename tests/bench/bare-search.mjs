// What Pagefind alone takes for the articles of a site: node bare-search.mjs POSTS OUTPUT
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

const [posts = '', outputPath = ''] = process.argv.slice(2);
const { index } = await createIndex({ forceLanguage: 'id' });
const added = readdirSync(posts)
  .sort()
  .map((name) => {
    const [, head, text] = readFileSync(join(posts, name), 'utf8').split(/^---$/m);
    const value = (key) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? '';
    return index.addCustomRecord({
      url: `/berita/${name.slice(11, -3)}/`,
      content: text
        .replace(/[#>*]|^- /gm, '')
        .replace(/\s+/g, ' ')
        .trim(),
      language: 'id',
      meta: { title: value('title'), date: value('date').slice(0, 10), iso: value('date') },
      filters: { category: [value('category')], year: [value('date').slice(0, 4)] },
      sort: { date: value('date') },
    });
  });
await Promise.all(added);
await index.writeFiles({ outputPath });
await close();
