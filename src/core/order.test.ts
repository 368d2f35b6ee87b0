import { expect, test } from 'vitest';
import { byCodeUnit } from './order.ts';

test('texts are ordered by code unit: capitals first, then small letters, then accents', () => {
  expect(['é', 'b', 'a', 'Z', 'a', '10', '9'].sort(byCodeUnit)).toEqual(['10', '9', 'Z', 'a', 'a', 'b', 'é']);
});
