import { expect, test } from 'vitest';
import { cleanHtml } from './clean-html.ts';

/** Cleaned, with the addresses that were seen shown in brackets. */
const clean = (html: string) =>
  cleanHtml(html, { link: (href) => `[${href}]`, image: ({ src, alt }) => `[${src}|${alt}]` }, 100);

test.each([
  '<p class="a" id="b" lang="en" dir="ltr" title="c">x</p>',
  '<details open><summary>a</summary>b</details>',
  '<table><caption>a</caption><tr><th scope="row" colspan="2">b</th><td rowspan="2">c</td></tr></table>',
  'H<sub>2</sub>O <abbr title="x">y</abbr> <kbd>Ctrl</kbd> <mark>z</mark> <time datetime="2024">a</time>',
  '<section aria-label="a" tabindex="0"></section>',
])('%s stays as it is', (html) => {
  expect(clean(html)).toEqual({ html, removed: [] });
});

test.each([
  ['<script>a</script>b', 'b', ['<script>']],
  ['<p style="x" onclick="y">a</p>', '<p>a</p>', ['onclick="…"', 'style="…"']],
  ['<a href="javascript:x">a</a>', '<a>a</a>', ['href="…"']],
  ['<video src="data:x" poster="vbscript:x"></video>', '<video></video>', ['poster="…"', 'src="…"']],
  ['<iframe src="https://a.id">a</iframe><font>b</font>', 'ab', ['<font>', '<iframe>']],
  ['<constructor>a</constructor>', 'a', ['<constructor>']],
])('%s becomes %s, and what went is told', (html, cleaned, removed) => {
  expect(clean(html)).toEqual({ html: cleaned, removed });
});

test.each([
  ['<a href="b.md" rel="next">a</a>', '<a href="[b.md]" rel="next">a</a>'],
  [
    '<img src="b.jpg" alt="c" width="3"><img src="d.jpg">',
    '<img src="[b.jpg|c]" /><img src="[d.jpg|undefined]" />',
  ],
  [
    '<audio controls><source src="a.mp3" type="audio/mpeg"></audio>',
    '<audio controls><source src="[a.mp3]" type="audio/mpeg" /></audio>',
  ],
  ['<h1 id="a">b</h1>', '<h2 id="a">b</h2>'],
])('%s becomes %s', (html, cleaned) => {
  expect(clean(html)).toEqual({ html: cleaned, removed: [] });
});

test.each([
  ['as many levels as there may be', '<div>'.repeat(100) + '</div>'.repeat(100), true],
  ['one level more', '<div>'.repeat(101), false],
  ['levels of what is removed', '<x>'.repeat(101), false],
  ['many elements beside each other', '<p>a<br>'.repeat(1000) + '<b>a</b>'.repeat(1000), true],
])('HTML of %s', (_name, html, isCleaned) => {
  expect(clean(html) !== undefined).toBe(isCleaned);
});
