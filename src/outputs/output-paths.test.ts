import { expect, test } from 'vitest';
import { siteOutput } from '../core/output.ts';
import { pathProblems } from './output-paths.ts';

const codesOf = (...paths: readonly string[]): readonly string[] =>
  pathProblems(
    paths.map((path) => siteOutput(path, `content/static/${path}`, { kind: 'copy', file: path })),
  ).map(({ code }) => code);

test.each([
  'index.html',
  '2025/01/02/kabar/index.html',
  '.well-known/security.txt',
  'images/a-800-0123456789.webp',
  'unduhan/Formulir KTP (baru).pdf',
  'kontak/console/index.html',
  'com10/nula.txt',
  `${'a'.repeat(250)}/index.html`,
  'berkas/é😀.pdf',
])('%s is good', (path) => {
  expect(codesOf(path)).toEqual([]);
});

test.each([
  '../a.html',
  'a/../../b.html',
  '/etc/passwd',
  'c:a.txt',
  'C:/a.txt',
  'a\\..\\b.txt',
  './a.txt',
  'a\0b.txt',
  'a\nb.txt',
  '..',
  '',
  `${'a'.repeat(251)}/index.html`,
  `${'é'.repeat(126)}/index.html`,
  `${'a/'.repeat(500)}index.html`,
])('%j cannot be stored', (path) => {
  expect(codesOf(path)).toEqual(['KEC-PATH']);
});

test.each([
  'aux.html',
  'con/index.html',
  'a/NUL',
  'com1.txt',
  'a./b.html',
  'a /b.html',
  'ab:c.txt',
  'a?.txt',
  'a|b',
])('%j is nothing for Windows', (path) => {
  expect(codesOf(path)).toEqual(['KEC-PATH-WINDOWS']);
});

test.each([
  [['Profil/index.html', 'profil/index.html'], ['KEC-PATH-CASE']],
  [['A.pdf', 'B.pdf'], []],
  [['tag//index.html'], []],
  [['É.pdf', 'é.pdf'], ['KEC-PATH-CASE']],
])('%j', (paths, codes) => {
  expect(codesOf(...paths)).toEqual(codes);
});
