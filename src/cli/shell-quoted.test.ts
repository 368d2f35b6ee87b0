import { expect, test } from 'vitest';
import { shellQuoted } from './shell-quoted.ts';

test.each([
  ['win32', 'C:\\Situs Kami\\content\\a.md', '"C:\\Situs Kami\\content\\a.md"'],
  ['linux', '/situs/$HOME `a`.md', "'/situs/$HOME `a`.md'"],
  ['darwin', "/situs/jum'at.md", "'/situs/jum'\\''at.md'"],
] as const)('on %s %s becomes %s', (platform, path, quoted) => {
  expect(shellQuoted(path, platform)).toBe(quoted);
});
