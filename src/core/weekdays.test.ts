import { expect, test } from 'vitest';
import { weekdaysOf } from './weekdays.ts';

test.each([
  ['Senin–Kamis', [1, 2, 3, 4]],
  ['Senin - Jumat', [1, 2, 3, 4, 5]],
  ['Senin s.d. Jum’at', [1, 2, 3, 4, 5]],
  ['Senin s/d Kamis', [1, 2, 3, 4]],
  ['senin sampai dengan rabu', [1, 2, 3]],
  ['Jumat', [5]],
  ['Sabtu dan Ahad', [0, 6]],
  ['Senin–Kamis, Sabtu', [1, 2, 3, 4, 6]],
  ['Senin, Rabu, dan Jumat', [1, 3, 5]],
  ['Monday, Wednesday, and Friday', [1, 3, 5]],
  ['Selasa/Kamis', [2, 4]],
  ['Senin s.d.Jumat', [1, 2, 3, 4, 5]],
  ['Sabtu–Senin', [0, 1, 6]],
  ['Monday to Friday', [1, 2, 3, 4, 5]],
  ['Mon–Thu & Sat', [1, 2, 3, 4, 6]],
  ['Hari libur nasional', []],
  ['Senin–Kamis kecuali Rabu', []],
  ['Setiap hari', []],
  ['Senin–Rabu–Jumat', []],
  ['', []],
])('%s', (text, days) => {
  expect(weekdaysOf(text)).toEqual(days);
});
