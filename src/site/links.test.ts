import { expect, test } from 'vitest';
import { headOf, siteOf } from '../../tests/support/heads.ts';
import { fileUrl } from './file-url.ts';
import { linkProblems, resolveLink } from './links.ts';

const site = siteOf(
  [
    headOf('2024-01-01-satu', { date: '2024-01-01', slug: 'satu' }),
    headOf('index', { file: 'content/pages/layanan/index.md', slug: '', folders: ['layanan'] }),
    headOf('draf', { date: '2024-01-01', matter: { draft: true } }),
  ],
  { files: ['pages/layanan/formulir.pdf', 'berkas/Daftar Hadir.pdf', 'berkas/SK #7.pdf', 'static/logo.txt'] },
);
const from = 'content/pages/layanan/index.md';

test.each([
  ['https://lapor.go.id/', { kind: 'outside', href: 'https://lapor.go.id/' }],
  ['mailto:kantor@contoh.go.id', { kind: 'outside', href: 'mailto:kantor@contoh.go.id' }],
  ['#syarat', { kind: 'outside', href: '#syarat' }],
  ['?halaman=2', { kind: 'outside', href: '?halaman=2' }],
  ['formulir.pdf', { kind: 'file', file: 'pages/layanan/formulir.pdf', suffix: '' }],
  ['/berkas/Daftar%20Hadir.pdf#2', { kind: 'file', file: 'berkas/Daftar Hadir.pdf', suffix: '#2' }],
  ['/berkas/SK%20%237.pdf', { kind: 'file', file: 'berkas/SK #7.pdf', suffix: '' }],
  ['/berita/', { kind: 'url', url: '/berita/', suffix: '' }],
  ['tidak-ada.md', { kind: 'missing', file: 'pages/layanan/tidak-ada.md' }],
  ['../../posts/draf.md', { kind: 'hidden', state: 'draft' }],
] as const)('the link %s is resolved', (href, target) => {
  expect(resolveLink(href, from, site)).toEqual(target);
});

test('a link to an article by its file leads to its URL, fragment kept', () => {
  const target = resolveLink('../../posts/2024-01-01-satu.md#akhir', from, site);
  expect(target.kind === 'article' && [target.article.url, target.suffix]).toEqual([
    '/2024/01/01/satu/',
    '#akhir',
  ]);
});

test.each([
  ['pages/layanan/formulir.pdf', '/layanan/formulir.pdf'],
  ['berkas/Daftar Hadir.pdf', '/files/berkas/Daftar Hadir.pdf'],
  ['static/logo.txt', '/logo.txt'],
])('the file %s stands at %s', (file, url) => {
  expect(fileUrl(file, site)).toBe(url);
});

test('a link to a missing file names the nearest one', () => {
  const place = { file: from, line: 7 };
  const [problem] = linkProblems([{ href: 'formulirr.pdf', place }], from, site);
  expect(problem?.place).toEqual(place);
  expect(problem?.hint.en).toContain('pages/layanan/formulir.pdf');
});
