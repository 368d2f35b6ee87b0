import { describe, expect, test } from 'vitest';
import { createPageKey, type PageSources } from './page-key.ts';

const themeOf = (text: string, file = 'templates/article.eta') => ({
  templates: new Map([['article', { file, text }]]),
  assets: new Map(),
});
const page: PageSources = {
  entry: 'a',
  props: { article: { title: 'Kabar' }, site: { title: 'Kecamatan'.repeat(200) }, next: undefined },
  filled: ['/a/', '/b/'],
};

describe('the key of a page', () => {
  const keyOf = createPageKey(['kec'], themeOf('<%= it.title %>'));

  test.each<[string, Partial<PageSources>]>([
    ['its entry', { entry: 'b' }],
    ['a prop', { props: { ...page.props, article: { title: 'Kabar lain' } } }],
    ['a long prop', { props: { ...page.props, site: { title: 'Kecamatam'.repeat(200) } } }],
    [
      'the name of a prop',
      { props: { article: { title: 'Kabar' }, page: { title: 'Kecamatan'.repeat(200) } } },
    ],
    ['a prop that was not there', { props: { ...page.props, next: { title: 'Lain' } } }],
    ['what fills a hole', { filled: ['/a/', '/c/'] }],
    ['where one filling ends', { filled: ['/a/,/b/'] }],
  ])('is another one with another %s', (_, change) => {
    expect(keyOf?.({ ...page, ...change })).not.toBe(keyOf?.(page));
    expect(keyOf?.(structuredClone(page))).toBe(keyOf?.(page));
  });

  test.each([
    ['program', createPageKey(['other'], themeOf('<%= it.title %>'))],
    ['template', createPageKey(['kec'], themeOf('<%= it.site %>'))],
  ])('is another one with another %s', (_, other) => {
    expect(other?.(page)).toMatch(/^[0-9a-f]{32}$/);
    expect(other?.(page)).not.toBe(keyOf?.(page));
  });

  test.each(['<%= new Date().getFullYear() %>', '<%= Math.random() %>', '<%= process.env.HOME %>'])(
    'says nothing where a template of the site asks for more than its props: %s',
    (text) => {
      expect(createPageKey([], themeOf(text))).toBeUndefined();
      expect(createPageKey([], themeOf(text, 'kec/templates/article.eta'))).toBeDefined();
    },
  );
});
