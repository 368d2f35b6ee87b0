import { expect, test } from 'vitest';
import { siteOf } from '../../tests/support/heads.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { alertProps } from './alert.ts';

/** The banner of a site at a moment. */
function alertAt(now: string, lines: string, timezone = 'Asia/Jakarta') {
  const text = `title: Situs\nurl: https://contoh.go.id/kota/\ntimezone: ${timezone}\nalert:\n  text: Loket tutup\n${lines}`;
  const include = { drafts: false, future: false, expired: false };
  const { value, problems } = resolveConfig(text, { baseUrl: undefined, now, include });
  expect(problems).toEqual([]);
  return value && alertProps({ ...siteOf([]), config: value });
}

test.each([
  ['2026-01-04 23:59', false],
  ['2026-01-05 00:00', true],
  ['2026-01-06 23:59', true],
  ['2026-01-07 00:00', false],
])('at %s a banner from the 5th until the 6th is shown: %s', (now, shown) => {
  expect(alertAt(now, '  start: 2026-01-05\n  end: 2026-01-06\n') !== undefined).toBe(shown);
});

test.each([
  ['2026-01-06', 'Asia/Jakarta', '2026-01-07T00:00:00+07:00', 'Berlaku sampai Selasa, 6 Januari 2026'],
  [
    '2026-01-06 17:00',
    'Asia/Jayapura',
    '2026-01-06T17:00:00+09:00',
    'Berlaku sampai Selasa, 6 Januari 2026, pukul 17.00 WIT',
  ],
])('a banner until %s in %s says so', (end, zone, iso, until) => {
  expect(alertAt('2026-01-01', `  end: ${end}\n`, zone)).toMatchObject({ end: iso, until });
});

test('its link has the base path of the site', () => {
  expect(alertAt('2026-01-01', '  link: /kontak/\n  end: 2026-01-06\n')?.url).toBe('/kota/kontak/');
});
