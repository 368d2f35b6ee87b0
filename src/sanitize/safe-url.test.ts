import { expect, test } from 'vitest';
import { isSafeUrl } from './safe-url.ts';

test.each([
  'https://malangkota.go.id/',
  'HTTP://contoh.go.id',
  '//contoh.go.id/a',
  'mailto:kec@contoh.go.id',
  'tel:+62341',
  'berkas.pdf',
  '../profil.md#visi',
  '/a/b:c',
  '?q=javascript:x',
  '#javascript:x',
  '',
])('%j leads somewhere', (url) => {
  expect(isSafeUrl(url)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript\r\n:alert(1)',
  'java\0script:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a/b',
  'view-source:javascript:x',
])('%j is not safe', (url) => {
  expect(isSafeUrl(url)).toBe(false);
});
