import { expect, test } from 'vitest';
import { longPhrasesAt, meaningOf, phrasesOf } from './phrases.ts';
import { tokensOf } from './tokens.ts';

const phrases = phrasesOf([
  ['situs', 1],
  ['situs slot', 2],
  ['situs slot resmi', 3],
  ['mesin slot resmi', 4],
]);
const at = (text: string): readonly number[] =>
  longPhrasesAt(
    phrases,
    tokensOf(text, () => false),
    0,
  ).map(({ meaning }) => meaning);

test.each([
  ['situs slot resmi', [3, 2]],
  ['situs slot baru', [2]],
  ['situs baru', []],
  ['mesin slot baru', []],
  ['slot resmi', []],
  ['', []],
])('%j begins with the phrases %j', (text, meanings) => {
  expect(at(text)).toEqual(meanings);
});

test('a single word has its meaning, a beginning has none', () => {
  expect(meaningOf(phrases, 'situs')).toBe(1);
  expect(meaningOf(phrases, 'mesin')).toBe(undefined);
});
