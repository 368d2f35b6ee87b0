import { lexicon, type Term, type Topic } from './lexicon.ts';
import { honestNeighbours, loweringWeight } from './lowering.ts';
import { longPhrasesAt, type Met, meaningOf, phrasesOf } from './phrases.ts';
import { brandLike, mayHaveNames, spamStem } from './stems.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What the words of a text weigh. */
export type Heat = Readonly<{
  tokens: readonly Token[];
  /** Points of all terms, before anything lowers them. */
  points: number;
  /** Points of the terms that were written against searches. */
  disguised: number;
  /** The different words that speak against gambling and fraud, with their weights. */
  lowering: ReadonlyMap<string, number>;
  /** The heaviest term, where it stands, and whether it has no other meaning, as `situs togel`. */
  strongest: Readonly<{ at: number; points: number; isSure: boolean }> | undefined;
  /** Terms that are said and not only named in quotation marks. */
  terms: ReadonlyMap<string, Term>;
}>;

const phrases = phrasesOf(lexicon);

/** A term in a text: its first word, the number of its words, how often it occurs, and its points, fewer in quotation marks. */
type Found = { term: Term; points: number; times: number; first: Token; at: number; length: number };

/** Weighs the words of a paragraph. Terms count once each; several topics together weigh more. */
export function heatOf(text: string): Heat {
  const tokens = tokensOf(text, (word) => meaningOf(phrases, word) !== undefined);
  const hasNames = mayHaveNames(tokens.map(({ word }) => word).join(' '));
  const found = new Map<string, Found>();
  const lowering = new Map<string, number>();
  for (let at = 0; at < tokens.length; ) {
    const met = termAt({ tokens, at, hasNames });
    if (met === undefined) addLowering(lowering, tokens, at);
    else addTerm(found, met, { tokens, at });
    at += met?.length ?? 1;
  }
  const all = [...found.values()];
  return {
    tokens,
    points: sum(found),
    disguised: disguisedPoints(all, tokens),
    lowering,
    strongest: strongestOf(all),
    terms: new Map(
      [...found].filter(([, { first }]) => !first.quoted).map(([words, { term }]) => [words, term]),
    ),
  };
}

type Place = Readonly<{ tokens: readonly Token[]; at: number }>;

function addTerm(
  found: Map<string, Found>,
  { words, meaning, length }: Met<Term>,
  { tokens, at }: Place,
): void {
  const before = found.get(words);
  const first = tokens[at];
  if (before) before.times += 1;
  else if (first) {
    const points = meaning.points * (first.quoted ? 0.25 : 1);
    found.set(words, { term: meaning, points, times: 1, first, at, length });
  }
}

function addLowering(lowering: Map<string, number>, tokens: readonly Token[], at: number): void {
  const word = tokens[at]?.word ?? '';
  const weight = loweringWeight(word);
  // `no tipu-tipu` is what who deceives says of himself.
  const denied = /^(no|tanpa|bukan|anti)$/.test(tokens[at - 1]?.word ?? '') && /tipu/.test(word);
  if (weight > 0 && !denied) lowering.set(word, weight);
}

const disguisedPoints = (found: readonly Found[], tokens: readonly Token[]): number =>
  found
    .filter(
      ({ term, at, length }) =>
        term.points >= 0.3 && tokens.slice(at, at + length).some(({ disguised }) => disguised),
    )
    .reduce((sum, { points }) => sum + points + 3, 0);

function strongestOf(found: readonly Found[]): Heat['strongest'] {
  const [best] = [...found].sort((a, b) => b.points - a.points || a.at - b.at);
  return best && { at: best.first.at, points: best.points, isSure: best.points >= (best.length > 1 ? 3 : 4) };
}

/** The longest term that begins at a word. */
function termAt({ tokens, at, hasNames }: Place & Readonly<{ hasNames: boolean }>): Met<Term> | undefined {
  const long = longPhrasesAt(phrases, tokens, at).find((met) => !isOutweighed(tokens, at, met));
  if (long !== undefined) return long;
  const word = tokens[at]?.word ?? '';
  if (honestNeighbours.get(word)?.test(tokens[at + 1]?.word ?? '')) return undefined;
  const meaning = meaningOf(phrases, word) ?? (hasNames ? namedTerm(word) : undefined);
  return meaning && { words: word, meaning, length: 1 };
}

/** A word that is in no list, by the parts that it is made of. */
function namedTerm(word: string): Term | undefined {
  if (word.length < 5 || word.length > 60) return undefined;
  if (spamStem.test(word)) return { topic: 'game', points: 4 };
  return brandLike.test(word) ? { topic: 'game', points: /\d$/.test(word) ? 3 : 2 } : undefined;
}

/** Whether the last word of a term begins another one that weighs more: `jual obat aborsi` is about `obat aborsi`. */
function isOutweighed(tokens: readonly Token[], at: number, { length, meaning }: Met<Term>): boolean {
  const last = phrases.get(tokens[at + length - 1]?.word ?? '');
  return (last?.next.get(tokens[at + length]?.word ?? '')?.met?.meaning.points ?? 0) > meaning.points;
}

/** What a number of topics in one paragraph makes of the points of each. */
const togetherness = [0.6, 0.6, 1, 1.25, 1.5, 1.7];

function sum(found: ReadonlyMap<string, Found>): number {
  const topics = new Map<Topic, number>();
  let phrasePoints = 0;
  for (const [words, one] of found) {
    const whole = one.points * (1 + Math.min(4, one.times - 1) * 0.15);
    topics.set(one.term.topic, (topics.get(one.term.topic) ?? 0) + whole);
    if (one.term.topic !== 'ware' && one.points >= (words.includes(' ') ? 2.5 : 4)) phrasePoints += whole;
  }
  const wares = topics.get('ware') ?? 0;
  topics.delete('ware');
  const games = [...topics.values()].reduce((total, points) => total + points, 0);
  const many = [...topics.values()].filter((points) => points >= 0.6).length;
  // A phrase such as `situs togel` says enough by itself, a word such as `kasino` does not.
  const said = Math.max(games * (togetherness[many] ?? 1), phrasePoints);
  const pairs = Math.min(4, pairsIn([...found.values()]));
  return (said + pairs * 1.2 + wares) * weightOf([...found.values()], topics);
}

/** How often the name of a game stands right beside a word of another topic. */
function pairsIn(found: readonly Found[]): number {
  const ends = new Map(found.map(({ at, length, term }) => [at + length, term.topic]));
  return found.filter(({ at, term, first }) => {
    const before = ends.get(at);
    return (
      before !== undefined &&
      before !== term.topic &&
      (before === 'game' || term.topic === 'game') &&
      !first.quoted
    );
  }).length;
}

/** Words of everyday offers alone, such as bonus, login and link, are those of any service. */
function weightOf(found: readonly Found[], topics: ReadonlyMap<Topic, number>): number {
  const heaviest = Math.max(
    0,
    ...found
      .filter(({ term, points }) => !/call|trust|pay/.test(term.topic) || points >= 2)
      .map(({ points }) => points),
  );
  if (heaviest >= 1.1 || (topics.get('lure') ?? 0) >= 2.5) return 1;
  return heaviest >= 0.8 ? 0.7 : 0.4;
}
