import { expect, test } from 'vitest';
import { labelNames, labelsFor } from './labels.ts';

test('every interface word is said in both languages', () => {
  for (const labels of [labelsFor('id', {}), labelsFor('en', {})]) {
    expect(labelNames.filter((name) => labels[name].trim() === '')).toEqual([]);
  }
});

test('both languages have the same places to fill in', () => {
  const [indonesian, english] = [labelsFor('id', {}), labelsFor('en', {})];
  const holes = (text: string) => (text.match(/\{\w\}/g) ?? []).sort();
  for (const name of labelNames) expect(holes(indonesian[name])).toEqual(holes(english[name]));
});

test('a site puts its own words in the place of some', () => {
  expect(labelsFor('id', { home: 'Depan' })).toMatchObject({ home: 'Depan', news: 'Berita' });
});
