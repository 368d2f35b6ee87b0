import { expect, test } from 'vitest';
import { createPile, takeFrom } from './pile.ts';

test('everything is taken once, a few at a time, until nothing is left', () => {
  const pile = createPile();
  const items = ['a', 'b', 'c', 'd', 'e'];
  const taken = [1, 2, 3, 4].map(() => takeFrom(pile, items, 2));
  expect(taken).toEqual([['a', 'b'], ['c', 'd'], ['e'], []]);
});
