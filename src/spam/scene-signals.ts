import { type Block, indexIn } from './parts.ts';
import { longPhrasesAt, meaningOf, phrasesOf } from './phrases.ts';
import { type Role, rolesOfWords } from './roles.ts';
import { type NumberRole, type Scene, scenes } from './scenes.ts';
import type { SpamSignal } from './signal.ts';
import { excerptOf, type HeatedBlock, total } from './words-found.ts';

/** Finds what texts are about that have no strong word. The two clearest scenes count. `lowering` is that of the whole text. */
export const sceneSignals = (blocks: readonly HeatedBlock[], lowering: number): readonly SpamSignal[] =>
  passagesOf(blocks.map(actOf))
    .flatMap((passage) => scenes.flatMap((scene) => signalOf(scene, passage, lowering)))
    .sort((a, b) => b.score - a.score)
    .slice(0, 2);

type Place = Readonly<{ block: Block; at: number }>;
/** The different words of each role, with their first places. */
type Cast = ReadonlyMap<Role | NumberRole, ReadonlyMap<string, Place>>;
/** Some text with what its words do in it, and its words against gambling. */
type Act = Readonly<{ length: number; cast: Cast; lowering: ReadonlyMap<string, number> }>;

function signalOf(scene: Scene, act: Act, lowering: number): readonly SpamSignal[] {
  const points = pointsOf(scene, act.cast);
  if (points === 0) return [];
  const own = total(act.lowering);
  const gathering = act.cast.get('gathering')?.size ?? 0;
  const doubt = 0.4 * gathering + 0.9 * own + 0.3 * Math.max(0, lowering - own);
  const score = (points * (doubt < 0.1 ? undoubted : 1)) / (1 + doubt);
  const [need] = scene.needs;
  const [place] = (need && act.cast.get(need[0])?.values()) ?? [];
  if (score < 1.5 || place === undefined) return [];
  const { block, at } = place;
  return [{ kind: 'words', score, index: indexIn(block, at), excerpt: excerptOf(block.text, at) }];
}

/** What a scene weighs more where nothing speaks against it. */
const undoubted = 1.35;

/** Words of a role beyond those that a scene needs count up to this many. */
const mostExtra = 4;

function pointsOf({ needs, base }: Scene, cast: Cast): number {
  let points = base;
  for (const [role, least] of needs) {
    const met = cast.get(role)?.size ?? 0;
    if (met < least) return 0;
    points += Math.min(mostExtra, met - least);
  }
  return points;
}

/** Scenes are looked for in this many characters at a time, so that a long text does not come to them by chance. */
const passageLength = 900;
/** A paragraph of this length may hold a scene by itself, whatever is told around it. */
const paragraphLength = 80;

/** Each longer paragraph alone, and short runs of paragraphs or cells. */
function passagesOf(acts: readonly Act[]): readonly Act[] {
  const runs: Act[][] = [[]];
  let length = 0;
  for (const act of acts) {
    if (length > 0 && length + act.length > passageLength) {
      runs.push([]);
      length = 0;
    }
    runs.at(-1)?.push(act);
    length += act.length;
  }
  return [
    ...acts.filter((act) => act.length >= paragraphLength),
    ...runs
      .filter(([first, second]) => second !== undefined || (first?.length ?? 0) < paragraphLength)
      .map(together),
  ];
}

function together(acts: readonly Act[]): Act {
  const cast = new Map<Role | NumberRole, Map<string, Place>>();
  for (const act of acts)
    for (const [role, words] of act.cast)
      for (const [word, place] of words) addTo(cast, role, { word, place });
  return {
    length: 0,
    cast,
    lowering: new Map(acts.flatMap((act) => [...act.lowering])),
  };
}

const phrases = phrasesOf(rolesOfWords);

function actOf({ block, heat }: HeatedBlock): Act {
  const cast = new Map<Role | NumberRole, Map<string, Place>>();
  heat.tokens.forEach(({ word, at, quoted }, index) => {
    if (quoted) return;
    const next = heat.tokens[index + 1]?.word ?? '';
    const roles = /^\d/.test(word) ? numberRoles(word, next) : rolesOf(word, next);
    const long = longPhrasesAt(phrases, heat.tokens, index);
    if (roles.length === 0 && long.length === 0) return;
    const place = { block, at };
    for (const role of roles) addTo(cast, role, { word, place });
    for (const { words, meaning } of long)
      for (const role of meaning) addTo(cast, role, { word: words, place });
  });
  return { length: block.text.length, cast, lowering: heat.lowering };
}

function addTo(
  cast: Map<Role | NumberRole, Map<string, Place>>,
  role: Role | NumberRole,
  { word, place }: Readonly<{ word: string; place: Place }>,
): void {
  const met = cast.get(role);
  if (met === undefined) cast.set(role, new Map([[word, place]]));
  else if (!met.has(word)) met.set(word, place);
}

/** Words that foretell a number where one follows: `ekor 4` is said of numbers, `4 ekor` and `kepala desa` are not. */
const foretelling = new Set('as kop kepala ekor ai cb cm bb twin kembar shio colok'.split(' '));
/** How a machine is turned so many times: `20 manual`. */
const turned = new Set('manual cepat auto otomatis turbo biasa spin putaran'.split(' '));

function rolesOf(word: string, next: string): readonly Role[] {
  if (foretelling.has(word) && /^\d{1,4}$/.test(next)) return ['omen', 'guess'];
  const meaning = meaningOf(phrases, word);
  if (meaning !== undefined || !/(?:nya|mu|lah|pun)$/.test(word)) return meaning ?? [];
  return meaningOf(phrases, word.replace(/(?:nya|mu|lah|pun)$/, '')) ?? [];
}

function numberRoles(word: string, next: string): readonly (Role | NumberRole)[] {
  if (/^[1-9]\d{1,3}x$/.test(word)) return ['times'];
  if (/^(?:8[5-9]|9\d)$/.test(word)) return turned.has(next) ? ['rate', 'times'] : ['pair', 'rate'];
  if (turned.has(next) && /^\d+$/.test(word)) return ['times'];
  if (/^\d\d$/.test(word)) return ['pair'];
  if (/^(?!19|20)\d{4}$/.test(word)) return ['four'];
  return meaningOf(phrases, word) ?? [];
}
