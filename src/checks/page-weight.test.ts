import { expect, test } from 'vitest';
import { pageWeight } from './page-weight.ts';

const files = new Map([
  ['site.css', { bytes: 5000, loads: ['font.woff2'] }],
  ['font.woff2', { bytes: 30_000, loads: [] }],
  ['a.webp', { bytes: 40_000, loads: [] }],
]);

test('a page weighs what it loads with the heads of the answers, the heaviest first', () => {
  const loads = { open: ['site.css', 'unknown.css'], later: ['a.webp'] };
  expect(pageWeight({ path: 'index.html', bytes: 4000 }, loads, (path) => files.get(path))).toEqual({
    open: 39_000 + 3 * 375 + 620,
    all: 79_000 + 4 * 375 + 620,
    parts: [
      { path: 'a.webp', bytes: 40_375 },
      { path: 'font.woff2', bytes: 30_375 },
      { path: 'site.css', bytes: 5375 },
      { path: 'index.html', bytes: 4995 },
    ],
  });
});
