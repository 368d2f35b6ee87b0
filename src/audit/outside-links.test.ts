import { expect, test } from 'vitest';
import { headOf, siteOf } from '../../tests/support/heads.ts';
import { outsideLinks } from './outside-links.ts';

const linking = (name: string, ...hrefs: readonly string[]) =>
  headOf(name, {
    links: hrefs.map((href, index) => ({
      href,
      place: { file: `content/pages/${name}.md`, line: 5 + index },
    })),
  });

test('each address is there once, with all its places', () => {
  const heads = [
    linking('a', 'https://lapor.go.id/', 'HTTPS://LAPOR.go.id', 'https://lapor.go.id/#cara'),
    linking('b', 'https://lapor.go.id/?q=1', '//lapor.go.id'),
  ];
  expect(
    outsideLinks(siteOf(heads)).map(({ url, places }) => [
      url,
      places.map(({ file, line }) => `${file}:${line}`),
    ]),
  ).toEqual([
    [
      'https://lapor.go.id/',
      ['content/pages/a.md:5', 'content/pages/a.md:6', 'content/pages/a.md:7', 'content/pages/b.md:6'],
    ],
    ['https://lapor.go.id/?q=1', ['content/pages/b.md:5']],
  ]);
});

test('links of the settings and the source of an article are among them', () => {
  const heads = [headOf('a', { matter: { source: { name: 'Humas', url: 'https://humas.go.id/a' } } })];
  const settings = { navigation: [{ label: 'PPID', url: 'https://ppid.go.id/' }] };
  expect(outsideLinks(siteOf(heads, { settings }))).toEqual([
    { url: 'https://humas.go.id/a', places: [{ file: 'content/pages/a.md' }] },
    { url: 'https://ppid.go.id/', places: [{ file: 'content/site.yaml' }] },
  ]);
});

test('nothing else is among them', () => {
  const hrefs = [
    '/profil/',
    'b.md',
    '#atas',
    'mailto:a@contoh.go.id',
    'tel:112',
    'https://contoh.go.id/lama/',
    'http://',
    'https://[x',
  ];
  expect(outsideLinks(siteOf([linking('a', ...hrefs)]))).toEqual([]);
});

test('a name and a password go nowhere', () => {
  expect(
    outsideLinks(siteOf([linking('a', 'https://budi:rahasia@contoh.id/')])).map(({ url }) => url),
  ).toEqual(['https://contoh.id/']);
});
