import { expect, test } from 'vitest';
import { rememberLast } from './remember.ts';

test('a result is worked out again only for another key', () => {
  const asked: string[] = [];
  const double = rememberLast((key: string) => {
    asked.push(key);
    return key + key;
  });
  expect(['a', 'a', 'b', 'a'].map(double)).toEqual(['aa', 'aa', 'bb', 'aa']);
  expect(asked).toEqual(['a', 'b', 'a']);
});
