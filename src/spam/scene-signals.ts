import { indexIn } from './parts.ts';
import { longPhrasesAt, phrasesOf } from './phrases.ts';
import { type Role, rolesOfWords } from './roles.ts';
import type { SpamSignal } from './signal.ts';
import type { Token } from './tokens.ts';
import { excerptOf, type HeatedBlock, total } from './words-found.ts';

/** Numbers by their shape: two digits as they are foretold, four as they are drawn, rates of winning in percent. */
type NumberRole = 'pair' | 'four' | 'rate';

/**
 * What a text may be about without one strong word: different words in each of some roles, as many as given at least. `base` are the
 * points of a scene that is just there.
 */
type Scene = Readonly<{
  name: string;
  needs: Readonly<Partial<Record<Role | NumberRole, number>>>;
  base: number;
}>;

const scenes: readonly Scene[] = [
  { name: 'a game for money', needs: { play: 2, stake: 1, gain: 1, screen: 1 }, base: 4 },
  { name: 'a forecast of numbers', needs: { omen: 3, guess: 1, pair: 4 }, base: 4 },
  { name: 'a table of drawn numbers', needs: { draw: 2, four: 4 }, base: 4 },
  { name: 'a table of rates', needs: { turn: 4, rate: 2 }, base: 5 },
  { name: 'odds of a match', needs: { odds: 3, match: 1 }, base: 3 },
  { name: 'rewards for bringing players', needs: { affiliate: 2, played: 1 }, base: 4 },
  { name: 'a way around a block', needs: { detour: 1, stake: 1, member: 1 }, base: 4 },
  { name: 'accounts that win', needs: { account: 1, gain: 1, promise: 1 }, base: 3 },
  { name: 'praise of a place to play', needs: { play: 1, place: 4, join: 1 }, base: 3 },
  { name: 'a loan without questions', needs: { loan: 1, lenient: 2 }, base: 4 },
  { name: 'a medicine without a chemist', needs: { remedy: 1, ailment: 1, seller: 3 }, base: 4 },
];

const phrases = phrasesOf(rolesOfWords);

/** Scenes are looked for in this many characters at a time, so that a long text does not come to them by chance. */
const passageLength = 900;

type Cast = Map<Role | NumberRole, Set<string>>;

function scenesIn(blocks: readonly HeatedBlock[]) {
  return passages(blocks).map((passage) => {
    const cast: Cast = new Map();
    for (const { heat } of passage) addRoles(heat.tokens, cast);
    return { passage, cast };
  });
}

export function sceneSignals(blocks: readonly HeatedBlock[], lowering: number): readonly SpamSignal[] {
  const signals = scenesIn(blocks).flatMap(({ passage, cast }) => {
    const own = total(new Map(passage.flatMap(({ heat }) => [...heat.lowering])));
    const met = cast.get('gathering')?.size ?? 0;
    const trust = 1 / (1 + 0.4 * met) / (1 + 0.9 * own + 0.3 * Math.max(0, lowering - own));
    return scenes.flatMap((scene): readonly SpamSignal[] => {
      const points = pointsOf(scene, cast) * trust;
      const [first] = passage;
      return points < 1.5 || first === undefined
        ? []
        : [
            {
              kind: 'words',
              score: points,
              index: indexIn(first.block, 0),
              excerpt: excerptOf(first.block.text, 0),
            },
          ];
    });
  });
  return signals.sort((a, b) => b.score - a.score).slice(0, 2);
}

function passages(blocks: readonly HeatedBlock[]): readonly (readonly HeatedBlock[])[] {
  const found: HeatedBlock[][] = [];
  let passage: HeatedBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0 && length + block.block.text.length > passageLength) {
      found.push(passage);
      passage = [];
      length = 0;
    }
    passage.push(block);
    length += block.block.text.length;
  }
  return [...found, passage];
}

function addRoles(tokens: readonly Token[], cast: Cast): void {
  tokens.forEach(({ word, quoted }, at) => {
    if (quoted) return;
    for (const role of numberRoles(word)) add(cast, role, word);
    for (const { words, meaning } of longPhrasesAt(phrases, tokens, at))
      for (const role of meaning) add(cast, role, words);
    const bare = word.replace(/(?:nya|mu|lah|pun)$/, '');
    for (const role of phrases.meanings.get(word) ?? phrases.meanings.get(bare) ?? []) add(cast, role, bare);
  });
}

function add(cast: Cast, role: Role | NumberRole, word: string): void {
  const met = cast.get(role);
  if (met) met.add(word);
  else cast.set(role, new Set([word]));
}

function numberRoles(word: string): readonly NumberRole[] {
  if (/^\d\d$/.test(word)) return /^(?:8[5-9]|9\d)$/.test(word) ? ['pair', 'rate'] : ['pair'];
  return /^(?!19|20)\d{4}$/.test(word) ? ['four'] : [];
}

function pointsOf({ needs, base }: Scene, cast: Cast): number {
  let points = base;
  for (const [role, least] of Object.entries(needs) as [Role | NumberRole, number][]) {
    const met = cast.get(role)?.size ?? 0;
    if (met < least) return 0;
    points += Math.min(4, met - least);
  }
  return points;
}
