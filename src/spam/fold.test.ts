import { expect, test } from 'vitest';
import { digitsAsLetters, fold } from './fold.ts';

test.each([
  ['Slot', 'slot', false],
  ['café', 'cafe', false],
  ['ѕlоt', 'slot', true],
  ['ｓｌｏｔ', 'slot', true],
  ['𝐬𝐥𝐨𝐭', 'slot', true],
  ['s\u200bl\u00adot', 'slot', true],
])('%j is meant as %s', (written, word, disguised) => {
  expect(fold(written)).toEqual({ word, disguised });
});

test.each([
  ['sl0t', ['slot']],
  ['g4c0r', ['gacor']],
  ['s1ot', ['siot', 'slot']],
  ['2024', []],
  ['slot', []],
])('the digits of %s may stand for %j', (word, meant) => {
  expect(digitsAsLetters(word)).toEqual(meant);
});
