import { expect, test } from 'vitest';
import { createRecordOrder } from './record-order.ts';

test('records pass in the order of the files, each as soon as all before it are there', async () => {
  const passed: string[] = [];
  const { bring, complete } = createRecordOrder<string>(['a', 'b', 'c', 'd'], (item) => passed.push(item));
  bring([
    ['c', 'C'],
    ['b', undefined],
  ]);
  expect(passed).toEqual([]);
  bring([['a', 'A']]);
  expect(passed).toEqual(['A', 'C']);
  let isComplete = false;
  complete.then(() => {
    isComplete = true;
  });
  await new Promise(setImmediate);
  expect(isComplete).toBe(false);
  bring([['d', 'D']]);
  expect(passed).toEqual(['A', 'C', 'D']);
  await complete;
});

test('of no files all have been brought', async () => {
  await createRecordOrder([], () => {}).complete;
});
