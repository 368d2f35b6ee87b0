import { latinLanguages, type OtherLanguage, otherLanguages, visiting } from './other-languages.ts';
import { type Block, indexIn } from './parts.ts';
import type { SpamSignal } from './signal.ts';
import { excerptOf, type HeatedBlock } from './words-found.ts';

/** What is written in another language than an office of the country writes in. */
export function languageSignals(blocks: readonly HeatedBlock[]): readonly SpamSignal[] {
  return [...latinLanguage(blocks), ...otherLetters(blocks.map(({ block }) => block))];
}

/** Words that are looked at: a page tells its language in its first paragraphs. */
const mostWords = 3_000;

/** Which languages a word is a small word of, and in which it is one of wares. */
type Uses = Readonly<{ small: readonly string[]; wares: readonly string[] }>;

const usesOf: ReadonlyMap<string, Uses> = new Map(
  latinLanguages
    .flatMap(({ words, wares }) => [...words, ...wares])
    .map((word) => [
      word,
      {
        small: latinLanguages.filter(({ words }) => words.has(word)).map(({ name }) => name),
        wares: latinLanguages.filter(({ wares }) => wares.has(word)).map(({ name }) => name),
      },
    ]),
);

/** How often words of a language are met, and how many different ones. */
type Tally = { small: number; smallWords: number; wares: number; wareWords: number };

/** A page in a language of which offices write no pages. Alone it is no spam: it takes a foreign link, or words of wares. */
function latinLanguage(blocks: readonly HeatedBlock[]): readonly SpamSignal[] {
  const times = new Map<string, number>();
  let length = 0;
  for (const { heat } of blocks) {
    length += heat.tokens.length;
    for (const { word } of heat.tokens) if (usesOf.has(word)) times.set(word, (times.get(word) ?? 0) + 1);
    if (length > mostWords) break;
  }
  const score = Math.max(0, ...[...talliesOf(times).values()].map((tally) => scoreOf(tally, length)));
  if (score === 0) return [];
  const isForVisitors = blocks.some(({ heat }) => heat.tokens.some(({ word }) => visiting.has(word)));
  const excerpt = excerptOf(blocks[0]?.block.text ?? '', 0);
  return [{ kind: 'language', score: score * (isForVisitors ? 0.45 : 1), index: 0, excerpt }];
}

function talliesOf(times: ReadonlyMap<string, number>): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const tallyOf = (name: string): Tally => {
    const tally = tallies.get(name) ?? { small: 0, smallWords: 0, wares: 0, wareWords: 0 };
    tallies.set(name, tally);
    return tally;
  };
  for (const [word, count] of times) {
    for (const name of usesOf.get(word)?.small ?? []) {
      tallyOf(name).small += count;
      tallyOf(name).smallWords += 1;
    }
    for (const name of usesOf.get(word)?.wares ?? []) {
      tallyOf(name).wares += count;
      tallyOf(name).wareWords += 1;
    }
  }
  return tallies;
}

function scoreOf({ small, smallWords, wares, wareWords }: Tally, length: number): number {
  const isLong = length >= 12 && smallWords > 4 && small / length > 0.16;
  // A heading and a line with a price are no page yet; their words of wares are so many among few others.
  const isShort = wareWords > 2 && wareWords + smallWords > 3 && (wares + small) / length > 0.25;
  if (!isLong && !isShort) return 0;
  return (isShort ? 6 : 4.5) + Math.min(4, Math.max(0, wareWords - 3)) * 1.5;
}

function otherLetters(blocks: readonly Block[]): readonly SpamSignal[] {
  const text = blocks.map((block) => block.text).join('\n');
  return /^[\x00-\x7f]*$/.test(text)
    ? []
    : otherLanguages.flatMap((language) => lettersSignal(language, { blocks, text }));
}

function lettersSignal(
  { letters, wares }: OtherLanguage,
  { blocks, text }: Readonly<{ blocks: readonly Block[]; text: string }>,
): readonly SpamSignal[] {
  const many = text.match(letters)?.length ?? 0;
  if (many === 0) return [];
  const words = new Set(text.match(wares)?.map((word) => word.toLowerCase())).size;
  const block = blocks.find((one) => one.text.search(letters) >= 0);
  if (block === undefined || words === 0) return [];
  const share = many / text.replace(/\s+/g, '').length;
  const isPage = (many > 60 && share > 0.25) || (many > 20 && share > 0.5);
  const score = Math.min(words, 6) * (words > 2 ? 3 : 1.5) + (isPage ? 4 : 0);
  const at = block.text.search(letters);
  return score < 2
    ? []
    : [{ kind: 'language', score, index: indexIn(block, at), excerpt: excerptOf(block.text, at) }];
}
