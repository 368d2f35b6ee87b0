import type { Role } from './roles.ts';

/** Numbers by their shape: two digits as they are foretold, four as they are drawn, rates of winning in percent, and numbers of turns (`25x`). */
export type NumberRole = 'pair' | 'four' | 'rate' | 'times';

/** A role and how many different words of it there must be. */
type Need = readonly [role: Role | NumberRole, least: number];

/**
 * What a text may be about without one strong word: it has words in each of some roles, as many different ones as given at least. `base`
 * are the points of a scene that is just there; each word more adds one.
 */
export type Scene = Readonly<{
  name: string;
  needs: readonly [Need, ...Need[]];
  base: number;
}>;

export const scenes: readonly Scene[] = [
  {
    name: 'a game for money',
    needs: [
      ['play', 2],
      ['stake', 1],
      ['gain', 1],
      ['screen', 1],
    ],
    base: 4,
  },
  {
    name: 'a machine that pays',
    needs: [
      ['machine', 4],
      ['gain', 1],
    ],
    base: 3,
  },
  {
    name: 'riches from a small sum',
    needs: [
      ['riches', 4],
      ['stake', 1],
      ['join', 1],
      ['screen', 1],
    ],
    base: 2,
  },
  {
    name: 'a forecast of numbers',
    needs: [
      ['omen', 3],
      ['guess', 1],
      ['pair', 4],
    ],
    base: 6,
  },
  {
    name: 'a list of numbers',
    needs: [
      ['omen', 2],
      ['pair', 8],
    ],
    base: 4,
  },
  {
    name: 'turns of a machine',
    needs: [
      ['times', 2],
      ['gain', 1],
    ],
    base: 4,
  },
  {
    name: 'a table of drawn numbers',
    needs: [
      ['draw', 2],
      ['drawn', 1],
      ['four', 4],
    ],
    base: 6,
  },
  {
    name: 'a table of rates',
    needs: [
      ['turn', 4],
      ['rate', 2],
    ],
    base: 5,
  },
  {
    name: 'a claim of winning',
    needs: [
      ['claim', 1],
      ['rate', 1],
      ['join', 1],
    ],
    base: 6,
  },
  {
    name: 'rates and turns',
    needs: [
      ['rate', 3],
      ['times', 2],
    ],
    base: 6,
  },
  {
    name: 'a game for money that is explained',
    needs: [
      ['play', 4],
      ['stake', 2],
      ['screen', 2],
    ],
    base: 3,
  },
  { name: 'a ticket of odds', needs: [['odds', 4]], base: 3 },
  {
    name: 'odds of a match',
    needs: [
      ['odds', 3],
      ['match', 1],
    ],
    base: 5,
  },
  {
    name: 'rewards for bringing players',
    needs: [
      ['affiliate', 2],
      ['played', 1],
    ],
    base: 5.5,
  },
  {
    name: 'a way around a block',
    needs: [
      ['detour', 1],
      ['stake', 1],
      ['member', 1],
    ],
    base: 4,
  },
  {
    name: 'accounts that win',
    needs: [
      ['account', 1],
      ['gain', 1],
      ['promise', 1],
    ],
    base: 4.5,
  },
  {
    name: 'praise of a place to play',
    needs: [
      ['punter', 1],
      ['place', 4],
      ['join', 1],
    ],
    base: 3,
  },
  {
    name: 'a loan without questions',
    needs: [
      ['loan', 1],
      ['lenient', 2],
    ],
    base: 5,
  },
  {
    name: 'a medicine without a chemist',
    needs: [
      ['remedy', 1],
      ['ailment', 1],
      ['seller', 3],
    ],
    base: 4,
  },
];
