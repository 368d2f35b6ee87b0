/** Gives a whole number from 0 up to, and without, another. */
export type Random = (below: number) => number;

/** Numbers that look random and are the same for the same seed (Mulberry32, of public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** One of some things. */
export function oneOf<Item>(items: readonly [Item, ...Item[]], random: Random): Item {
  return items[random(items.length)] ?? items[0];
}
