import { expect, test } from 'vitest';
import { noHosts } from '../../tests/support/hosts.ts';
import { blockedParts, isAllowed } from './blocked-parts.ts';
import { tagsOf } from './html-tags.ts';

const hosts = {
  ...noHosts,
  script: ['https://statistik.go.id'],
  frame: ['https://*.survei.go.id'],
  image: ['https://statistik.go.id:8443'],
};

/** What is blocked, a word and what it is: `<img> image`. */
const blocked = (html: string) =>
  blockedParts(tagsOf(html), hosts).map((part) =>
    part.kind === 'host' ? `${part.part} ${part.use}` : `${part.part} ${part.cure}`,
  );

test.each([
  '<script src="/a.js"></script><script src="https://statistik.go.id/a.js"></script>',
  '<script type="application/ld+json">{}</script><script type="text/template"><p onclick="x"></script>',
  '<iframe src="https://a.survei.go.id/1"></iframe><iframe src="about:blank"></iframe>',
  '<img src="a.jpg"><img src="data:image/gif;base64,x"><img src="https://statistik.go.id:8443/a.gif">',
  '<a href="https://lain.id/" style-x="a">a</a><video src="a.mp4" poster="a.jpg"></video>',
  '<form action="/cari/"></form><link rel="stylesheet" href="/a.css"><link rel="preconnect" href="https://a.id">',
  '<p title="a > b" data-style="x">teks</p>',
])('nothing of %s is blocked', (html) => {
  expect(blocked(html)).toEqual([]);
});

test.each([
  ['<script>a()</script>', ['<script> script']],
  ['<script type="module">a()</script>', ['<script> script']],
  ['<SCRIPT SRC="https://lain.id/a.js"></SCRIPT>', ['<script> script']],
  ['<script src="//lain.id/a.js"></script>', ['<script> script']],
  ['<style>a{}</style><p style="color:red">', ['<style> style', 'style="…" style']],
  ['<link rel="stylesheet" href="https://fonts.example/a">', ['<link rel="stylesheet"> style']],
  ['<p onclick="a()">', ['onclick="…" script']],
  ['<a href=" javascript:a()">a</a>', ['href="javascript:…" script']],
  ['<iframe src="https://survei.go.id/"></iframe>', ['<iframe> frame']],
  ['<iframe src="https://jahat.survei.go.id.lain.id/"></iframe>', ['<iframe> frame']],
  ['<iframe src="/profil/"></iframe>', ['<iframe> frame']],
  ['<embed src="a.pdf"><object data="a.pdf"></object>', ['<embed> object', '<object> object']],
  ['<img src="http://statistik.go.id:8443/a.gif">', ['<img> image']],
  ['<img src="a.jpg" srcset="a.jpg 1x, https://lain.id/a.jpg 2x">', ['<img> image']],
  [
    '<video poster="https://lain.id/a.jpg"><source src="https://lain.id/a.mp4"></video>',
    ['<video> image', '<source> media'],
  ],
  ['<form action="https://lain.id/"></form>', ['<form> form']],
])('of %s is blocked %j', (html, parts) => {
  expect(blocked(html)).toEqual(parts);
});

test('an address that cannot be read is nobody’s', () => {
  expect(isAllowed('https://', 'image', hosts)).toBe(true);
});
