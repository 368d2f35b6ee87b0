import { expect, test } from 'vitest';
import { rulesFor } from '../../../../tests/support/verify-rules.ts';
import { findSuspects } from './find-suspects.ts';

const rules = rulesFor(['index.html', 'a.js', 'berita/index.html'], {
  headers: [
    {
      name: 'Content-Security-Policy',
      value: `script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' https://*.statistik.contoh; frame-src https://peta.contoh`,
      documents: true,
      httpsOnly: false,
    },
  ],
});
const url = new URL('https://contoh.go.id/kota/');

/** The kinds that are not empty. */
function kindsOf(html: string, reference?: string) {
  const { exact, ...kinds } = findSuspects({ html, reference, url }, rules);
  return Object.entries(kinds).flatMap(([kind, found]) =>
    found.length === 0
      ? []
      : [
          `${kind}: ${found.map((one) => (typeof one === 'string' ? one : `${one.hidden ? 'hidden ' : ''}${one.href}`)).join()}`,
        ],
  );
}

test.each([
  ['<script src="a.js"></script><script src="https://x.statistik.contoh/b.js"></script>', []],
  // The hash above is that of this text.
  ['<script>alert(1)</script>', []],
  ['<script type="application/ld+json">{}</script>', []],
  ['<script>alert(2)</script>', ['scripts: alert(2)']],
  ['<script src="b.js"></script>', ['scripts: b.js']],
  [
    '<script src="https://statistik.contoh.jahat.invalid/b.js"></script>',
    ['scripts: https://statistik.contoh.jahat.invalid/b.js'],
  ],
  ['<script src="http://x.statistik.contoh/b.js"></script>', ['scripts: http://x.statistik.contoh/b.js']],
  ['<iframe src="https://peta.contoh/1"></iframe>', []],
  [
    '<iframe src="https://judi.invalid/"></iframe><object data="x.swf">',
    ['frames: https://judi.invalid/,x.swf'],
  ],
  ['<a href="berita/">Berita</a><a href="mailto:a@contoh.go.id">', []],
  ['<a href="//slot.invalid/">slot</a>', ['links: //slot.invalid/']],
  [
    '<base href="https://slot.invalid/"><form action="https://slot.invalid/f">',
    ['links: https://slot.invalid/,https://slot.invalid/f'],
  ],
  [
    '<div style="display: none"><p><a href="https://slot.invalid/">slot</a></div>',
    ['links: hidden https://slot.invalid/'],
  ],
  [
    '<p style="text-indent:-9999px"><a href="https://slot.invalid/">slot</a>',
    ['links: hidden https://slot.invalid/'],
  ],
  [
    '<p style="font-size:0;"><a href="https://slot.invalid/">slot</a>',
    ['links: hidden https://slot.invalid/'],
  ],
  ['<p style="opacity:0.9"><a href="https://slot.invalid/">slot</a>', ['links: https://slot.invalid/']],
  ['<noscript><a href="https://slot.invalid/">slot</a></noscript>', ['links: hidden https://slot.invalid/']],
  ['<p hidden><a href="slot-gacor/?a=1">slot</a>', ['strangePaths: /kota/slot-gacor/?a=1']],
  ['<a href="slot-gacor/">slot</a>', []],
  ['<link rel="canonical" href="https://contoh.go.id/kota/berita/">', []],
  ['<link rel="canonical" href="https://judi.invalid/">', ['canonicals: https://judi.invalid/']],
  ['<meta http-equiv="refresh" content="0; url=/kota/berita/">', []],
  [
    '<meta http-equiv="Refresh" content="0;URL=\'https://togel.invalid/\'">',
    ["refreshes: 0;URL='https://togel.invalid/'"],
  ],
  ['<meta name="robots" content="noindex">', []],
  [
    '<a href="https://slot.invalid/\u001b[2J\u202e">slot</a>',
    ['links: https://slot.invalid/\ufffd[2J\ufffd'],
  ],
])('%s gives %j', (html, kinds) => {
  expect(kindsOf(html)).toEqual(kinds);
});

test('where the built page is at hand, only what it does not have is suspicious, and all of that', () => {
  const built =
    '<a href="https://ppid.contoh/">PPID</a><script>alert(1)</script><meta name="robots" content="all">';
  expect(kindsOf(built, built)).toEqual([]);
  const changed = `${built.replace('"all"', '"noindex"')}<a href="https://ppid.contoh/2">2</a><a href="slot/">s</a><script>alert(3)</script>`;
  expect(kindsOf(changed, built)).toEqual([
    'scripts: alert(3)',
    'links: https://ppid.contoh/2',
    'noindex: noindex',
    'strangePaths: /kota/slot/',
  ]);
});
