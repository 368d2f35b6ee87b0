import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { elementsOf, visibleText } from '../../tests/support/page.ts';
import { fillBody } from '../core/body.ts';
import { type MarkdownOptions, parseMarkdown } from './parse-markdown.ts';

const parse = (text: string, options: Partial<MarkdownOptions> = {}) =>
  parseMarkdown(text, {
    file: 'content/posts/a.md',
    firstLine: 5,
    html: 'clean',
    language: 'id',
    ...options,
  });

/** The HTML with holes shown as `{link0}` and `{image1}`. */
const htmlOf = (text: string, options: Partial<MarkdownOptions> = {}) =>
  fillBody(parse(text, options).value.body, ({ kind, index }) => `{${kind}${index}}`);

test.each([
  [
    'a link is a hole for its address',
    '[x](a.md "y & z")',
    '<p><a href="{link0}" title="y &amp; z">x</a></p>\n',
  ],
  ['an image alone is a figure', '![a](a.jpg "b")', '{image0}\n'],
  [
    'several images alone are a gallery',
    '![a](a.jpg)\n![b](b.jpg)',
    '<div class="gallery">{image0}\n{image1}</div>\n',
  ],
  ['an image in text stays in it', 'x ![a](a.jpg) y', '<p>x {image0} y</p>\n'],
  ['a linked image stays linked', '[![a](a.jpg)](b.md)', '<p><a href="{link0}">{image0}</a></p>\n'],
  [
    'the first heading is an h2',
    '# A\n\n### B\n\n# A',
    '<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<h2 id="a-2">A</h2>\n',
  ],
  ['a comment is left out', 'a\n\n<!-- rahasia -->\n\nb', '<p>a</p>\n<p>b</p>\n'],
  ['quotes stay as they are written', '“Kutipan,” "ujarnya".', '<p>“Kutipan,” &quot;ujarnya&quot;.</p>\n'],
])('%s', (_name, text, html) => {
  expect(htmlOf(text)).toBe(html);
});

test('links and images know their line and column in the file', () => {
  const { links, images } = parse('Teks.\n\n- satu\n- dua [x](a.md) dan [y](b.md)\n\n![z](c.jpg)\n').value;
  expect(links.map(({ href, place }) => [href, place.line, place.column])).toEqual([
    ['a.md', 8, 7],
    ['b.md', 8, 21],
  ]);
  expect(images[0]).toMatchObject({ src: 'c.jpg', setting: 'figure', place: { line: 10, column: 1 } });
});

test('what is alike is found in its own place', () => {
  const { links } = parse('[x](a.md)\n\n[x](a.md)\n').value;
  expect(links.map(({ place }) => place.line)).toEqual([5, 7]);
});

test.each([
  [
    'Pj. Wali Kota Malang hadir. Ia berkata 97,84 itu baik.',
    'Pj. Wali Kota Malang hadir. Ia berkata 97,84 itu baik.',
  ],
  ['**Tebal** dan [tautan](a.md) &amp; `kode`.', 'Tebal dan tautan & kode.'],
  ['![foto](a.jpg)\n\nSesudah foto.', 'Sesudah foto.'],
  ['Ringkas.\n\n<!--more-->\n\nPanjang.', 'Ringkas.'],
])('the excerpt of %j is %j', (text, excerpt) => {
  expect(parse(text).value.excerpt).toBe(excerpt);
});

test.each([
  ['Selesai. (iu/yon)', { writer: 'iu', editor: 'yon' }],
  ['Selesai. (iu/yon)\n\n![foto](a.jpg)', { writer: 'iu', editor: 'yon' }],
  ['Selesai (dan/atau) begitu.', undefined],
  ['Selesai.', undefined],
])('the byline of %j', (text, byline) => {
  expect(parse(text).value.byline).toEqual(byline);
});

const attacks = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](&#x6A;avascript&colon;alert(1))',
  '[x](\u0001javascript:alert(1))',
  '<javascript:alert(1)>',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '![x](javascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](https://a.id "\\" onmouseover=alert(1) x=\\"")',
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="  java\tscript:alert(1)">x</a>',
  '<p onclick=alert(1) style="background:url(x)">x</p>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<iframe src="https://jahat.example"></iframe>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)"><base href="javascript:">',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<a href="\0L0\0">x</a> \0I0\0',
  '`\0I0\0` [x](\0L9\0)',
  '<video src="javascript:alert(1)" poster="javascript:alert(1)"></video>',
  '<!--><script>alert(1)</script>-->',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<style>@import "https://jahat.example"</style>',
];

test.each(attacks)('%j runs nothing', (attack) => {
  const { body, links, images } = parse(attack).value;
  const html = fillBody(body, ({ kind, index }) =>
    kind === 'link' ? (links[index]?.href ?? '') : `[${images[index]?.alt}]`,
  );
  for (const { name, attributes } of elementsOf(html)) {
    expect([
      'script',
      'iframe',
      'object',
      'embed',
      'meta',
      'base',
      'form',
      'style',
      'svg',
      'math',
    ]).not.toContain(name);
    for (const [key, value] of Object.entries(attributes)) {
      expect(key).not.toMatch(/^on|^style$/);
      expect(value.replace(/[\s\0-\x20]/g, '')).not.toMatch(/^(javascript|vbscript|data):/i);
    }
  }
});

test('escaped HTML and code stay readable', () => {
  const text = '&lt;script&gt; `<b>` \\<i>\n\n```html\n<script>alert(1)</script>\n```\n\n<u>x</u>\n';
  expect(visibleText(htmlOf(text))).toBe('<script> <b> <i> <script>alert(1)</script> x');
});

test('cleaned HTML is a warning that names what went', () => {
  const [problem] = parse('Teks.\n\n<p onclick="x()">a</p><script>b</script>\n').problems;
  expect(problem).toMatchObject({ code: 'KEC-HTML', severity: 'warning', place: { line: 7 } });
  expect(problem?.message.en).toContain('<script>, onclick="…"');
});

test('trusted HTML stays as it is', () => {
  const text = '<p onclick="x()">a</p>\n';
  expect(parse(text, { html: 'trusted' }).problems).toEqual([]);
  expect(htmlOf(text, { html: 'trusted' })).toBe(text);
});

test('links and images of raw HTML are holes like all others', () => {
  const text = '<div><a href="a.md">x</a> <img src="b.jpg" alt="c"> [y](d.md)</div>\n';
  const { links, images } = parse(text).value;
  expect(links.map(({ href }) => href)).toEqual(['a.md']);
  expect(images).toMatchObject([{ src: 'b.jpg', alt: 'c', setting: 'inline' }]);
  expect(htmlOf(text)).toContain('<a href="{link0}">x</a> {image0}');
});

test('a document that uses everything is valid HTML', async () => {
  const text = `# Judul

Paragraf dengan catatan.[^a] Lagi.[^a]

- [x] selesai
- [ ] belum

| Kelurahan | Jumlah |
|---|--:|
| Kauman | 1 |

| Lain |
|---|
| x |

> Kutipan

1. satu
2. dua

\`\`\`js
kode()
\`\`\`

<details><summary>Rincian</summary><p>Isi</p></details>

## Judul

[^a]: Isi **catatan**.
`;
  const body = htmlOf(text).replace(/\{link\d+\}/g, '#judul');
  const page = `<!DOCTYPE html><html lang="id"><head><title>x</title></head><body><h1>x</h1>${body}</body></html>`;
  const report = await new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
  }).validateString(page);
  expect(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});
