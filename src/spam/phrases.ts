import type { Token } from './tokens.ts';

/** Phrases of one to three words in small letters, with what each means. */
export type Phrases<Meaning> = Readonly<{
  meanings: ReadonlyMap<string, Meaning>;
  /** First words, and first two, of phrases that are longer. */
  beginnings: ReadonlySet<string>;
}>;

/** A phrase in a text; `length` is in words. */
export type Met<Meaning> = Readonly<{ words: string; meaning: Meaning; length: number }>;

/** Makes a table of phrases; of two meanings for one phrase the later counts. */
export function phrasesOf<Meaning>(pairs: Iterable<readonly [string, Meaning]>): Phrases<Meaning> {
  const meanings = new Map(pairs);
  const beginnings = [...meanings.keys()].flatMap((phrase) => {
    const [first = '', second = '', third] = phrase.split(' ');
    if (second === '') return [];
    return third === undefined ? [first] : [first, `${first} ${second}`];
  });
  return { meanings, beginnings: new Set(beginnings) };
}

const none: readonly never[] = [];

/** The phrases of two and three words that begin at a word, the longest first. */
export function longPhrasesAt<Meaning>(
  { meanings, beginnings }: Phrases<Meaning>,
  tokens: readonly Token[],
  at: number,
): readonly Met<Meaning>[] {
  const first = tokens[at]?.word;
  if (first === undefined || !beginnings.has(first)) return none;
  const two = `${first} ${tokens[at + 1]?.word}`;
  const three = beginnings.has(two) ? `${two} ${tokens[at + 2]?.word}` : '';
  return [three, two].flatMap((words) => {
    const meaning = meanings.get(words);
    return meaning === undefined ? [] : [{ words, meaning, length: words === three ? 3 : 2 }];
  });
}
