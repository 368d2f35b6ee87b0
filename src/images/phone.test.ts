import { expect, test } from 'vitest';
import { widthTaken } from './phone.ts';

test.each([
  ['the next above', [480, 800, 1200, 1600], 360, 2, 800],
  ['the same', [360, 720], 360, 2, 720],
  ['the one below where it is nearer', [700, 1600], 360, 2, 700],
  ['the one above for an ordinary screen, however near the one below', [700, 1600], 704, 1, 1600],
  ['the largest where none is large enough', [320, 640], 360, 2, 640],
  ['the smallest where all are larger', [480, 800], 100, 2, 480],
  ['the only one', [300], 360, 2, 300],
  ['none of none', [], 360, 2, undefined],
])('a browser takes %s', (_name, widths, shown, density, expected) => {
  expect(widthTaken(widths, shown, density)).toBe(expected);
});
