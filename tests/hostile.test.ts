import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callKec } from './support/kec.ts';
import { elementsOf, visibleText } from './support/page.ts';
import { makeSite } from './support/site.ts';
import { readTree } from './support/tree.ts';

const attack = `"><script>alert(1)</script><img src=x onerror=alert(2)>' onmouseover='alert(3)`;
const quoted = JSON.stringify(attack);

/** Every text that an author controls, hostile; links are hostile only where they are no error. */
const site = makeSite({
  'content/site.yaml': `title: ${quoted}
url: https://contoh.go.id/
tagline: ${quoted}
office: { name: ${quoted}, address: ${quoted}, city: ${quoted}, phone: (0341) 551234 }
people: { iu: ${quoted} }
labels: { home: ${quoted}, news: ${quoted}, exitMobile: ${quoted} }
navigation: [{ label: ${quoted}, url: / }]
`,
  'content/posts/2025-01-01-serangan.md': `---
title: ${quoted}
summary: ${quoted}
category: ${quoted}
tags: [${quoted}, "</title><script>alert(4)</script>"]
author: ${quoted}
editor: ${quoted}
photographer: ${quoted}
source: { name: ${quoted}, url: "https://contoh.go.id/?q=%22%3E%3Cscript%3E" }
extra: { bebas: ${quoted} }
---

<script>alert(5)</script>
<p onclick="alert(6)" style="color:red">Teks</p>
<iframe src="https://jahat.example/"></iframe>
<a href="java&#115;cript:alert(7)">tautan</a>
<svg><a xlink:href="javascript:alert(8)"><text>x</text></a></svg>

Kode \`<script>alert(9)</script>\` dan &lt;script&gt;alert(10)&lt;/script&gt; tetap terbaca.
`,
});

test('no script, handler or javascript: address gets from front matter, settings or text into a page', async () => {
  const run = await callKec(['build'], { cwd: site });
  expect(run.code, run.stderr).toBe(0);
  const pages = [...readTree(join(site, 'dist'))].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(8);
  for (const [path, bytes] of pages) {
    for (const { name, attributes } of elementsOf(String(bytes))) {
      const where = `${path}: <${name}>`;
      if (name === 'script')
        expect(attributes['src'] ?? attributes['type'], where).toMatch(
          /^\/assets\/(site|search)-|^application\/ld\+json$/,
        );
      expect(['iframe', 'object', 'embed', 'base'], where).not.toContain(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(attribute, where).not.toMatch(/^on|^style$/);
        expect(value.replace(/[\s\0]/g, ''), where).not.toMatch(/^(javascript|vbscript|data:text):/i);
      }
    }
  }
});

test('escaped text and code stay readable', () => {
  const page = String(readTree(join(site, 'dist')).get('2025/01/01/serangan/index.html'));
  expect(visibleText(page)).toContain('<script>alert(9)</script>');
  expect(visibleText(page)).toContain('<script>alert(10)</script>');
});

test('feeds and the sitemap stay well-formed', () => {
  const tree = readTree(join(site, 'dist'));
  for (const path of ['feed.xml', 'atom.xml', 'sitemap.xml'])
    expect(String(tree.get(path)), path).not.toMatch(/<script|<img/);
  expect(() => JSON.parse(String(tree.get('feed.json')))).not.toThrow();
});
