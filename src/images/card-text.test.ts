import { expect, test } from 'vitest';
import { type Measure, setText } from './card-text.ts';

/** A font of ASCII letters, each as wide as the font size. */
const font: Measure = {
  has: (character) => /[!-~…]/.test(character),
  width: (text) => Array.from(text).length,
};

const frame = {
  width: 100,
  steps: [
    { size: 10, maxLines: 1 },
    { size: 5, maxLines: 2 },
  ],
};

test.each([
  ['short', 'Klojen', 10, ['Klojen']],
  ['smaller when it is long', 'Kota Malang', 5, ['Kota Malang']],
  ['in lines of equal length', 'satu dua tiga empat lima', 5, ['satu dua tiga', 'empat lima']],
  [
    'cut off with an ellipsis',
    'satu dua tiga empat lima enam tujuh delapan',
    5,
    ['satu dua tiga empat', 'lima enam tujuh…'],
  ],
  ['cut off in a long word', 'kependudukankependudukan', 5, ['kependudukankependu…']],
  ['without unknown letters', '🎉 Selamat عيد  Hari\nRaya 🌙', 5, ['Selamat Hari Raya']],
  ['empty when no letter is known', 'عيد مبارك', 10, []],
])('a text is set %s', (_name, text, size, lines) => {
  expect(setText(text, font, frame)).toEqual({ size, lines });
});
