/** A pile of numbered work from which threads take: whoever is faster does more. */
export type Pile = Readonly<{ taken: Int32Array<SharedArrayBuffer> }>;

/** A pile from which nothing is taken yet. It can be sent to other threads. */
export const createPile = (): Pile => ({ taken: new Int32Array(new SharedArrayBuffer(4)) });

/** The next items of a list that nobody has taken; none when all are taken. The list is the same in all threads. */
export function takeFrom<Item>(pile: Pile, items: readonly Item[], count: number): readonly Item[] {
  const start = Atomics.add(pile.taken, 0, count);
  return items.slice(start, start + count);
}
