import { describe, expect, test } from 'vitest';
import { isAllowedHeader, withoutAdded } from './added-texts.ts';

const exception = (remove: string, original = '', below = '/') => ({
  remove,
  original,
  below,
  reason: 'CDN',
});
const script = `<script src="https://cdn.contoh/b.js" data-b='{"token":"*"}'></script>`;

describe('what a CDN adds', () => {
  test.each<[string, string, readonly ReturnType<typeof exception>[], string]>([
    ['a text', '<p>Isi</p><!-- cache 1 -->', [exception('<!-- cache 1 -->')], '<p>Isi</p>'],
    ['a token', `<b>${script.replace('*', 'a1_b-c+D==')}</b>`, [exception(script)], '<b></b>'],
    ['two tokens', 'r:"a1",t:"MTc=";', [exception('r:"*",t:"*";')], ''],
    [
      'a text in the place of another',
      '<a href="/e#0a">[x]</a>',
      [exception('<a href="/e#*">[x]</a>', 'kantor@contoh.go.id $1 $&')],
      'kantor@contoh.go.id $1 $&',
    ],
    ['signs of patterns', 'a.b(c)[d]{e}^$|\\1', [exception('.b(c)[d]{e}^$|\\1')], 'a'],
  ])('is taken out: %s', (_, page, exceptions, left) => {
    expect(withoutAdded(page, '/berita/', exceptions)).toBe(left);
  });

  test.each([
    ['another host', script.replace('cdn.contoh', 'jahat.invalid').replace('*', 'a1'), exception(script)],
    ['a token that is more than a token', script.replace('*', 'a"}\' onload="x'), exception(script)],
    ['a page elsewhere', '<!-- cache 1 -->', exception('<!-- cache 1 -->', '', '/profil/')],
    ['a dot for a sign of patterns', 'aXb-----', exception('a.b-----')],
  ])('stays: %s', (_, page, one) => {
    expect(withoutAdded(page, '/berita/', [one])).toBe(page);
  });

  test('takes no longer on a hostile page', () => {
    const one = exception('*-*-*-*-*-*-*-*x--------');
    expect(withoutAdded('a-'.repeat(100_000), '/', [one])).toHaveLength(200_000);
  });
});

test.each([
  ['__cdn=abc; path=/', true],
  ['__cdn=abc; path=/; evil', false],
  ['PHPSESSID=abc; path=/', false],
])('the cookie %s is allowed: %s', (value, allowed) => {
  const setting = { name: 'Set-Cookie', value: '__cdn=*; path=/', reason: 'CDN' };
  expect(isAllowedHeader({ name: 'set-cookie', value }, [setting])).toBe(allowed);
  expect(isAllowedHeader({ name: 'link', value }, [setting])).toBe(false);
});
