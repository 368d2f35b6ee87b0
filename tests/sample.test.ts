import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { builtSite } from './support/built-site.ts';
import { elementsOf, visibleText } from './support/page.ts';
import { readTree, type Tree } from './support/tree.ts';

const article =
  '2024/11/19/kota-malang-masuk-10-besar-kota-penyelenggara-pelayanan-publik-terbaik/index.html';
const seed = readFileSync(new URL('./sample/klojen-article.txt', import.meta.url), 'utf8');

let tree: Tree = new Map();

beforeAll(async () => {
  tree = readTree(await builtSite('sample'));
});

const text = (path: string): string => String(tree.get(path) ?? '');
const pages = (): readonly string[] => [...tree.keys()].filter((path) => path.endsWith('.html'));

test('the mobile page of the article reads as its readers knew it, line by line', () => {
  const page = visibleText(text(`m/${article}`));
  let position = 0;
  for (const line of seed.split('\n').filter((line) => line.trim() !== '')) {
    const found = page.indexOf(line.trim(), position);
    expect(found, line).toBeGreaterThanOrEqual(position);
    position = found + line.trim().length;
  }
});

test('the article stands at its old address, its photo after the first paragraph, with a credit that it is an illustration', () => {
  const page = visibleText(text(article));
  expect(page).toMatch(
    /kualitas tertinggi\. .*Asisten Administrasi Umum .*usai menerima penghargaan.*Ilustrasi.*Mewakili/i,
  );
});

test('lists, archives, tags, a gallery, a table and articles without a photo are all there', () => {
  const paths = pages();
  const posts = paths.filter((path) => /^\d{4}\/\d{2}\/\d{2}\//.test(path));
  expect(posts.length).toBeGreaterThanOrEqual(11);
  expect(paths).toContain('berita/page/2/index.html');
  for (const pattern of [
    /^kategori\/[^/]+\/index/,
    /^tag\/[^/]+\/index/,
    /^\d{4}\/index/,
    /^\d{4}\/\d{2}\/index/,
    /^404\.html$/,
  ]) {
    expect(
      paths.some((path) => pattern.test(path)),
      String(pattern),
    ).toBe(true);
  }
  const all = posts
    .concat(paths.filter((path) => path.startsWith('layanan') || path.startsWith('profil')))
    .map(text);
  expect(all.some((html) => html.includes('class="gallery"'))).toBe(true);
  expect(all.some((html) => html.includes('<table'))).toBe(true);
  expect(posts.map(text).some((html) => !html.includes('<figure'))).toBe(true);
});

test('every page passes the HTML validator', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const faults = [];
  for (const path of pages()) {
    const report = await validator.validateString(text(path), path);
    for (const { messages } of report.results) {
      faults.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`));
    }
  }
  expect(faults).toEqual([]);
});

test('every address in a page leads to a file of the site', () => {
  const missing = pages().flatMap((path) =>
    elementsOf(text(path)).flatMap(({ attributes }) =>
      [
        attributes['href'],
        attributes['src'],
        ...(attributes['srcset'] ?? '').split(/,\s+/).map((part) => part.split(' ')[0]),
      ]
        .filter((url) => url?.startsWith('/') === true)
        .map((url) => decodeURI((url ?? '').replace(/[?#].*/, '')).slice(1))
        .filter((url) => !tree.has(url) && !tree.has(`${url}index.html`))
        .map((url) => `${path}: /${url}`),
    ),
  );
  expect([...new Set(missing)]).toEqual([]);
});

test('normal and mobile pages point at each other, with the same title and description', () => {
  const meta = (html: string, name: string) =>
    elementsOf(html).find(({ attributes }) => attributes['name'] === name || attributes['property'] === name)
      ?.attributes['content'];
  const link = (html: string, rel: string) =>
    elementsOf(html).find(({ attributes }) => attributes['rel'] === rel && !attributes['type'])?.attributes[
      'href'
    ];
  for (const path of pages().filter((path) => path.startsWith('m/'))) {
    const normal = path.slice('m/'.length);
    const url = (file: string) => `https://kecklojen.malangkota.go.id/${file.replace(/index\.html$/, '')}`;
    expect(link(text(path), 'canonical'), path).toBe(url(normal));
    expect(link(text(normal), 'alternate'), normal).toBe(url(path));
    for (const name of ['description', 'og:title', 'og:image'])
      expect(meta(text(path), name), `${path} ${name}`).toBe(meta(text(normal), name));
  }
});

test('every page has a share card: a JPEG of 1200 × 630, at most 200 KB, under an absolute https address', async () => {
  const cards = pages()
    .flatMap((path) => elementsOf(text(path)))
    .filter(({ attributes }) => attributes['property'] === 'og:image')
    .map(({ attributes }) => new URL(attributes['content'] ?? ''));
  const unique = [...new Set(cards.map(({ pathname }) => pathname.slice(1)))];
  expect(unique.length).toBeGreaterThan(1);
  for (const path of unique) {
    const bytes = tree.get(path) ?? Buffer.alloc(0);
    expect(await sharp(bytes).metadata(), path).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(bytes.length, path).toBeLessThanOrEqual(200_000);
  }
});

test('no picture carries metadata', async () => {
  for (const [path, bytes] of tree) {
    if (!/\.(jpe?g|png|webp|avif|gif)$/.test(path)) continue;
    const { exif, xmp, iptc, icc } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, icc], path).toEqual([undefined, undefined, undefined, undefined]);
  }
});

test('a mobile page needs no script and no file but its pictures', () => {
  const elements = elementsOf(text(`m/${article}`));
  const scripts = elements.filter(
    ({ name, attributes }) => name === 'script' && attributes['type'] !== 'application/ld+json',
  );
  const sheets = elements.filter(({ attributes }) => attributes['rel'] === 'stylesheet');
  expect([scripts, sheets]).toEqual([[], []]);
});
