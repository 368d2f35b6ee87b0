import { expect, test } from 'vitest';
import { linkCodes } from '../../tests/support/link-codes.ts';
import { externalGone, externalMoved, externalPrivate, silenceText } from './link-problems.ts';

const place = { file: 'content/posts/a.md', line: 5, column: 3 };
const url = 'https://contoh.id/a';

const problems = [
  externalGone(place, { url, status: 404 }),
  externalMoved(place, { url, movedTo: 'https://contoh.id/b' }),
  externalPrivate(place, { url: 'http://192.168.1.5/' }),
];

test('every kind of problem of a link is said in full', () => {
  expect(problems.map(({ code }) => code)).toEqual(linkCodes);
  expect(problems.map(({ message, hint }) => [message.id, hint.id])).toEqual([
    [
      'Halaman https://contoh.id/a tidak ada lagi (jawaban 404).',
      'Cari alamat barunya di situs itu, atau hapus tautannya.',
    ],
    [
      'Halaman https://contoh.id/a sudah pindah ke https://contoh.id/b.',
      'Buka alamat yang baru; bila isinya masih yang dimaksud, tulis alamat itu.',
    ],
    [
      'Alamat http://192.168.1.5/ hanya dapat dibuka dari jaringan atau komputer sendiri.',
      'Pakai alamat yang dapat dibuka siapa saja dari internet, atau hapus tautannya.',
    ],
  ]);
  expect(problems.map(({ message, hint }) => [message.en, hint.en])).toEqual([
    [
      'The page https://contoh.id/a is gone (answer 404).',
      'Look for its new address on that site, or remove the link.',
    ],
    [
      'The page https://contoh.id/a has moved to https://contoh.id/b.',
      'Open the new address; if it is still what is meant, write that address.',
    ],
    [
      'The address http://192.168.1.5/ opens only from the own network or computer.',
      'Use an address that everybody can open from the internet, or remove the link.',
    ],
  ]);
});

test.each([
  [{ why: 'late', detail: 'ABORT_ERR' }, 'tidak menjawab pada waktunya'],
  [{ why: 'status', detail: '403' }, 'menjawab 403'],
  [{ why: 'redirects', detail: '5' }, 'mengalihkan lebih dari 5 kali'],
  [{ why: 'refused', detail: 'ADDRESS_REFUSED' }, 'berada di jaringan tertutup, tidak ditanya'],
  [
    { why: 'failed', detail: 'ENOTFOUND' },
    'nama situsnya tidak ditemukan; periksa ejaannya atau sambungan internet',
  ],
  [{ why: 'failed', detail: 'EPIPE' }, 'tidak dapat dihubungi (EPIPE)'],
] as const)('of %j is said: %s', (silence, expected) => {
  expect(silenceText(silence).id).toBe(expected);
});
