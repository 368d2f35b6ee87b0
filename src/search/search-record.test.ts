import { describe, expect, test } from 'vitest';
import { configOf, headOf, siteOf } from '../../tests/support/heads.ts';
import { searchKey } from './search-key.ts';
import { createRecordMaker } from './search-record.ts';

const kota = { url: 'https://contoh.go.id/kota/' };

describe('the record of an entry', () => {
  test('is that of a post with its date, category and year', () => {
    const head = headOf('ktp', {
      date: '2024-11-19 09:30',
      matter: { title: 'KTP & KK', category: 'Layanan Publik' },
    });
    expect(createRecordMaker(configOf(kota))(head, 'Isi.')).toEqual({
      url: '/kota/2024/11/19/ktp/',
      content: 'Isi.',
      language: 'id',
      meta: { title: 'KTP & KK', date: '19 Nov 2024', iso: '2024-11-19T09:30:00+07:00' },
      filters: { category: ['layanan-publik'], year: ['2024'] },
      sort: { date: '2024-11-19T09:30:00' },
    });
  });

  test('is that of a page without any of them', () => {
    expect(createRecordMaker(configOf({ language: 'en' }))(headOf('profil'), 'Isi.')).toEqual({
      url: '/profil/',
      content: 'Isi.',
      language: 'en',
      meta: { title: 'profil' },
      filters: {},
      sort: {},
    });
  });

  test.each([
    ['a draft', headOf('a', { date: '2024-01-01', matter: { draft: true } })],
    ['of the future', headOf('a', { date: '2027-01-01' })],
    ['expired', headOf('a', { date: '2024-01-01', expires: '2025-01-01' })],
  ])('is not there when the entry is %s', (_, head) => {
    const config = { ...configOf(), include: { drafts: true, future: true, expired: true } };
    expect(createRecordMaker(config)(head, 'Isi.')).toBeUndefined();
  });
});

describe('the key of an index', () => {
  const heads = [headOf('a', { date: '2024-01-01', textHash: '1' }), headOf('b', { textHash: '2' })];
  const key = searchKey(siteOf(heads), 'pagefind 1');

  test.each<[string, string]>([
    ['the order in which entries were read', searchKey(siteOf([...heads].reverse()), 'pagefind 1')],
    [
      'an article that is not public',
      searchKey(siteOf([...heads, headOf('c', { date: '2027-01-01' })]), 'pagefind 1'),
    ],
    ['the host', searchKey(siteOf(heads, { settings: { url: 'https://lain.go.id/' } }), 'pagefind 1')],
  ])('does not depend on %s', (_, other) => {
    expect(other).toBe(key);
  });

  test.each<[string, string]>([
    [
      'a text',
      searchKey(
        siteOf([headOf('a', { date: '2024-01-01', textHash: '3' }), headOf('b', { textHash: '2' })]),
        'pagefind 1',
      ),
    ],
    ['one article more', searchKey(siteOf([...heads, headOf('c')]), 'pagefind 1')],
    ['the base path', searchKey(siteOf(heads, { settings: kota }), 'pagefind 1')],
    ['the language', searchKey(siteOf(heads, { settings: { language: 'en' } }), 'pagefind 1')],
    [
      'the title',
      searchKey(
        siteOf([
          headOf('a', { date: '2024-01-01', textHash: '1', matter: { title: 'Lain' } }),
          headOf('b', { textHash: '2' }),
        ]),
        'pagefind 1',
      ),
    ],
    [
      'what becomes of HTML',
      searchKey(siteOf(heads, { settings: { markdown: { html: 'trusted' } } }), 'pagefind 1'),
    ],
    ['the version of Pagefind', searchKey(siteOf(heads), 'pagefind 2')],
  ])('changes with %s', (_, other) => {
    expect(other).not.toBe(key);
  });
});
