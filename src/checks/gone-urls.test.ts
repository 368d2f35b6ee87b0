import { describe, expect, test } from 'vitest';
import { headOf, siteOf } from '../../tests/support/heads.ts';
import type { Head } from '../content/entry.ts';
import { siteOutput } from '../core/output.ts';
import { createContext } from '../views/context.ts';
import { goneUrls } from './gone-urls.ts';

const post = (name: string, matter: Partial<Head['matter']> = {}) =>
  headOf(name, { date: '2025-01-02', matter });

/** What is told when the last build had some paths, and this one has some articles and other files. */
function told(previousPaths: readonly string[], heads: readonly Head[], files: readonly string[] = []) {
  const templates = new Map();
  const context = createContext(siteOf(heads), { templates, assets: new Map() });
  const paths = [...heads.map(({ slug }) => `2025/01/02/${slug}/index.html`), ...files];
  const outputs = paths.map((path) => siteOutput(path, 'x', { kind: 'bytes', bytes: new Uint8Array() }));
  return goneUrls({ context, templates, outputs, previousPaths }).map(({ message, hint }) => {
    const [, url] = /(\/\S*)/.exec(message.en) ?? [];
    const [, where] = / (?:in|be|at) ([\w/.-]+\w)/.exec(hint.en) ?? [];
    const how = /add to|aliases:|file/.exec(hint.en)?.[0];
    return `${url} ${how} ${where === 'the' ? '-' : where}`;
  });
}

describe('the page of a URL that is gone is looked for', () => {
  test.each([
    [
      'by the word of its URL',
      'berita/kerja-bakti/index.html',
      post('kerja-bakti'),
      'content/posts/kerja-bakti.md',
    ],
    ['without its ending', 'kerja-bakti.html', post('kerja-bakti'), 'content/posts/kerja-bakti.md'],
    [
      'by nearly that word',
      'kerja-bakti-rw-2/index.html',
      post('kerja-bakti-rw2'),
      'content/posts/kerja-bakti-rw2.md',
    ],
    ['by the title', 'kerja-bakti/index.html', post('a1', { title: 'Kerja Bakti' }), 'content/posts/a1.md'],
    ['among pages that are new', 'x/kerja-bakti/index.html', post('lain'), '-'],
  ])('%s', (_name, path, head, where) => {
    const url = path.replace('index.html', '');
    expect(told([path], [head])).toEqual([`/${url} aliases: ${where}`]);
  });

  test('and not in one that was there before', () => {
    const before = ['2025/01/02/kerja-bakti/index.html', 'berita/kerja-bakti/index.html'];
    expect(told(before, [post('kerja-bakti')])).toEqual(['/berita/kerja-bakti/ aliases: -']);
  });

  test('and one that has aliases gets one more', () => {
    const head = post('kerja-bakti', { aliases: ['/lama/'] });
    expect(told(['kerja-bakti/index.html'], [head])).toEqual([
      '/kerja-bakti/ add to content/posts/kerja-bakti.md',
    ]);
  });

  test('by equal words alone where thousands are gone', () => {
    const heads = Array.from({ length: 200 }, (_, index) => post(`kerja-bakti-${index}`));
    const paths = Array.from({ length: 200 }, (_, index) => `berita/kerja-bakti-${index + 100}/index.html`);
    const found = told(paths, heads).filter((line) => line.endsWith('.md'));
    expect(found).toHaveLength(100);
  });
});

describe('of what is gone is told', () => {
  test('no mobile page, no later page of a list, no search page and no picture', () => {
    const before = [
      'a/index.html',
      'm/a/index.html',
      'berita/page/2/index.html',
      'cari/index.html',
      'images/a-1.jpg',
    ];
    expect(told(before, [])).toEqual(['/a/ aliases: -']);
  });

  test('nothing after a first build, and nothing of what is there', () => {
    expect(told([], [post('a')])).toEqual([]);
    expect(told(['2025/01/02/a/index.html'], [post('a')])).toEqual([]);
  });

  test('a document, with the new one of nearly the same name', () => {
    expect(told(['perda.pdf', 'lain.pdf'], [], ['unduhan/perda.pdf'])).toEqual([
      '/perda.pdf file /unduhan/perda.pdf',
      '/lain.pdf file content/static/lain.pdf',
    ]);
  });
});
