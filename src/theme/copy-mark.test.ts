import { expect, test } from 'vitest';
import { builtInHash, markLine, markOf, withoutMark } from './copy-mark.ts';

const hash = builtInHash('a\nb\n');

test.each([
  ['article.eta', `<%/* kec: article.eta ${hash} */%>\n`],
  ['partials/card.eta', `<%/* kec: partials/card.eta ${hash} */%>\n`],
  ['assets/site.css', `/* kec: assets/site.css ${hash} */\n`],
  ['assets/site.js', `/* kec: assets/site.js ${hash} */\n`],
])('the mark of %s is read again, and nothing is left of it', (path, line) => {
  expect(markLine(path, 'a\nb\n')).toBe(line);
  expect(markOf(`${line}a\nb\n`)).toEqual({ path, hash });
  expect(withoutMark(`${line}a\nb\n`)).toBe('a\nb\n');
  expect(withoutMark(`${line.trim()}\r\na\r\n`)).toBe('a\r\n');
});

test('a file that has no such comments has no mark', () => {
  expect(markLine('assets/huruf.woff2', 'x')).toBe('');
});

test.each([
  '',
  'a\n',
  '/* kec */\n',
  '<%/* kec: article.eta */%>\n',
  'a\n/* kec: article.eta 0123456789 */\n',
])('%j is no mark, and stays', (text) => {
  expect(markOf(text)).toBeUndefined();
  expect(withoutMark(text)).toBe(text);
});

test('line ends make no difference to what is remembered', () => {
  expect(builtInHash('a\r\nb\r\n')).toBe(hash);
  expect(builtInHash('a\nc\n')).not.toBe(hash);
});
