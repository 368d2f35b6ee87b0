import { expect, test } from 'vitest';
import { configOf, headOf } from '../../tests/support/heads.ts';
import { mobileUrlOf, urlOf } from './permalink.ts';

const post = headOf('kerja-bakti', { date: '2024-03-09 23:30', matter: { category: 'Seni & Budaya' } });

test.each([
  ['/:year/:month/:day/:slug/', '/2024/03/09/kerja-bakti/'],
  ['/berita/:slug/', '/berita/kerja-bakti/'],
  ['/:category/:slug/', '/seni-dan-budaya/kerja-bakti/'],
])('the pattern %s gives %s', (permalink, url) => {
  expect(urlOf(post, configOf({ permalink }))).toBe(url);
});

test('a permalink of its own wins over the pattern of the site', () => {
  expect(urlOf(headOf('a', { date: '2024-03-09', matter: { permalink: '/lama/:slug/' } }), configOf())).toBe(
    '/lama/a/',
  );
});

test('the folders of a page become its URL', () => {
  expect(urlOf(headOf('sejarah', { folders: ['profil'] }), configOf())).toBe('/profil/sejarah/');
  expect(urlOf(headOf('index', { folders: ['profil'], slug: '' }), configOf())).toBe('/profil/');
});

test.each([
  ['/m{url}', '/m/berita/a/'],
  ['{url}amp/', '/berita/a/amp/'],
])('the mobile pattern %s gives %s', (path, url) => {
  expect(mobileUrlOf('/berita/a/', configOf({ mobile: { path } }))).toBe(url);
});
