import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { noHosts } from '../../tests/support/hosts.ts';
import { fillBody } from '../core/body.ts';
import { type MarkdownOptions, parseMarkdown } from './parse-markdown.ts';

const parse = (text: string, options: Partial<MarkdownOptions> = {}) =>
  parseMarkdown(text, {
    file: 'content/posts/a.md',
    firstLine: 5,
    html: 'clean',
    hosts: noHosts,
    language: 'id',
    office: true,
    ...options,
  });

/** The HTML with holes shown as `{link0}` and `{image1}`. */
const htmlOf = (text: string, options: Partial<MarkdownOptions> = {}) =>
  fillBody(parse(text, options).value.body, (hole) =>
    hole.kind === 'block' ? `{${hole.block.kind}}` : `{${hole.kind}${hole.index}}`,
  );

test.each([
  [
    'a link is a hole for its address',
    '[x](a.md "y & z")',
    '<p><a href="{link0}" title="y &amp; z">x</a></p>\n',
  ],
  ['an image alone is a figure', '![a](a.jpg "b")', '{image0}\n'],
  ['several images alone are a gallery', '![a](a.jpg)\n![b](b.jpg)', '{gallery}\n'],
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
  ['Ringkas. <!-- more --> Panjang.', 'Ringkas.'],
  ['`<!--more-->` &ndash; AT&amp;T [^1]\n\n[^1]: x', '<!--more--> – AT&T'],
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

test('Windows line ends change nothing', () => {
  const text = 'Satu.\n\n> Dua\n> [x](a.md)\n\n```\na\nb\n```\n';
  expect(parse(text.replaceAll('\n', '\r\n'))).toEqual(parse(text));
});

test('footnotes are numbered by mention, and two mentions have a way back each', () => {
  const text = 'A[^b] B[^a] C[^b] D[^c]\n\n[^a]: Satu[^b].\n\n    Dua.\n[^b]: `x`\n[^d]: tak disebut\n';
  expect(htmlOf(text)).toBe(`<p>A<sup><a id="fnref:1" href="#fn:1" role="doc-noteref">1</a></sup> \
B<sup><a id="fnref:2" href="#fn:2" role="doc-noteref">2</a></sup> \
C<sup><a id="fnref:1-2" href="#fn:1" role="doc-noteref">1</a></sup> D[^c]</p>
<section class="footnotes" role="doc-endnotes">
<h2 class="sr-only">Catatan kaki</h2>
<ol>
<li id="fn:1"><p><code>x</code> \
<a href="#fnref:1" aria-label="Kembali ke rujukan 1" role="doc-backlink">↩</a> \
<a href="#fnref:1-2" aria-label="Kembali ke rujukan 1-2" role="doc-backlink">↩</a> \
<a href="#fnref:1-3" aria-label="Kembali ke rujukan 1-3" role="doc-backlink">↩</a></p></li>
<li id="fn:2"><p>Satu<sup><a id="fnref:1-3" href="#fn:1" role="doc-noteref">1</a></sup>.</p>
<p>Dua. <a href="#fnref:2" aria-label="Kembali ke rujukan 2" role="doc-backlink">↩</a></p></li>
</ol>
</section>
`);
});

test('one text leaves nothing behind for the next', () => {
  const text = '# A\n\na[^1]\n\n| a |\n|---|\n\n[^1]: b\n';
  expect(parse(text)).toEqual(parse(text));
  expect(htmlOf('a[^1]')).toBe('<p>a[^1]</p>\n');
});

test('an article comes through word for word', () => {
  const paragraphs = [
    'Penghargaan dari Ombudsman RI ini diberikan kepada Pemkot Malang. Mengantongi nilai 97,84, manasbihkan Kota Malang masuk zona hijau.',
    'Mewakili Penjabat (Pj.) Wali Kota Malang, piagam penghargaan ini diterima di Jakarta, Kamis (14/11/2024).',
    '“Alhamdulillah, kali ini kita masuk dalam sepuluh besar dengan nilai 97,84. Terima kasih kepada rekan-rekan ASN,” ujarnya.',
    'Penyediaan sarana-prasarana, peningkatan kompetensi pelaksana layanan hingga pengelolaan pengaduan. (iu/yon)',
  ];
  expect(htmlOf(paragraphs.join('\n\n'))).toBe(paragraphs.map((one) => `<p>${one}</p>\n`).join(''));
});

test('the addresses of trusted HTML are noted apart from links, with their lines; cleaned HTML has its links among them', () => {
  const text = 'Satu.\n\n<p>\n<a href="https://a.example/">a</a></p>\n\nDua <a href="//b.example">b</a>.';
  const linksOf = (html: 'clean' | 'trusted') => {
    const { links, htmlLinks } = parse(text, { html }).value;
    return [links, htmlLinks].map((found) => found.map(({ href, place }) => `${place.line} ${href}`));
  };
  expect(linksOf('trusted')).toEqual([[], ['7 //a.example/', '10 //b.example']]);
  expect(linksOf('clean')).toEqual([['7 https://a.example/', '10 //b.example'], []]);
});

test('trusted HTML stays as it is, and what the policy of the pages blocks in it is told', () => {
  const text = '<p onclick="x()">a</p>\n';
  expect(parse(text, { html: 'trusted' }).problems.map(({ code }) => code)).toEqual(['KEC-INLINE']);
  expect(htmlOf(text, { html: 'trusted' })).toBe(text);
});

test('a link to a document knows how many words its text has', () => {
  const { links } = parse('Baca [Peraturan **Camat** 5](a.pdf) dan [profil kami](a.md).').value;
  expect(links.map(({ labelWords }) => labelWords)).toEqual([3, undefined]);
});

test('links and images of raw HTML are holes like all others', () => {
  const text = '<div><a href="a.md">x</a> <img src="b.jpg" alt="c"> [y](d.md)</div>\n';
  const { links, images } = parse(text).value;
  expect(links.map(({ href }) => href)).toEqual(['a.md']);
  expect(images).toMatchObject([{ src: 'b.jpg', alt: 'c', setting: 'inline' }]);
  expect(htmlOf(text)).toContain('<a href="{link0}">x</a> {image0}');
});

test('each removed piece of HTML is told where it stands', () => {
  const text = 'Teks.\n\n<p>a</p>\n\n<p onclick="x()" style="color:red">a</p>\n\n<iframe></iframe>\n';
  expect(parse(text).problems.map(({ code, place, message }) => [code, place?.line, message.en])).toEqual([
    ['KEC-HTML', 11, 'This HTML was removed from the article: <iframe>.'],
    ['KEC-HTML', 9, 'This HTML was removed from the article: onclick="…", style="…".'],
  ]);
});

test('the addresses of sound and film are holes, a heading of the first level is one of the second', () => {
  const text = '<h1>A</h1><video src="a.mp4" poster="b.jpg" controls></video><audio src="c.mp3"></audio>\n';
  expect(parse(text).value.links.map(({ href }) => href)).toEqual(['a.mp4', 'b.jpg', 'c.mp3']);
  expect(htmlOf(text)).toBe(
    '<h2>A</h2><video src="{link0}" poster="{link1}" controls></video><audio src="{link2}"></audio>\n',
  );
});

test.each([
  ['an image without an alternative text', 'a\n\n![](a.jpg)', 'KEC-ALT', 7],
  ['one in raw HTML', '<p><img src="a.jpg"></p>', 'KEC-ALT', 5],
  ['a link without a text', 'a\n[](a.md)', 'KEC-LINK-EMPTY', 6],
  ['a link without a target', 'a [x]( ) b', 'KEC-LINK-EMPTY', 5],
  ['an empty heading', 'a\n\n## \n\nb', 'KEC-HEADING-EMPTY', 7],
  ['an open comment', 'a\n\n<!-- b\n\nc', 'KEC-HTML-OPEN', 7],
  ['an open element that holds no markup', '<STYLE>\n\nc', 'KEC-HTML-OPEN', 5],
  ['an unsafe link', '[x](javascript:alert(1))', 'KEC-URL-UNSAFE', 5],
])('%s is a problem with its line', (_name, text, code, line) => {
  expect(parse(text).problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code, place: expect.objectContaining({ file: 'content/posts/a.md', line }) }),
    ]),
  );
});

test.each([
  'a [x](a.md) ![y](b.jpg)\n\n# Judul\n\n<!-- c -->',
  '<img src="a.jpg" alt=""> <!-- b -->',
  '<pre>\n\na</pre>',
  '[![y](b.jpg)](a.md)',
  '# ![Logo](a.svg)',
])('%j has no problem', (text) => {
  expect(parse(text).problems).toEqual([]);
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

![Foto](a.jpg "Teks foto")

![Satu](a.jpg) ![Dua](b.jpg)

Teks ![tiga](c.jpg) dan [![empat](d.jpg)](e.md "judul").

> Kutipan <https://contoh.go.id> ~~lama~~  
> baris dua

1. satu
2. dua

\`\`\`js
kode()
\`\`\`

<details><summary>Rincian</summary>

- [x] a

</details>

<p>H<sub>2</sub>O <kbd>Ctrl</kbd> <abbr title="x">y</abbr> <img src="a.jpg" alt=""></p>

<audio controls><source src="a.mp3" type="audio/mpeg"></audio> <wbr>

## Judul

[^a]: Isi **catatan**.
`;
  const { body, images } = parse(text).value;
  const html = fillBody(body, (hole) => {
    if (hole.kind === 'link') return '#judul';
    if (hole.kind === 'block') return '';
    const image = `<img src="a.jpg" alt="${images[hole.index]?.alt}">`;
    return images[hole.index]?.setting === 'inline' ? image : `<figure>${image}</figure>`;
  });
  const page = `<!DOCTYPE html><html lang="id"><head><title>x</title></head><body><h1>x</h1>${html}</body></html>`;
  const report = await new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
  }).validateString(page);
  expect(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});
