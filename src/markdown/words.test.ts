import { expect, test } from 'vitest';
import { countWords } from './words.ts';

test.each([
  ['', 0],
  ['<h2 id="dua-kata">Dua kata</h2>\n<p><a href="a b">tiga</a> empat\nlima</p>\n', 5],
  ['<p>satu <img alt="x y"> dua</p>', 2],
  ['5 &lt; 6', 3],
  ['<p>satu <', 1],
])('%j has %d words', (html, words) => {
  expect(countWords(html)).toBe(words);
});
