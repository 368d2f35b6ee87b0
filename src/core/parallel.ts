/**
 * Runs work on every item, at most `limit` at a time. The results are in the order of the items. After a failure no more
 * is begun, and it is passed on when what is under way has come to its end.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  run: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const queue = items.entries();
  const results = new Array<Result>(items.length);
  let failed = false;
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failed) return;
      try {
        results[index] = await run(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await allDone(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}

/**
 * Waits for all work, and only then passes a failure on. With `Promise.all` the rest would still write files when
 * whoever hears of the failure has cleared up.
 */
export async function allDone<Result>(work: readonly Promise<Result>[]): Promise<readonly Result[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** Lets work in while its weight fits beside the work under way, in order of arrival. */
export type Gate = <Result>(weight: number, run: () => Promise<Result>) => Promise<Result>;

/** A gate for a total weight. Work that is heavier than all of it goes in alone. */
export function createGate(capacity: number): Gate {
  const waiting: { weight: number; start: () => void }[] = [];
  let free = capacity;
  const admit = () => {
    for (let next = waiting[0]; next && next.weight <= free; next = waiting[0]) {
      waiting.shift();
      free -= next.weight;
      next.start();
    }
  };
  return async (weight, run) => {
    const share = Math.min(weight, capacity);
    await new Promise<void>((start) => {
      waiting.push({ weight: share, start });
      admit();
    });
    try {
      return await run();
    } finally {
      free += share;
      admit();
    }
  };
}
