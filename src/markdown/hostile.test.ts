import { expect, test } from 'vitest';
import { noHosts } from '../../tests/support/hosts.ts';
import { elementsOf, visibleText } from '../../tests/support/page.ts';
import { fillBody } from '../core/body.ts';
import { escapeHtml } from '../core/html.ts';
import { parseMarkdown } from './parse-markdown.ts';

const parse = (text: string) =>
  parseMarkdown(text, {
    file: 'content/posts/a.md',
    firstLine: 1,
    html: 'clean',
    hosts: noHosts,
    language: 'id',
    office: true,
  });

/** A cleaned page, its links filled with what they hold. */
function pageOf(text: string): string {
  const { body, links, images } = parse(text).value;
  return fillBody(body, (hole) => {
    if (hole.kind === 'block') return '';
    return escapeHtml((hole.kind === 'link' ? links[hole.index]?.href : images[hole.index]?.alt) ?? '');
  });
}

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
  '<a href="&#0;L0&#0;">x</a> [y](b.md)',
  'a[^"onmouseover=alert(1)x="]\n\n[^"onmouseover=alert(1)x="]: b',
  'a[^1]\n\n[^1]: <img src=x onerror=alert(1)> [x](javascript:alert(1))',
  '# <img src=x onerror=alert(1)> [x](javascript:alert(1))',
  '| a |\n|---|\n| <b onclick=alert(1)>x</b> [x](javascript:alert(1)) |',
  '- [x] <input onfocus=alert(1) autofocus>',
  '[x](java\nscript:alert(1))',
  '[x](<java&Tab;script:alert(1)>)',
  '[x](java&NewLine;script:alert(1))',
  '[x](&#0000106avascript:alert(1))',
  '<https://a.id"onmouseover="alert(1)>',
  'https://a.id/"onmouseover="alert(1)',
  '![x" onerror="alert(1)](a.jpg "\\" onerror=\\"alert(1)")',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '```"onmouseover=alert(1)\nx\n```',
  '<img src="a.jpg" srcset="javascript:alert(1) 2x">',
  '<img src="data:image/svg+xml;base64,PHN2Zz4=" alt="x">',
  '<q cite="javascript:alert(1)">x</q>',
  '<a href="//jahat.example" target="_blank" ping="https://jahat.example">x</a>',
  '<textarea><script>alert(1)</script></textarea><xmp><script>alert(1)</script></xmp>',
  '<svg><style><![CDATA[</style><script>alert(1)</script>]]></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<template><script>alert(1)</script></template>',
  '<constructor onclick=alert(1)>x</constructor><__proto__>y</__proto__>',
  '<p\0onclick=alert(1)>x</p>',
  '<A HREF="JAVASCRIPT:alert(1)">x</A><SCRIPT>alert(1)</SCRIPT>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<script\n>alert(1)',
  '<!-- <script>alert(1)</script>',
];

test.each(attacks)('%j runs nothing', (attack) => {
  for (const { name, attributes } of elementsOf(pageOf(attack))) {
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

test.each([
  ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ['`<b onclick="x">` dan \\<i>', '<b onclick="x"> dan <i>'],
  ['```html\n<script>alert(1)</script>\n```', '<script>alert(1)</script>'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['5 < 6 & 7 > 2', '5 < 6 & 7 > 2'],
])('%j stays readable, with and without raw HTML beside it', (text, read) => {
  expect(visibleText(pageOf(text))).toBe(read);
  expect(visibleText(pageOf(`${text}\n\n<u>x</u>\n`))).toBe(`${read} x`);
});

test('nobody can write the mark of a hole', () => {
  const { body } = parse('\0I0\0 `\0L0\0` <b title="\0I0\0">&#0;I0&#0;</b> ![x](a.jpg)').value;
  expect(body.holes).toEqual([{ kind: 'image', index: 0 }]);
});
