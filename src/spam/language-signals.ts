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

/** A page in a language of which offices write no pages. Alone it is no spam: it takes a foreign link, or words of wares. */
function latinLanguage(blocks: readonly HeatedBlock[]): readonly SpamSignal[] {
  const words = blocks.flatMap(({ heat }) => heat.tokens.map(({ word }) => word)).slice(0, mostWords);
  const different = new Set(words);
  const score = Math.max(0, ...latinLanguages.map((language) => scoreOf(language, words, different)));
  return score === 0
    ? []
    : [{ kind: 'language', score, index: 0, excerpt: excerptOf(blocks[0]?.block.text ?? '', 0) }];
}

function scoreOf(
  { words: small, wares }: (typeof latinLanguages)[number],
  words: readonly string[],
  different: ReadonlySet<string>,
): number {
  const met = intersection(small, different);
  const offers = intersection(wares, different);
  const isLong = words.length >= 12 && met > 4 && countIn(words, small) / words.length > 0.16;
  // A heading and a line with a price are no page yet; their words of wares are so many among few others.
  const isShort =
    offers > 2 && met > 0 && (countIn(words, wares) + countIn(words, small)) / words.length > 0.25;
  const isForVisitors = intersection(visiting, different) > 0;
  const points = (isShort ? 6 : 4.5) + Math.min(4, Math.max(0, offers - 3)) * 1.5;
  return isLong || isShort ? points * (isForVisitors ? 0.6 : 1) : 0;
}

const countIn = (words: readonly string[], list: ReadonlySet<string>): number =>
  words.filter((word) => list.has(word)).length;

const intersection = (list: ReadonlySet<string>, words: ReadonlySet<string>): number => {
  let met = 0;
  for (const word of list) if (words.has(word)) met += 1;
  return met;
};

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
