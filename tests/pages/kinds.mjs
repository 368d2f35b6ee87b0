// @ts-check

/**
 * @typedef {object} PageKind
 * @property {string} name
 * @property {string} path The URL on its site.
 * @property {import('./sites.mjs').SiteName} site
 * @property {'normal' | 'mobile' | 'redirect' | 'not-found'} type
 * @property {boolean} [article] It has one main text, with a date.
 * @property {boolean} [scripted] Without JavaScript it says something else.
 */

const prize = '2024/11/19/kota-malang-masuk-10-besar-kota-penyelenggara-pelayanan-publik-terbaik/';

/**
 * One page of each kind that the theme draws. Everything that is said of pages is said of all of these, and
 * `npm run screenshots` shows them: a new kind is a line here.
 * @type {readonly PageKind[]}
 */
export const pageKinds = [
  { name: 'home', path: '/', site: 'sample', type: 'normal' },
  { name: 'list', path: '/berita/', site: 'sample', type: 'normal' },
  { name: 'category', path: '/kategori/layanan/', site: 'sample', type: 'normal' },
  { name: 'tags', path: '/tag/', site: 'sample', type: 'normal' },
  { name: 'tag', path: '/tag/pelayanan-publik/', site: 'sample', type: 'normal' },
  { name: 'year', path: '/2024/', site: 'sample', type: 'normal' },
  { name: 'article', path: `/${prize}`, site: 'sample', type: 'normal', article: true },
  {
    name: 'article-gallery',
    path: '/2025/08/11/berjalan-kaki-di-klojen/',
    site: 'sample',
    type: 'normal',
    article: true,
  },
  {
    name: 'article-plain',
    path: '/2024/11/25/hak-warga-saat-dilayani/',
    site: 'sample',
    type: 'normal',
    article: true,
  },
  { name: 'page', path: '/profil/', site: 'sample', type: 'normal' },
  { name: 'page-table', path: '/profil/kelurahan/', site: 'sample', type: 'normal' },
  { name: 'page-standards', path: '/layanan/standar-pelayanan/', site: 'sample', type: 'normal' },
  { name: 'gallery', path: '/galeri/', site: 'sample', type: 'normal' },
  {
    name: 'event',
    path: '/2026/11/02/hari-jadi-kota-malang/',
    site: 'sample',
    type: 'normal',
    article: true,
  },
  { name: 'search', path: '/cari/', site: 'sample', type: 'normal', scripted: true },
  { name: 'not-found', path: '/tidak/ada/', site: 'sample', type: 'not-found' },
  { name: 'redirect', path: '/ppid/berkala/', site: 'sample', type: 'redirect' },
  { name: 'mobile-article', path: `/m/${prize}`, site: 'sample', type: 'mobile', article: true },
  {
    name: 'mobile-gallery',
    path: '/m/2025/08/11/berjalan-kaki-di-klojen/',
    site: 'sample',
    type: 'mobile',
    article: true,
  },
  { name: 'mobile-photos', path: '/m/galeri/', site: 'sample', type: 'mobile' },
  { name: 'mobile-table', path: '/m/profil/kelurahan/', site: 'sample', type: 'mobile' },
  { name: 'full-home', path: '/', site: 'full', type: 'normal' },
  { name: 'full-article', path: '/2026/10/20/segala-hal/', site: 'full', type: 'normal', article: true },
  { name: 'full-mobile', path: '/m/2026/10/20/segala-hal/', site: 'full', type: 'mobile', article: true },
];

/** Both widths in CSS pixels, with the height of the screen and its pixels a CSS pixel. */
export const screens = [
  { name: '360', viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 },
  { name: '1280', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
];

/** @type {readonly ('light' | 'dark')[]} */
export const schemes = ['light', 'dark'];

/**
 * A page that leads on at once would be gone before anybody looks at it: it is held where it is.
 * @param {string} _path
 * @param {string} html
 */
export const holdRedirects = (_path, html) => html.replace(/<meta http-equiv="refresh"[^>]*>/, '');

/** Names of the pages that Lighthouse judges. */
export const lighthousePages = ['home', 'list', 'article', 'mobile-article', 'page'];
