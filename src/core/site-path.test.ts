import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { sitePath, staysInside } from './site-path.ts';

test.each([
  ['C:\\Situs Kami', 'C:\\Situs Kami\\content\\posts\\a.md', 'content/posts/a.md'],
  ['c:\\situs', 'C:\\Situs\\content\\site.yaml', 'content/site.yaml'],
  ['C:\\situs\\', 'C:/situs/content/foto/a b.jpg', 'content/foto/a b.jpg'],
  ['\\\\server\\berbagi\\situs', '\\\\server\\berbagi\\situs\\templates\\home.eta', 'templates/home.eta'],
  ['C:\\situs', 'C:\\situs', ''],
  ['C:\\situs', 'C:\\lain\\a.md', '../lain/a.md'],
  ['C:\\situs', 'D:\\lain\\a.md', 'D:/lain/a.md'],
])('on Windows, below %s, %s is %s', (folder, file, expected) => {
  expect(sitePath(folder, file, win32)).toBe(expected);
});

test.each([
  ['/situs', '/situs/content/a\\b.md', 'content/a\\b.md'],
  ['/situs', '/situs/content/e\u0301.md', 'content/\u00e9.md'],
])('elsewhere, below %s, %s is %s', (folder, file, expected) => {
  expect(sitePath(folder, file, posix)).toBe(expected);
});

test.each([
  ['a/b.html', true],
  ['.well-known/a', true],
  ['a/..b/c..', true],
  ['../a', false],
  ['a/../b', false],
  ['a/./b', false],
  ['/a', false],
  ['a//b', false],
  ['a/', false],
  ['', false],
  ['C:/a', false],
  ['c:a', false],
  ['a\\b', false],
  ['a\0b', false],
])('%j stays inside: %s', (path, stays) => {
  expect(staysInside(path)).toBe(stays);
});
