import { expect, test } from 'vitest';
import { rulesFor } from '../../../../tests/support/verify-rules.ts';
import { judgeRedirect } from './redirect-rule.ts';

const rules = rulesFor(['index.html', 'kabar/index.html', 'm/kabar/index.html', 'lama/index.html'], {
  redirects: [{ from: '/lama/', to: '/kabar/' }],
});

test.each([
  ['lama/', '/kota/kabar/', 'right'],
  ['lama/?p=1', '/kota/kabar/?p=1', 'right'],
  ['lama/?p=1', '/kota/kabar/', 'right'],
  ['lama/', '/kota/', 'foreign'],
  ['lama/', '/kota/kabar/?slot=1', 'foreign'],
  ['lama/', 'https://togel.invalid/kota/kabar/', 'foreign'],
  ['kabar/?amp=1', '/kota/m/kabar/', 'right'],
  ['kabar/', '/kota/m/kabar/', 'foreign'],
  ['kabar/?amp=1', '/kota/m/lain/', 'foreign'],
  ['kabar/', '/kota/kabar', 'follow'],
  ['kabar/', '/kota/kabar/index.html', 'follow'],
  ['kabar/', '/kota/kabar/', 'follow'],
  ['kabar/', 'http://contoh.go.id:81/kota/kabar/', 'foreign'],
])('%s to %s is %s', (from, to, way) => {
  const start = new URL(from, 'https://contoh.go.id/kota/');
  const path = `${start.pathname.slice('/kota/'.length)}index.html`;
  expect(judgeRedirect({ from: start, to: new URL(to, start), path }, rules)).toBe(way);
});

test('the same over https is followed, the other way round is foreign', () => {
  const [plain, secure] = [
    new URL('http://contoh.go.id/kota/kabar/'),
    new URL('https://contoh.go.id/kota/kabar/'),
  ];
  expect(judgeRedirect({ from: plain, to: secure, path: 'kabar/index.html' }, rules)).toBe('follow');
  expect(judgeRedirect({ from: secure, to: plain, path: 'kabar/index.html' }, rules)).toBe('foreign');
});
