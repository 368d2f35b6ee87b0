import type { Role } from './roles.ts';

/** Numbers by their shape: two digits as they are foretold, four as they are drawn, rates of winning in percent, and numbers of turns (`25x`). */
export type NumberRole = 'pair' | 'four' | 'rate' | 'times';

/** A role and how many different words of it there must be. */
type Need = readonly [role: Role | NumberRole, least: number];

/**
 * What a text may be about without one strong word: it has words in each of some roles, as many different ones as given at least. `base`
 * are the points of a scene that is just there; each word more adds one.
 */
export type Scene = Readonly<{ needs: readonly Need[]; base: number }>;

type Row = Readonly<{
  name: string;
  base: number;
  needs: Readonly<Partial<Record<Role | NumberRole, number>>>;
}>;

const rows: readonly Row[] = [
  { name: 'a game for money', base: 4, needs: { play: 2, stake: 1, gain: 1, screen: 1 } },
  { name: 'a machine that pays', base: 3, needs: { machine: 4, gain: 1 } },
  { name: 'riches from a small sum', base: 2, needs: { riches: 4, stake: 1, join: 1, screen: 1 } },
  { name: 'a forecast of numbers', base: 6, needs: { omen: 3, guess: 1, pair: 4 } },
  { name: 'a list of numbers', base: 4, needs: { omen: 2, pair: 8 } },
  { name: 'turns of a machine', base: 4, needs: { times: 2, gain: 1 } },
  { name: 'a table of drawn numbers', base: 6, needs: { draw: 2, drawn: 1, four: 4 } },
  { name: 'a table of rates', base: 5, needs: { turn: 4, rate: 2 } },
  { name: 'a claim of winning', base: 6, needs: { claim: 1, rate: 1, join: 1 } },
  { name: 'rates and turns', base: 6, needs: { rate: 3, times: 2 } },
  { name: 'a game for money that is explained', base: 3, needs: { play: 4, stake: 2, screen: 2 } },
  { name: 'a ticket of odds', base: 3, needs: { odds: 4 } },
  { name: 'odds of a match', base: 5, needs: { odds: 3, match: 1 } },
  { name: 'rewards for bringing players', base: 5.5, needs: { affiliate: 2, played: 1 } },
  { name: 'a way around a block', base: 4, needs: { detour: 1, stake: 1, member: 1 } },
  { name: 'accounts that win', base: 4.5, needs: { account: 1, gain: 1, promise: 1 } },
  { name: 'praise of a place to play', base: 3, needs: { punter: 1, place: 4, join: 1 } },
  { name: 'a loan without questions', base: 5, needs: { loan: 1, lenient: 2 } },
  { name: 'a medicine without a chemist', base: 4, needs: { remedy: 1, ailment: 1, seller: 3 } },
];

/** All scenes; the first role of each tells where it is found. */
export const scenes: readonly Scene[] = rows.map(({ base, needs }) => ({
  base,
  // The keys of such an object are roles.
  needs: Object.entries(needs) as [Role | NumberRole, number][],
}));
