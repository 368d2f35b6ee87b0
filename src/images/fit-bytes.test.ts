import { expect, test } from 'vitest';
import { fitBytes } from './fit-bytes.ts';

/** An encoder whose files weigh ten bytes for each step of quality. */
async function fitted(quality: number, maxBytes: number | undefined) {
  const tried: number[] = [];
  const bytes = await fitBytes(
    async (step) => {
      tried.push(step);
      return Buffer.alloc(step * 10);
    },
    { quality, maxBytes },
  );
  return { quality: bytes.length / 10, tries: tried.length };
}

test.each([
  ['no bound is set', 78, undefined, { quality: 78, tries: 1 }],
  ['it fits at once', 78, 780, { quality: 78, tries: 1 }],
  ['it is one byte too heavy', 78, 779, { quality: 77, tries: 8 }],
  ['it must be found between', 78, 555, { quality: 55, tries: 7 }],
  ['only the floor fits', 78, 400, { quality: 40, tries: 8 }],
  ['not even the floor fits', 78, 10, { quality: 40, tries: 2 }],
  ['it starts below the floor', 30, 10, { quality: 30, tries: 1 }],
])('the highest quality that fits is taken when %s', async (_name, quality, maxBytes, expected) => {
  const found = await fitted(quality, maxBytes);
  expect(found.quality).toBe(expected.quality);
  expect(found.tries).toBeLessThanOrEqual(expected.tries);
});
