import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf, momentAt, parseMoment } from './moment.ts';

describe('a date as an author writes it', () => {
  test.each([
    ['2024-11-19', '2024-11-19T00:00:00+07:00', false],
    ['2024-1-9', '2024-01-09T00:00:00+07:00', false],
    ['2024-11-19 09:30', '2024-11-19T09:30:00+07:00', true],
    ['2024-11-19T09:30:15.250', '2024-11-19T09:30:15+07:00', true],
    ['2024-11-19T09:30:00+08:00', '2024-11-19T08:30:00+07:00', true],
    ['2024-11-19T09:30:00Z', '2024-11-19T16:30:00+07:00', true],
    ['2024-11-19T23:30-0500', '2024-11-20T11:30:00+07:00', true],
    ['2024-11-19 09.30 WIB', '2024-11-19T09:30:00+07:00', true],
    ['2024-11-19 09.30 WIT', '2024-11-19T07:30:00+07:00', true],
    ['19 November 2024', '2024-11-19T00:00:00+07:00', false],
    ['  3 Agt 2024 ', '2024-08-03T00:00:00+07:00', false],
    ['1 Pebruari 2024', '2024-02-01T00:00:00+07:00', false],
    ['Kamis, 14 Nopember 2024 pukul 10.05 WIB', '2024-11-14T10:05:00+07:00', true],
    ["Jum'at, 15 November 2024", '2024-11-15T00:00:00+07:00', false],
    ['Ahad 17 Nov. 2024, 7.00 WITA', '2024-11-17T06:00:00+07:00', true],
    ['14/11/2024', '2024-11-14T00:00:00+07:00', false],
    ['14-11-2024 08:00', '2024-11-14T08:00:00+07:00', true],
    ['2024-02-29', '2024-02-29T00:00:00+07:00', false],
  ])('%s is %s in Jakarta', (text, iso, timed) => {
    const moment = parseMoment(text, 'Asia/Jakarta');
    expect(moment && isoOf(moment)).toBe(iso);
    expect(moment?.timed).toBe(timed);
  });

  test.each([
    '',
    'kemarin',
    '2026-02-31',
    '2025-02-29',
    '2024-13-01',
    '2024-00-10',
    '0024-11-32',
    '31/4/2024',
    '19 Constructor 2024',
    '19 November 24',
    '2024-11-19 24:00',
    '2024-11-19 12:60',
    '2024-11-19 12:00+99:00',
    '2024-11-19 lagi',
  ])('"%s" is not a date', (text) => {
    expect(parseMoment(text, 'Asia/Jakarta')).toBeUndefined();
  });

  test('is in the zone of the site, summer time included', () => {
    expect(parseMoment('2024-07-01 12:00', 'Europe/Amsterdam')?.offset).toBe('+02:00');
    expect(parseMoment('2024-01-01 12:00', 'Europe/Amsterdam')?.epoch).toBe(Date.UTC(2024, 0, 1, 11));
    expect(parseMoment('2024-01-01', 'America/New_York')?.local).toBe('2024-01-01T00:00:00');
  });
});

test('a moment in the sixteenth hour of UTC is already tomorrow in Jayapura', () => {
  expect(dayOf(momentAt(Date.UTC(2024, 11, 31, 16), 'Asia/Jayapura'))).toBe('2025-01-01');
});

test('a moment written in full is read as the same moment', () => {
  const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Jayapura', 'UTC', 'America/St_Johns');
  const seconds = fc.integer({ min: Date.UTC(1971, 0) / 1000, max: Date.UTC(2099, 0) / 1000 });
  fc.assert(
    fc.property(seconds, zones, (second, zone) => {
      const moment = momentAt(second * 1000, zone);
      expect(parseMoment(isoOf(moment), zone)).toEqual(moment);
    }),
    { numRuns: 50 },
  );
});
