import { expect, test } from 'vitest';
import { longDate, monthName, shortDate, timeText } from './date-text.ts';
import { momentAt, parseMoment } from './moment.ts';

const moment = momentAt(Date.UTC(2024, 10, 14, 3, 5), 'Asia/Jakarta');

test.each([
  [longDate(moment, 'id'), 'Kamis, 14 November 2024'],
  [longDate(moment, 'en'), 'Thursday, 14 November 2024'],
  [shortDate(moment, 'id'), '14 Nov 2024'],
  [timeText(moment, 'id', 'Asia/Jakarta'), 'pukul 10.05 WIB'],
  [timeText(moment, 'en', 'Asia/Jakarta'), '10:05 WIB'],
  [monthName(8, 'id'), 'Agustus'],
  [monthName(5, 'en'), 'May'],
  [monthName(13, 'id'), ''],
])('a moment is written as "%s"', (text, expected) => {
  expect(text).toBe(expected);
});

test('a date without a time shows none', () => {
  const day = parseMoment('2024-08-17', 'Asia/Jakarta');
  expect(day && [shortDate(day, 'id'), timeText(day, 'id', 'Asia/Jakarta')]).toEqual(['17 Agu 2024', '']);
});
