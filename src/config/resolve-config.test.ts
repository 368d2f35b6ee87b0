import { describe, expect, test } from 'vitest';
import { resolveConfig } from './resolve-config.ts';

const overrides = {
  baseUrl: undefined,
  now: Date.UTC(2024, 10, 19, 2),
  include: { drafts: false, future: false, expired: false },
};

const minimal = 'title: Kecamatan Klojen\nurl: https://contoh.go.id/sub\n';

const configOf = (yaml: string, more = {}) => resolveConfig(minimal + yaml, { ...overrides, ...more });

test('title and url are all that a site needs', () => {
  const { value, problems } = configOf('');
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    title: 'Kecamatan Klojen',
    address: { origin: 'https://contoh.go.id', base: '/sub/' },
    language: 'id',
    timezone: 'Asia/Jakarta',
    permalink: '/:year/:month/:day/:slug/',
    lists: { pageSize: 10, news: 'berita', category: 'kategori', tag: 'tag' },
    labels: { home: 'Beranda' },
    now: { local: '2024-11-19T09:00:00', offset: '+07:00' },
    include: overrides.include,
  });
});

test('a language brings its own interface words and URL words, and each can be replaced', () => {
  const { value } = configOf('language: en\nlists: { category: topics }\nlabels: { home: Start }\n');
  expect(value?.labels).toMatchObject({ home: 'Start', news: 'News' });
  expect(value?.lists).toMatchObject({ news: 'news', category: 'topics', tag: 'tag' });
});

test('the command line has the last word on the address and the clock', () => {
  const { value } = configOf('timezone: Asia/Jayapura\n', {
    baseUrl: 'http://localhost:1/a/',
    now: '2024-12-01 10:00',
  });
  expect(value).toMatchObject({
    url: 'http://localhost:1/a/',
    address: { origin: 'http://localhost:1', base: '/a/' },
    now: { local: '2024-12-01T10:00:00', offset: '+09:00' },
  });
});

test('numbers, colours and keys without a value are taken as they are meant', () => {
  const { value, problems } = configOf(
    [
      'tagline:',
      'office:',
      '  phone: 0341123456',
      '  postalCode: 65111',
      '  whatsapp: 0812-3456-7890',
      'theme:',
      '  primary: #123abc',
      'images: { widths: [800, 480, 800] }',
      'extra: { a: null, b: 2 }',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    tagline: '',
    office: { phone: '0341123456', postalCode: '65111', whatsapp: '6281234567890' },
    theme: { primary: '#123abc' },
    images: { widths: [480, 800] },
    extra: { a: null, b: 2 },
  });
});

describe('a setting that cannot be used', () => {
  test.each([
    ['zona: WIB', 3, 1, '`zona` is unknown. Did you mean `timezone`?'],
    ['alamat: Jl. Surabaya', 3, 1, '`alamat` is unknown. Did you mean `office.address`?'],
    ['timezone: WIB', 3, 11, '`timezone` "WIB" is not a time zone. Use an IANA name such as Asia/Jakarta.'],
    ['permalink: /:tahun/:slug/', 3, 12, '`permalink` "/:tahun/:slug/" has an unknown word.'],
    ['permalink: /:year/', 3, 12, '`permalink` "/:year/" has no :slug.'],
    ['permalink: /../:slug/', 3, 12, '`permalink` "/../:slug/" is not a pattern for URLs.'],
    ['permalink: ":slug"', 3, 12, '`permalink` ":slug" is not a pattern for URLs.'],
    ['theme: { primary: merah }', 3, 19, '`theme.primary` "merah" is not a hexadecimal colour.'],
    [
      'navigation: [{ label: A, url: "javascript:alert(1)" }]',
      3,
      31,
      '"javascript:alert(1)" is not what a link',
    ],
    ['navigation:\n  - label: A\n    children: [{ label: B, ulr: /b/ }]', 5, 28, 'Did you mean `url`?'],
    ['labels: { hom: Depan }', 3, 11, '`labels.hom` is unknown. Did you mean `home`?'],
    ['people: { IU: Nama }', 3, 11, '`people.IU` "IU" are not initials.'],
    ['mobile: { path: "m{url}" }', 3, 17, '"m{url}" is not a pattern for mobile URLs.'],
    ['social: { x: "@klojen" }', 3, 14, '"@klojen" is not a full web address.'],
    ['office: { email: klojen }', 3, 18, '"klojen" is not an e-mail address.'],
    ['lists: { pageSize: 0 }', 3, 20, '`lists.pageSize` is 0; the least is 1.'],
    ['office: { hours: [{ days: Senin }] }', 3, 19, '`office.hours.0.time` is missing.'],
    ['url: https://lain.go.id/', 3, 1, 'This key is written twice: url: https://lain.go.id/'],
    ['tagline: Satu: dua', 3, 10, 'Write it like this: tagline: "Satu: dua"'],
  ])('%s', (yaml, line, column, english) => {
    const { value, problems } = configOf(yaml);
    expect(value).toBeUndefined();
    expect(problems.map(({ message, hint }) => `${message.en} ${hint.en}`)).toEqual([
      expect.stringContaining(english),
    ]);
    expect(problems[0]?.place).toEqual({ file: 'content/site.yaml', line, column });
  });

  test('never hides another', () => {
    const { problems } = resolveConfig('judul: A\nlanguage: jv\n', overrides);
    expect(problems.map(({ message }) => message.id).sort()).toEqual([
      '`judul` tidak dikenal.',
      '`language` adalah "jv", yang tidak dikenal.',
      '`title` belum diisi.',
      '`url` belum diisi.',
    ]);
  });

  test('may be the whole file', () => {
    expect(resolveConfig('- satu\n', overrides).problems[0]?.message.en).toBe(
      'The content is a list and should be a group of keys and values.',
    );
    expect(resolveConfig('', overrides).problems).toHaveLength(2);
  });
});
