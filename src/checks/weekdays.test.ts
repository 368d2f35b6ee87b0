import { expect, test } from 'vitest';
import { weekdays } from './weekdays.ts';

const told = (text: string, file = 'content/posts/a.md') =>
  weekdays({ file, text }).map(
    ({ place, message, hint }) => `${place?.line}:${place?.column} ${message.en} ${hint.en}`,
  );

test.each([
  'Kamis (14/11/2024)',
  'Jumat, 17 Agustus 1945',
  'Kamis, 29 Februari 2024',
  'Thursday, November 14, 2024',
])('%j is right', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Senin, 19 November 2024', 'that date is a Tuesday.', 'the nearest Monday is 18 November 2024.'],
  ['Sabtu (1/1/2024)', 'that date is a Monday.', 'the nearest Saturday is 30 December 2023.'],
  ['Friday, 12 November 2024', 'that date is a Tuesday.', 'the nearest Friday is 15 November 2024.'],
])('%j is wrong: %s', (text, message, hint) => {
  expect(told(text)).toEqual([`1:1 "${text}": ${message} Mend the weekday or the date; ${hint}`]);
});

test('a day that does not exist has no weekday', () => {
  expect(told('Kamis (31/11/2024)')).toEqual([
    '1:1 There is no such day as in "Kamis (31/11/2024)". Check the date; its order is day, month, year.',
  ]);
});

test('the place is that of the weekday', () => {
  expect(told('---\ntitle: Rapat\r\n---\n\nRapat pada hari\nSenin,\n19 November 2024.')[0]).toMatch(
    /^6:1 "Senin, 19 Nov/,
  );
  expect(told('Rapat pada Senin, 19 November 2024')[0]).toMatch(/^1:12 /);
});
