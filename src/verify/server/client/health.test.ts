import { expect, test } from 'vitest';
import { createHealth } from './health.ts';

const times = (count: number, act: () => void) => {
  for (let index = 0; index < count; index += 1) act();
};

test('a server that is not there is given up after some faults in a row, and asked for once', async () => {
  let asked = 0;
  const health = createHealth(async () => {
    asked += 1;
    return false;
  });
  times(15, () => health.note(false));
  expect(await health.isGivenUp()).toBe(false);
  health.note(false);
  expect(await Promise.all([health.isGivenUp(), health.isGivenUp()])).toEqual([true, true]);
  expect(await health.isGivenUp()).toBe(true);
  expect(asked).toBe(1);
});

test('one that is there is asked on, as long as most of the site comes', async () => {
  const health = createHealth(async () => true);
  times(5, () => {
    times(100, () => health.note(true));
    times(30, () => health.note(false));
  });
  expect(await health.isGivenUp()).toBe(false);
  times(100, () => health.note(false));
  expect(await health.isGivenUp()).toBe(true);
});

test('a fault now and then in a large site is none of the server', async () => {
  const health = createHealth(async () => false);
  times(400, () => {
    times(20, () => health.note(true));
    health.note(false);
  });
  expect(await health.isGivenUp()).toBe(false);
});
