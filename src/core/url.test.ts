import { describe, expect, test } from 'vitest';
import { absoluteUrl, fileOfUrl, hrefOf, parseAddress, resolvePath, siteUrlOf, urlOfFile } from './url.ts';

test.each([
  ['https://contoh.go.id', { origin: 'https://contoh.go.id', base: '/' }],
  ['https://contoh.go.id/sub', { origin: 'https://contoh.go.id', base: '/sub/' }],
  ['http://localhost:8080/a/b/', { origin: 'http://localhost:8080', base: '/a/b/' }],
  ['contoh.go.id', undefined],
  ['ftp://contoh.go.id/', undefined],
  ['javascript:alert(1)', undefined],
  ['https://contoh.go.id/?a=1', undefined],
  ['https://contoh.go.id/#a', undefined],
  ['', undefined],
])('the address "%s" is split', (text, address) => {
  expect(parseAddress(text)).toEqual(address);
});

describe('with a base path', () => {
  const address = { origin: 'https://contoh.go.id', base: '/sub/' };
  test.each([
    ['/', '/sub/'],
    ['/berita/', '/sub/berita/'],
    ['/files/Daftar Hadir #1.pdf', '/sub/files/Daftar%20Hadir%20%231.pdf'],
    ['/100%.pdf', '/sub/100%25.pdf'],
  ])('the site URL %s is the href %s', (url, href) => {
    expect(hrefOf(address, url)).toBe(href);
    expect(absoluteUrl(address, url)).toBe(`https://contoh.go.id${href}`);
  });
});

test.each([
  ['/', 'index.html'],
  ['/berita/', 'berita/index.html'],
  ['/feed.xml', 'feed.xml'],
])('the site URL %s is served by %s, and back', (url, file) => {
  expect(fileOfUrl(url)).toBe(file);
  expect(urlOfFile(file)).toBe(url);
});

test.each([
  ['posts/a/index.md', 'foto.jpg', 'posts/a/foto.jpg'],
  ['posts/a/index.md', './x/../foto.jpg', 'posts/a/foto.jpg'],
  ['posts/a/index.md', '../b.md', 'posts/b.md'],
  ['posts/a.md', '/foto/a.jpg', 'foto/a.jpg'],
  ['a.md', '../../../etc/passwd', 'etc/passwd'],
  ['a.md', '', ''],
])('in %s the path "%s" is %s', (file, path, resolved) => {
  expect(resolvePath(file, path)).toBe(resolved);
});

test.each([
  ['/2024/11/19/slug/', '/2024/11/19/slug/'],
  ['profil', '/profil'],
  ['https://lama.go.id/berita/jum%27at/', "/berita/jum'at/"],
  ['/100%.html', '/100%.html'],
  ['/?p=12', undefined],
  ['/a#b', undefined],
  ['/../rahasia/', undefined],
  ['/%2e%2e/rahasia/', undefined],
  ['//lain.example/a', undefined],
  ['/a//b', undefined],
  ['/a\\b', undefined],
  ['/dua baris\n', undefined],
  ['javascript:alert(1)', undefined],
])('"%s", written for a site URL, is %s', (text, url) => {
  expect(siteUrlOf(text)).toBe(url);
});
