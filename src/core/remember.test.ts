import { expect, test } from 'vitest';
import { rememberEach, rememberLast } from './remember.ts';

/** A function that doubles a name, and what it was asked for. */
function doubling() {
  const asked: string[] = [];
  const double = ({ name }: Readonly<{ name: string }>) => {
    asked.push(name);
    return name + name;
  };
  return { asked, double };
}

const [a, b] = [{ name: 'a' }, { name: 'b' }];

test('the last result is worked out again only after another key', () => {
  const { asked, double } = doubling();
  expect([a, a, b, a].map(rememberLast(double))).toEqual(['aa', 'aa', 'bb', 'aa']);
  expect(asked).toEqual(['a', 'b', 'a']);
});

test('each result is worked out once', () => {
  const { asked, double } = doubling();
  expect([a, a, b, a].map(rememberEach(double))).toEqual(['aa', 'aa', 'bb', 'aa']);
  expect(asked).toEqual(['a', 'b']);
});
