import { gameTerms, type Term, type Topic, wareTerms } from './lexicon.ts';
import { honestNeighbours, loweringWeight } from './lowering.ts';
import { brandLike, spamStem } from './stems.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What the words of a text weigh. */
export type Heat = Readonly<{
  /** Points of all terms, before anything lowers them. */
  points: number;
  /** Points of the terms that were written against searches. */
  disguised: number;
  /** The different words that speak against gambling and fraud, with their weights. */
  lowering: ReadonlyMap<string, number>;
  /** The heaviest term and where it stands. */
  strongest: Readonly<{ at: number; points: number }> | undefined;
  /** Terms that are said and not only named in quotation marks. */
  terms: ReadonlyMap<string, Term>;
}>;

const terms: ReadonlyMap<string, Term> = new Map([...wareTerms, ...gameTerms]);
/** Words that longer terms begin with. */
const beginnings: ReadonlySet<string> = new Set(
  [...terms.keys()]
    .filter((term) => term.includes(' '))
    .flatMap((term) => [term.split(' ')[0] ?? '', term.split(' ').slice(0, 2).join(' ')]),
);

/** Weighs the words of a paragraph. Terms count once each; several topics together weigh more. */
export function heatOf(text: string): Heat {
  const tokens = tokensOf(text, (word) => terms.has(word));
  const found = new Map<string, { term: Term; points: number; times: number; quoted: boolean }>();
  const lowering = new Map<string, number>();
  let disguised = 0;
  let strongest: Heat['strongest'];
  let pairs = 0;
  let last: { topic: Topic; end: number } | undefined;
  for (let at = 0; at < tokens.length; ) {
    const met = termAt(tokens, at);
    const token = tokens[at];
    if (token === undefined) break;
    if (met === undefined) {
      const weight = loweringWeight(token.word);
      // `no tipu-tipu` is what who deceives says of himself.
      if (
        weight > 0 &&
        !(/^(no|tanpa|bukan|anti)$/.test(tokens[at - 1]?.word ?? '') && /tipu/.test(token.word))
      )
        lowering.set(token.word, weight);
      at += 1;
      continue;
    }
    const points = met.term.points * (token.quoted ? 0.25 : 1);
    const before = found.get(met.words);
    if (before) before.times += 1;
    else {
      found.set(met.words, { term: met.term, points, times: 1, quoted: token.quoted });
      if (tokens.slice(at, at + met.length).some((one) => one.disguised) && met.term.points >= 1)
        disguised += points + 3;
      if (strongest === undefined || points > strongest.points) strongest = { at: token.at, points };
      if (
        last !== undefined &&
        last.end === at &&
        last.topic !== met.term.topic &&
        (last.topic === 'game' || met.term.topic === 'game') &&
        !token.quoted
      )
        pairs += 1;
    }
    last = { topic: met.term.topic, end: at + met.length };
    at += met.length;
  }
  return {
    points: sum(found, pairs),
    disguised,
    lowering,
    strongest,
    terms: new Map([...found].filter(([, { quoted }]) => !quoted).map(([words, { term }]) => [words, term])),
  };
}

type Met = Readonly<{ words: string; term: Term; length: number }>;

function termAt(tokens: readonly Token[], at: number): Met | undefined {
  const first = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (beginnings.has(first)) {
    const two = `${first} ${next}`;
    const three = beginnings.has(two) ? `${two} ${tokens[at + 2]?.word}` : '';
    for (const [words, length] of [
      [three, 3],
      [two, 2],
    ] as const) {
      const term = terms.get(words);
      if (term !== undefined && !isOutweighed(tokens, { at, length, points: term.points }))
        return { words, term, length };
    }
  }
  if (honestNeighbours.get(first)?.test(next)) return undefined;
  const term = terms.get(first);
  if (term !== undefined) return { words: first, term, length: 1 };
  if (first.length < 5 || first.length > 60) return undefined;
  const stem = spamStem.exec(first)?.[0];
  if (stem !== undefined) return { words: first, term: { topic: 'game', points: 4 }, length: 1 };
  return brandLike.test(first) ? { words: first, term: { topic: 'game', points: 2 }, length: 1 } : undefined;
}

/** Whether the last word of a term begins another one that weighs more: `jual obat aborsi` is about `obat aborsi`. */
function isOutweighed(
  tokens: readonly Token[],
  { at, length, points }: Readonly<{ at: number; length: number; points: number }>,
): boolean {
  const next = `${tokens[at + length - 1]?.word} ${tokens[at + length]?.word}`;
  return (terms.get(next)?.points ?? 0) > points;
}

function sum(
  found: ReadonlyMap<string, Readonly<{ term: Term; points: number; times: number }>>,
  pairs: number,
): number {
  const topics = new Map<Topic, number>();
  let heaviest = 0;
  let phrases = 0;
  for (const [words, { term, points, times }] of found) {
    const whole = points * (1 + Math.min(4, times - 1) * 0.15);
    if (term.topic !== 'ware' && points >= 2.5 && words.includes(' ')) phrases += whole;
    topics.set(term.topic, (topics.get(term.topic) ?? 0) + whole);
    if ((term.topic !== 'call' && term.topic !== 'trust' && term.topic !== 'pay') || points >= 2)
      heaviest = Math.max(heaviest, points);
  }
  const wares = topics.get('ware') ?? 0;
  const many = [...topics].filter(([topic, points]) => topic !== 'ware' && points >= 0.6).length;
  const games = [...topics].reduce(
    (total, [topic, points]) => (topic === 'ware' ? total : total + points),
    0,
  );
  const factor = [0.6, 0.6, 1, 1.25, 1.5, 1.7][many] ?? 1;
  // Words of everyday offers alone, such as bonus, login and link, are those of any service.
  const weak = heaviest >= 1.1 || (topics.get('lure') ?? 0) >= 2.5 ? 1 : heaviest >= 0.8 ? 0.7 : 0.4;
  // A phrase such as `situs togel` says enough by itself, a word such as `kasino` does not.
  const said = Math.max(games * factor, phrases);
  return (said + Math.min(4, pairs) * 1.2) * weak + wares * weak;
}
