import { expect, test } from 'vitest';
import { isSvg } from './is-svg.ts';

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', true],
  ['\uFEFF<?xml version="1.0"?>\n<!-- logo -->\n<svg>', true],
  ['<html><body>', false],
  ['teks <svg>', false],
  ['', false],
])('%j is an SVG: %s', (text, svg) => {
  expect(isSvg(Buffer.from(text))).toBe(svg);
});
