import { expect, test } from 'vitest';
import { plainRules } from '../../tests/support/source-rules.ts';
import { englishMonths } from './english-months.ts';

const told = (text: string, language: 'id' | 'en' = 'id') =>
  englishMonths({ file: 'content/posts/a.md', text }, { ...plainRules, language }).map(
    ({ place, message, hint }) =>
      `${place?.line}:${place?.column} ${/"(.*?)"/.exec(message.id)?.[1]}, ${hint.id.split('.')[0]}`,
  );

test.each([
  ['pada 12 January 2025', '1:6 12 January 2025, Tulis Januari'],
  ['sejak August 2024', '1:7 August 2024, Tulis Agustus'],
  ['17 Aug 2024', '1:1 17 Aug 2024, Tulis Agustus'],
  ['rapat tanggal 3 may', '1:15 3 may, Tulis Mei'],
  ['\nOctober 5th, 2024', '2:1 October 5th, 2024, Tulis Oktober'],
  ['---\ntitle: A\nlang: id\n---\n5 March 2025', '5:1 5 March 2025, Tulis Maret'],
])('of %j is told %j', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  ['12 Januari 2025, 3 April 2025, September 2024'],
  ['May Sari dan March hadir; June 5'],
  ['---\ntitle: A\nlang: en\n---\n5 March 2025'],
  ['/arsip/12-january-2025/'],
  ['---\ndate: 5 March 2025\nevent:\n  start: 12 May 2025\n---\n'],
])('of %j is told nothing', (text) => {
  expect(told(text)).toEqual([]);
});

test('a site in English has English months, except in an article that is in Indonesian', () => {
  expect(told('5 March 2025', 'en')).toEqual([]);
  expect(told('---\nlang: "id"\n---\n5 March 2025', 'en')).toHaveLength(1);
});
