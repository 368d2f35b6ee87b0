import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createGate, inParallel } from './parallel.ts';

/** Counts what is under way, and the most that ever was. */
function counter() {
  const count = { now: 0, most: 0 };
  const during = async (weight: number) => {
    count.now += weight;
    count.most = Math.max(count.most, count.now);
    await turn();
    await turn();
    count.now -= weight;
  };
  return { count, during };
}

test('results are in the order of the items, and no more than the limit are under way', async () => {
  const { count, during } = counter();
  const results = await inParallel([5, 3, 1, 4, 2], 2, async (item) => {
    for (let times = 0; times < item; times += 1) await turn();
    await during(1);
    return item * 10;
  });
  expect(results).toEqual([50, 30, 10, 40, 20]);
  expect(count.most).toBe(2);
});

test('a failure is passed on', async () => {
  await expect(inParallel([1, 2, 3], 2, () => Promise.reject(new Error('rusak')))).rejects.toThrow('rusak');
});

test('a failure is heard of when nothing is under way any more, and nothing is begun after it', async () => {
  const seen: string[] = [];
  const work = inParallel([1, 2, 3, 4], 2, async (item) => {
    seen.push(`${item} begins`);
    if (item === 1) throw new Error('rusak');
    await turn();
    seen.push(`${item} ends`);
  });
  await expect(work).rejects.toThrow('rusak');
  expect(seen).toEqual(['1 begins', '2 begins', '2 ends']);
});

test('a gate lets in what fits together, and what is heavier than all of it alone', async () => {
  const { count, during } = counter();
  const gate = createGate(10);
  const alone: number[] = [];
  await Promise.all([
    ...[4, 4, 4, 6].map((weight) => gate(weight, () => during(weight))),
    gate(50, async () => {
      alone.push(count.now);
      await turn();
      alone.push(count.now);
    }),
    gate(3, () => during(3)),
  ]);
  expect(count.most).toBeLessThanOrEqual(10);
  expect(count.most).toBeGreaterThanOrEqual(8);
  expect(alone).toEqual([0, 0]);
});

test('a gate opens again after a failure', async () => {
  const gate = createGate(1);
  await expect(gate(1, () => Promise.reject(new Error('rusak')))).rejects.toThrow('rusak');
  expect(await gate(1, async () => 'masuk')).toBe('masuk');
});
