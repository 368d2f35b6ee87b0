import { expect, test } from 'vitest';
import { headOf, siteOf } from '../../tests/support/heads.ts';
import { createContext } from '../views/context.ts';
import { sitemap } from './sitemap.ts';

const noTheme = { templates: new Map(), assets: new Map() };

function sitemapsOf(pages: number): Readonly<Record<string, string>> {
  const heads = Array.from({ length: pages }, (_, index) => headOf(`halaman-${index}`));
  const outputs = sitemap(createContext(siteOf(heads), noTheme));
  return Object.fromEntries(outputs.map(({ path, make }) => [path, make.kind === 'text' ? make.text() : '']));
}

test('a small site has one sitemap', () => {
  const files = sitemapsOf(3);
  expect(Object.keys(files)).toEqual(['sitemap.xml']);
  expect(files['sitemap.xml']?.match(/<url>/g)).toHaveLength(5);
});

test('past 50,000 URLs an index names several', () => {
  const files = sitemapsOf(50_000);
  expect(Object.keys(files)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(files['sitemap.xml']).toContain('<sitemap><loc>https://contoh.go.id/sitemap-2.xml</loc></sitemap>');
  expect(files['sitemap-1.xml']?.match(/<url>/g)).toHaveLength(50_000);
  expect(files['sitemap-2.xml']?.match(/<url>/g)).toHaveLength(2);
});
