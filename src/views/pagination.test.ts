import { expect, test } from 'vitest';
import { configOf } from '../../tests/support/heads.ts';
import { paginate, paginationProps } from './pagination.ts';

const items = Array.from({ length: 95 }, (_, index) => index + 1);

test('a list is cut into numbered pages', () => {
  const parts = paginate(items, 10, '/berita/');
  expect(parts).toHaveLength(10);
  expect(parts[0]).toMatchObject({ url: '/berita/', items: items.slice(0, 10) });
  expect(parts[9]).toMatchObject({ url: '/berita/page/10/', items: [91, 92, 93, 94, 95] });
});

test('an empty list has one page', () => {
  expect(paginate([], 10, '/berita/')).toEqual([{ url: '/berita/', page: 1, pages: 1, items: [] }]);
});

test('the first, the last and the nearest pages are shown, gaps between them', () => {
  const part = paginate(items, 10, '/berita/')[4];
  const props = part && paginationProps(part, '/berita/', configOf({ url: 'https://contoh.go.id/sub/' }));
  expect(props?.numbers.map(({ label }) => label)).toEqual(['1', '…', '4', '5', '6', '…', '10']);
  expect(props?.previous).toBe('/sub/berita/page/4/');
  expect(props?.text).toBe('Halaman 5 dari 10');
});

test('the first page has no previous one', () => {
  const part = paginate(items, 10, '/berita/')[0];
  expect(part && paginationProps(part, '/berita/', configOf())).toMatchObject({
    previous: '',
    next: '/berita/page/2/',
  });
});
