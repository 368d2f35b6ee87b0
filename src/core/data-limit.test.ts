import { expect, test } from 'vitest';
import { dataExcess, deepest, mostValues } from './data-limit.ts';

function nested(levels: number): unknown {
  let data: unknown = 1;
  for (let level = 0; level < levels; level += 1) data = level % 2 ? { a: data } : [data];
  return data;
}

/** Ten lists of ten, each in the next: the same few objects, and millions of values. */
function bomb(): unknown {
  let data: unknown = Array(10).fill('x');
  for (let level = 0; level < 9; level += 1) data = Array(10).fill(data);
  return data;
}

const circle: { own?: unknown } = {};
circle.own = circle;

test.each([
  ['a text', 'x', undefined],
  ['as many levels as there may be', nested(deepest), undefined],
  ['one level more', nested(deepest + 1), 'levels'],
  ['a million levels', nested(1_000_000), 'levels'],
  ['data that holds itself', circle, 'levels'],
  ['as many values as there may be', Array(mostValues - 1).fill(null), undefined],
  ['one value more', Array(mostValues).fill(null), 'values'],
  ['a bomb of aliases', bomb(), 'values'],
])('%s', (_name, data, excess) => {
  expect(dataExcess(data)).toBe(excess);
});
