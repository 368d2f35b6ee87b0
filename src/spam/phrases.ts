import type { Token } from './tokens.ts';

/** A phrase with what it means; `length` is in words. */
export type Met<Meaning> = Readonly<{ words: string; meaning: Meaning; length: number }>;

/** Phrases of one to three words in small letters, as a tree: what begins with a word stands below it. */
export type Phrases<Meaning> = ReadonlyMap<string, Branch<Meaning>>;

type Branch<Meaning> = Readonly<{ met: Met<Meaning> | undefined; next: Phrases<Meaning> }>;

/** Makes the tree of phrases; of two meanings for one phrase the later counts. */
export function phrasesOf<Meaning>(pairs: Iterable<readonly [string, Meaning]>): Phrases<Meaning> {
  const root: Growing<Meaning> = new Map();
  for (const [words, meaning] of pairs) {
    const parts = words.split(' ');
    let level = root;
    parts.forEach((part, index) => {
      const branch = level.get(part) ?? { met: undefined, next: new Map() };
      if (index === parts.length - 1) branch.met = { words, meaning, length: parts.length };
      level.set(part, branch);
      level = branch.next;
    });
  }
  return root;
}

type Growing<Meaning> = Map<string, { met: Met<Meaning> | undefined; next: Growing<Meaning> }>;

/** What a single word means. */
export const meaningOf = <Meaning>(phrases: Phrases<Meaning>, word: string): Meaning | undefined =>
  phrases.get(word)?.met?.meaning;

/** The phrases of two and three words that begin at a word, the longest first. */
export function longPhrasesAt<Meaning>(
  phrases: Phrases<Meaning>,
  tokens: readonly Token[],
  at: number,
): readonly Met<Meaning>[] {
  const second = phrases.get(tokens[at]?.word ?? '')?.next.get(tokens[at + 1]?.word ?? '');
  if (second === undefined) return [];
  const third = second.next.get(tokens[at + 2]?.word ?? '');
  return [third?.met, second.met].filter((met) => met !== undefined);
}
