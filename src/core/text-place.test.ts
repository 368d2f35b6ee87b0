import { expect, test } from 'vitest';
import { placesIn } from './text-place.ts';

test.each([
  ['satu', 0, 1, 1],
  ['satu', 3, 1, 4],
  ['satu\ndua', 4, 1, 5],
  ['satu\ndua', 5, 2, 1],
  ['satu\n\n\ndua', 6, 3, 1],
  ['satu\n\n\ndua', 9, 4, 3],
  ['\n', 1, 2, 1],
])('%j at %i is line %i, column %i', (text, index, line, column) => {
  expect(placesIn({ file: 'a.md', text })(index)).toEqual({ file: 'a.md', line, column });
});

test('of a long text thousands of places are found at once', () => {
  const text = '1\n'.repeat(250_000);
  const placeAt = placesIn({ file: 'a.md', text });
  const lines = Array.from({ length: 250_000 }, (_, index) => placeAt(2 * index).line);
  expect([lines[0], lines.at(-1)]).toEqual([1, 250_000]);
});
