import fc from 'fast-check';
import { Lexer } from 'marked';
import { expect, test } from 'vitest';
import { simpleRun } from './simple-run.ts';

/** Each reads as one or two others together may not. */
const pieces = [
  ...'\\ \n!*_`~[]()<>&#:@.^"\'-aZ0é\u00a0\u2019',
  '  \n',
  '\\\n',
  'www.',
  'mailto:',
  'https://a.id',
  'a@b.id',
  'kata ',
  'kata_kata',
  ' *satu* ',
  ' **dua kata**',
  '`kode`',
  '`` a` ``',
  ' [tautan](https://a.id/b_c?d&e)',
  '[tautan](a "judul")',
  '[a](b "c',
  '(',
  '[^a]',
  '&amp;',
  '&#65;',
  '<b>',
];

test('a run is read as marked reads it, or not at all', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const simple = simpleRun(text);
      if (simple === undefined) return;
      read += 1;
      expect(simple).toEqual(new Lexer({ gfm: true }).inlineTokens(text));
    }),
    { numRuns: 50_000, seed: 1 },
  );
  expect(read).toBeGreaterThan(5000);
});

test.each([
  ['Nomor `0341-571` dapat dihubungi.'],
  ['Baca [pengumuman](https://contoh.go.id/a_b/?c=d&e "Pengumuman"), lalu datang!'],
  ['Panitia & warga: **795 paket** (*tanpa biaya*).\nBesok pukul 09:30.'],
])('ordinary text is simple: %s', (text) => {
  expect(simpleRun(text)).toEqual(new Lexer({ gfm: true }).inlineTokens(text));
});

test.each([
  ['https://contoh.go.id'],
  ['www.contoh.go.id'],
  ['a@b.id'],
  ['mailto:a'],
  ['satu  \ndua'],
  ['![a](b)'],
  ['[a][b]'],
  ['[^1]'],
  ['2 * 3'],
  ['a*b*'],
  ['&#65;'],
  ['<b>'],
  ['\\*'],
])('%j is left to marked', (text) => {
  expect(simpleRun(text)).toBeUndefined();
});
