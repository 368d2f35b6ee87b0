import { expect, test } from 'vitest';
import type { ImageFound } from '../core/body.ts';
import { bodyText } from './body-text.ts';

const image = (title: string | undefined, alt = 'Piagam'): ImageFound => ({
  src: 'a.jpg',
  alt,
  title,
  setting: 'figure',
  place: { file: 'a.md' },
});

test.each([
  ['<p>Satu</p><p>Dua</p>', 'Satu Dua'],
  ['<p>me<em>layani</em> <b>warga</b></p>', 'melayani warga'],
  ['<ul><li>KTP</li><li>KK</li></ul>', 'KTP KK'],
  ['<td>Senin</td><td>07.30</td>', 'Senin 07.30'],
  ['<p>Baris<br>baru\n  lagi</p>', 'Baris baru lagi'],
  ['<p>Tahun 2024<sup><a href="#fn-1">1</a></sup></p>', 'Tahun 2024 1'],
  ['<p>1 &lt; 2 &amp; &quot;x&quot;</p>', '1 < 2 & "x"'],
  ['<p>a</p><script>let b = "<p>c";</script><style>p{}</style><!-- <p>d</p> -->', 'a'],
  ['<p title="a > b">c</p>', 'b">c'],
])('%s is read as %s', (html, text) => {
  expect(bodyText({ parts: [html], holes: [] }, [])).toBe(text);
});

test.each([
  [image('Penyerahan <piagam>'), 'Kata Penyerahan <piagam> kata'],
  [image(undefined), 'Kata Piagam kata'],
  [image(undefined, ''), 'Kata kata'],
])('a picture is read by its caption, else by what it shows', (found, text) => {
  const body = { parts: ['<p>Kata</p>', '<p>kata</p>'], holes: [{ kind: 'image', index: 0 } as const] };
  expect(bodyText(body, [found])).toBe(text);
});

test('the address of a link is not read', () => {
  const body = { parts: ['<p><a href="', '">Kata</a></p>'], holes: [{ kind: 'link', index: 0 } as const] };
  expect(bodyText(body, [])).toBe('Kata');
});
