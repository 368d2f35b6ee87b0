import { expect, test } from 'vitest';
import { shownOnPhone } from './shown-width.ts';

test.each([
  ['100vw', 360],
  ['', 360],
  ['auto', 360],
  ['144px', 144],
  ['20rem', 320],
  ['(max-width: 46rem) 100vw, 44rem', 360],
  ['(max-width: 40rem) 40vw, 20rem', 144],
  ['(max-width: 20rem) 40vw, 20rem', 320],
  ['(min-width: 60em) 30rem, (min-width: 20rem) 50vw, 100vw', 180],
  ['(min-width: 10px) and (max-width: 300px) 1px, 2px', 2],
  ['(min-width: 10px) and (max-width: 400px) 1px, 2px', 1],
  ['calc(100vw - 2rem)', 328],
  ['calc(50vw - (1rem + 4px))', 160],
  ['(max-width: 46rem) calc(100vw - 2rem), 44rem', 328],
  ['min(100vw, 20rem)', 320],
  ['max(10rem, 50vw)', 180],
  ['(max-width: 46rem) min(100vw - 2rem, 44rem), 44rem', 328],
  ['(orientation: landscape) 1px, 90vw', 324],
  ['calc(100vw * 2)', 360],
])('with `sizes` %j a picture is %i pixels wide on the phone', (sizes, width) => {
  expect(shownOnPhone(sizes)).toBe(width);
});
