import { describe, expect, test } from 'vitest';
import { datesWithWeekday } from './written-dates.ts';

/** The dates that are found in a text: weekday, day, month and year, with the column of the weekday. */
const found = (text: string) =>
  [...datesWithWeekday(text)].map(
    ({ index, weekday, day, month, year }) => `${index}: ${weekday} ${year}-${month}-${day}`,
  );

describe('a date with its weekday is read', () => {
  test.each([
    ['di Jakarta, Kamis (14/11/2024).', '12: 4 2024-11-14'],
    ['Kamis, 14 November 2024', '0: 4 2024-11-14'],
    ['Kamis 14 Nopember 2024', '0: 4 2024-11-14'],
    ['hari Kamis tanggal 14 Nov. 2024', '5: 4 2024-11-14'],
    ['kamis, 14-11-2024', '0: 4 2024-11-14'],
    ['Kamis\n(14.11.2024)', '0: 4 2024-11-14'],
    ['**Kamis**, 14\nNovember  2024', '2: 4 2024-11-14'],
    ["Jum'at, 15 Nov 2024", '0: 5 2024-11-15'],
    ['Jum’at (15/11/2024)', '0: 5 2024-11-15'],
    ['AHAD, 17 NOVEMBER 2024', '0: 0 2024-11-17'],
    ['Minggu (17/11/2024)', '0: 0 2024-11-17'],
    ['Kamis malam (14/11/2024)', '0: 4 2024-11-14'],
    ['Jumat Kliwon, 15 November 2024', '0: 5 2024-11-15'],
    ['Jumat, 17 Agustus 1945', '0: 5 1945-8-17'],
    ['on Thursday, 14 November 2024', '3: 4 2024-11-14'],
    ['Thursday, November 14th, 2024', '0: 4 2024-11-14'],
    ['Thu 14 Nov 2024', '0: 4 2024-11-14'],
    ['Kamis (31/14/2024)', '0: 4 2024-14-31'],
    ['date: Kamis, 14 November 2024 10:00', '6: 4 2024-11-14'],
    ['Rabu (13/11/2024) dan Kamis (14/11/2024)', '0: 3 2024-11-13, 22: 4 2024-11-14'],
  ])('of %j', (text, expected) => {
    expect(found(text).join(', ')).toBe(expected);
  });
});

describe('nothing is read', () => {
  test.each([
    'selama seminggu, 14 November 2024',
    'satu minggu, 14 November 2024',
    'malam Jumat, 14 November 2024',
    'Senin–Rabu, 20 November 2024',
    'Senin s.d. Kamis, 14 November 2024',
    'Sabtu dan Minggu, 17 November 2024',
    'Senin, 18–20 November 2024',
    'Kamis, 14 Jumadilawal 2024',
    'Kamis, 14 November',
    'Kamis, 14 November 202',
    'Kamis, 14 November 20245',
    'Kamis, 114 November 2024',
    'Setiap Kamis warga berkumpul. Pada 14 November 2024 tidak.',
    '/berita/kamis-14-11-2024/',
    '14/11/2024',
  ])('of %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a long hostile text is read at once', () => {
  const text = `${'Kamis '.repeat(40_000)}${' (1/1/2024'.repeat(40_000)}${' Kamis, malam malam '.repeat(20_000)} 2024`;
  expect(found(text)).toHaveLength(1);
});
