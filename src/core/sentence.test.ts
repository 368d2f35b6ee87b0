import { expect, test } from 'vitest';
import { excerptOf, sentencesOf } from './sentence.ts';

test.each([
  'Mewakili Penjabat (Pj.) Wali Kota Malang, piagam ini diterima.',
  'Ditemui secara terpisah, Pj. Wali Kota Malang Iwan Kurniawan bersyukur.',
  'Kantor di Jl. Surabaya No. 6, Kec. Klojen, RT. 01 RW. 02.',
  'Dr. H. Ahmad, S.H. M.Si. hadir a.n. Camat.',
  'Biayanya Rp. 15.000 pada pukul 10.05 WIB dengan nilai 97,84.',
  'Meja, kursi, dll. dibagikan.',
  'Ketua R.A. Kartini memimpin.',
  '“Kita sepuluh besar dengan nilai 97,84. Terima kasih,” ujarnya.',
  '"Baik. Terima kasih," ujarnya.',
  '“Luar biasa!” serunya.',
  'Situs malangkota.go.id terbuka.',
])('%j is one sentence', (text) => {
  expect([...sentencesOf(text)]).toEqual([text]);
});

test.each([
  ['Satu. Dua! Tiga? Empat', ['Satu.', 'Dua!', 'Tiga?', 'Empat']],
  ['Ia berkata, “Baik.” Lalu pulang.', ['Ia berkata, “Baik.”', 'Lalu pulang.']],
  ['(Selesai.) Lalu…  Habis.', ['(Selesai.)', 'Lalu…', 'Habis.']],
  ['Nilainya 97,84. Kota Malang menang. (iu/yon)', ['Nilainya 97,84.', 'Kota Malang menang.', '(iu/yon)']],
  ['', []],
])('%j has the sentences %j', (text, sentences) => {
  expect([...sentencesOf(text)]).toEqual(sentences);
});

test.each([
  ['whole sentences that fit', 'Satu dua. Tiga empat. Lima enam.', 'Satu dua. Tiga empat.'],
  ['all of a short text', 'Satu dua.', 'Satu dua.'],
  ['a long sentence, cut after a word', 'Satu dua tiga empat lima enam.', 'Satu dua tiga empat…'],
  ['no comma before the ellipsis', 'Satu dua tiga empat, lima enam.', 'Satu dua tiga empat…'],
  ['a word without end', 'x'.repeat(30), `${'x'.repeat(23)}…`],
  ['nothing', ' ', ''],
])('an excerpt is %s', (_name, text, excerpt) => {
  expect(excerptOf(text, 23)).toBe(excerpt);
});
