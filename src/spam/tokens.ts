import { digitsAsLetters, fold } from './fold.ts';
import { brandLike, spamStem } from './stems.ts';

/** A word of a text in small Latin letters. `at` is where it begins; `disguised` when it was written against searches. */
export type Token = Readonly<{ word: string; at: number; disguised: boolean; quoted: boolean }>;

/** A text of plain letters; marks of printers, such as dashes and quotation marks, are no letters. */
const plainText = /^[\x00-\x7f\xa0-\xac\xae-\xb6\xb8-\xbf\u2010-\u2021\u2023-\u2027\u2030-\u205e]*$/;
const wordPattern = /[\p{L}\p{N}\p{M}\p{Cf}@$\u24b6-\u24e9\u{1f130}-\u{1f149}]+/gu;
const plainPattern = /[a-z0-9@$]+/g;
/**
 * Words that are named and not said: in quotation marks, in a quoted paragraph, in `*italics*`, as code, in bold before what they mean,
 * or after `berisi kata`.
 */
const quotePattern =
  /(?<![:=]\s?|\]\([^\s()]{1,100}\s)["“«‘„][^"“”«»‘’„\n]{1,60}["”»’]|(?<![*\w])\*[^*\n]{2,60}\*(?!\*)|(?<![_\w])_[^_\n]{2,60}_(?![_\w])|`[^`\n]{2,60}`|```[^`]{1,1000}```|^ {0,3}>[^\n]{1,1000}|\*\*[^*\n]{2,80}\*\*(?=\s?[—–:=-])|\b(?:menyebut|berisi|memuat|mengandung|mengenali|memakai|menggunakan|seperti|misalnya) (?:kata|istilah)\b[^.\n]{1,120}/gm;
const spacedPattern =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}@$]\p{M}{0,2}(?:[ .\-_*·•|/,~+]|\p{Extended_Pictographic}\ufe0f?){1,3}){3,40}[\p{L}\p{N}@$](?![\p{L}\p{N}])/gu;
const partedPattern = /(?<=\p{L})[.\-_*·•|~+'’](?=\p{L})/gu;

/** The words of a text in its order. `isTerm` tells which words are worth undoing a disguise for. */
export function tokensOf(text: string, isTerm: (word: string) => boolean): readonly Token[] {
  const quotes = quoteRanges(text);
  const plain = plainText.test(text);
  const tokens: Token[] = [];
  let quote = 0;
  const words = plain ? text.toLowerCase().matchAll(plainPattern) : text.matchAll(wordPattern);
  for (const found of words) {
    const at = found.index;
    while ((quotes[quote]?.[1] ?? Number.POSITIVE_INFINITY) < at) quote += 1;
    const quoted = (quotes[quote]?.[0] ?? Number.POSITIVE_INFINITY) <= at;
    const { word, disguised } = plain ? { word: found[0], disguised: false } : fold(found[0]);
    const meant =
      !/[0-9@$]/.test(word) || isTerm(word) || spamStem.test(word)
        ? undefined
        : digitsAsLetters(word).find((one) => (one.length > 3 && isTerm(one)) || spamStem.test(one));
    tokens.push({ word: meant ?? word, at, disguised: disguised || meant !== undefined, quoted });
  }
  return [...tokens, ...partedWords(text, plain)];
}

/** Where a text names words, as beginnings and ends in its order. */
export function quoteRanges(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(quotePattern)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
}

/** Words whose letters are parted by spaces or signs, where they make a word of spam: `s l o t`, `to-gel`. */
function partedWords(text: string, plain: boolean): readonly Token[] {
  const spaced = plain && !plainSpaced.test(text) ? [] : spacedWords(text);
  if (spaced.length > 0) return spaced;
  // Few texts have such a word; those in plain letters show it when their signs are left out.
  if (
    plain &&
    !partedStem.test(text.replace(/[.\-_*|~+']/g, '').toLowerCase()) &&
    !/[a-z]-(?:\d\d|slot|toto|bet|qq)/i.test(text)
  )
    return [];
  return joinedWords(text);
}

const plainSpaced = /\b\w[ .\-_*|/,~+]{1,3}\w[ .\-_*|/,~+]{1,3}\w[ .\-_*|/,~+]{1,3}\w\b/;

const spacedWords = (text: string): readonly Token[] =>
  [...text.matchAll(spacedPattern)].flatMap((found) => {
    const word = fold(found[0].replace(/[^\p{L}\p{N}@$]+/gu, '')).word;
    const meant = [word, ...digitsAsLetters(word)]
      .map((one) => partedStem.exec(one)?.[0])
      .find((one) => one !== undefined);
    return meant === undefined ? [] : [{ word: meant, at: found.index, disguised: true, quoted: false }];
  });

function joinedWords(text: string): readonly Token[] {
  const joined: Token[] = [];
  // Only a word that comes to be by leaving the signs out is a disguise.
  for (const run of text.matchAll(/(?<!\p{L})\p{L}{1,30}(?:[.\-_*·•|~+'’][\p{L}\p{N}]{1,30}){1,20}/gu)) {
    const word = fold(run[0].replace(partedPattern, '')).word;
    const stem = partedStem.exec(word)?.[0];
    if (brandLike.test(word) && run[0].split('-').length === 2)
      joined.push({ word, at: run.index, disguised: false, quoted: false });
    else if (stem !== undefined && !fold(run[0]).word.includes(stem))
      joined.push({ word: stem, at: run.index, disguised: true, quoted: false });
  }
  return joined;
}

const partedStem =
  /togel|gacor|maxwin|sbobet|slot(?!en)|casino|kasino|poker|judi(?!th|no)|jackpot|deposit|baccarat|viagra|cialis|domino|terpercaya|bonus|taruhan|sabung|parlay|capsa|mahjong|scatter|olympus|aborsi|pinjol|bokep|pragmatic/;
