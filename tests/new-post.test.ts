import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { parseMoment } from '../src/core/moment.ts';
import { callKec, runKec } from './support/kec.ts';
import { photo } from './support/photo.ts';
import { makeSite, plainSettings } from './support/site.ts';
import { readTree } from './support/tree.ts';

const post = (more: string) => `---\ntitle: Lama\n${more}---\n\nIsi.\n`;

test('the call of the manual makes a folder with a filled-in article, and the site builds', async () => {
  const cwd = makeSite({
    'foto.jpg': await photo({
      width: 600,
      height: 400,
      orientation: 6,
      exif: { IFD0: { Copyright: 'Pemilik' }, IFD3: { GPSLatitude: '7/1 58/1 0/1' } },
    }),
  });
  const args = ['--photo', 'foto.jpg', '--category', 'Berita', '--tags', 'a,b', '--date', '2026-03-02 09:30'];
  const run = await runKec(['new-post', 'Kerja bakti di Kelurahan Kauman', ...args], { cwd });
  expect(run).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'content/posts/2026-03-02-kerja-bakti-di-kelurahan-kauman/index.md\n' +
      'https://contoh.go.id/2026/03/02/kerja-bakti-di-kelurahan-kauman/\n',
  });
  const folder = join(cwd, 'content/posts/2026-03-02-kerja-bakti-di-kelurahan-kauman');
  expect(readFileSync(join(folder, 'index.md'), 'utf8')).toBe(`---
title: "Kerja bakti di Kelurahan Kauman"
date: 2026-03-02 09:30
category: "Berita"
tags: ["a", "b"]
---

![Kerja bakti di Kelurahan Kauman](foto.jpg)
`);
  const kept = await sharp(join(folder, 'foto.jpg')).metadata();
  expect([kept.width, kept.height, kept.orientation, kept.exif]).toEqual([400, 600, undefined, undefined]);
  expect(await callKec(['build', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(existsSync(join(cwd, 'dist/2026/03/02/kerja-bakti-di-kelurahan-kauman/index.html'))).toBe(true);
});

test('without a date it is now in the zone of the site, so that it is public at once', async () => {
  const cwd = makeSite({ 'content/site.yaml': `${plainSettings}timezone: Asia/Jayapura\n` });
  const before = Date.now();
  const { stdout } = await callKec(['new-post', 'Sekarang'], { cwd });
  const text = readFileSync(join(cwd, stdout.split('\n')[0] ?? ''), 'utf8');
  const written = parseMoment(/date: (.*)/.exec(text)?.[1] ?? '', 'Asia/Jayapura')?.epoch ?? 0;
  expect(written).toBeLessThanOrEqual(Date.now());
  expect(written).toBeGreaterThan(before - 61_000);
  expect((await callKec(['list'], { cwd })).stdout).toContain('Sekarang');
});

const odd = [
  'Kutipan "ganda" dan \'tunggal\'',
  'Titik dua: dan # pagar',
  '😀🎉 Emoji',
  'مرحبا بالعالم',
  'Panjang '.repeat(38),
  '!!! ??? ...',
  '---',
  '- daftar',
  '--pilihan',
  '{{title}} [tautan](x) <b>tebal</b>',
  'C:\\folder\\nama',
  '%YAML & *jangkar !tag |pipa >lipat',
  '~',
  'null',
  '2026-01-01',
  'Dua\nbaris\tdan tab',
  '‮terbalik‬ \u2028 pemisah',
];

/** Whatever the title, the site builds without a warning and the page carries it. */
async function newPostBuilds(title: string): Promise<void> {
  const cwd = makeSite({ 'a.png': await photo({ width: 40, height: 30, format: 'png' }) });
  const run = await callKec(['new-post', '--json', '--photo', 'a.png', '--', title], { cwd });
  expect(run, run.stdout).toMatchObject({ code: 0, stderr: '' });
  const built = await callKec(['build', '--strict'], { cwd });
  expect(built, built.stderr).toMatchObject({ code: 0, stderr: '' });
  const feed = JSON.parse(readFileSync(join(cwd, 'dist/feed.json'), 'utf8'));
  expect(feed.items[0].title).toBe(title.trim().replace(/\s+/g, ' '));
}

test.each(odd)('the title %j makes a site that builds', newPostBuilds);

test('any title makes a site that builds', async () => {
  const title = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() !== '');
  await fc.assert(fc.asyncProperty(title, newPostBuilds), { numRuns: 25, seed: 9 });
});

test('what exists is left alone, and the next free slug is offered, of a URL without a date as well', async () => {
  const cwd = makeSite({
    'content/site.yaml': `${plainSettings}permalink: /berita/:slug/\n`,
    'content/posts/2020-01-01-kabar.md': post(''),
  });
  const before = readTree(cwd);
  const run = await callKec(['new-post', 'Kabar'], { cwd });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('--slug kabar-2');
  expect(readTree(cwd)).toEqual(before);
  expect(await callKec(['new-post', 'Kabar', '--slug', 'kabar-2'], { cwd })).toMatchObject({ code: 0 });
  expect(await callKec(['build', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test('--page makes a page, --draft a draft', async () => {
  const cwd = makeSite({});
  expect((await callKec(['new-post', 'Struktur Organisasi', '--page'], { cwd })).stdout).toBe(
    'content/pages/struktur-organisasi/index.md\nhttps://contoh.go.id/struktur-organisasi/\n',
  );
  await callKec(['new-post', 'Rencana', '--draft', '--date', '2026-01-02'], { cwd });
  const listed = JSON.parse((await callKec(['list', 'drafts', '--json'], { cwd })).stdout);
  expect(listed).toMatchObject([{ title: 'Rencana', state: 'draft', url: '/2026/01/02/rencana/' }]);
});

test("the site's own archetype takes the place of the built-in one", async () => {
  const cwd = makeSite({
    'content/archetypes/post.md':
      '---\ntitle: {{title}}\ndate: {{ date }}\ntags: {{tags}}\nauthor: Humas\n---\n\nMalang –\n\n{{photos}}\n',
  });
  await callKec(['new-post', 'A: b', '--tags', 'x, y', '--date', '2026-01-02'], { cwd });
  expect(readFileSync(join(cwd, 'content/posts/2026-01-02-a-b/index.md'), 'utf8')).toBe(
    '---\ntitle: "A: b"\ndate: 2026-01-02\ntags: ["x", "y"]\nauthor: Humas\n---\n\nMalang –\n\n\n',
  );
});

test('an archetype that makes a faulty article writes nothing', async () => {
  const cwd = makeSite({ 'content/archetypes/post.md': '---\njudul: {{title}}\ndate: {{date}}\n---\n' });
  const before = readTree(cwd);
  const run = await callKec(['new-post', 'Kabar', '--date', '2026-01-02'], { cwd });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('content/archetypes/post.md:2');
  expect(readTree(cwd)).toEqual(before);
});

test.each(['Kategori', 'Berita', '2026', '404.html'])(
  'a page called %j does not take the place of a list',
  async (title) => {
    const cwd = makeSite({ 'content/posts/2026-01-02-satu.md': post('category: Kabar\n') });
    await callKec(['new-post', title, '--page'], { cwd });
    expect(await callKec(['build', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  },
);

test.each([
  [['Judul', '--slug', '']],
  [['Judul', '--slug', '😀']],
  [['Judul', '--slug', '///']],
  [['']],
  [['  ', '--yes']],
])('new-post %j is wrong usage and writes nothing', async (args) => {
  const cwd = makeSite({});
  const before = readTree(cwd);
  expect(await callKec(['new-post', ...args], { cwd })).toMatchObject({ code: 2, stdout: '' });
  expect(readTree(cwd)).toEqual(before);
});

test('a long slug is cut, and a page keeps the date that it is given', async () => {
  const cwd = makeSite({});
  const { stdout } = await callKec(
    ['new-post', 'J', '--page', '--slug', 'kata-'.repeat(60), '--date', '2026-01-02'],
    {
      cwd,
    },
  );
  const file = stdout.split('\n')[0] ?? '';
  expect(file.length).toBeLessThan(120);
  expect(readFileSync(join(cwd, file), 'utf8')).toContain('date: 2026-01-02\n');
});

test('a photo that is no file, or cannot be opened, is said to be so', async () => {
  const cwd = makeSite({});
  symlinkSync('putar.jpg', join(cwd, 'putar.jpg'));
  for (const [file, words] of [
    ['content', 'not a file'],
    ['putar.jpg', 'cannot be opened'],
    [`${'a'.repeat(300)}.jpg`, 'cannot be opened'],
  ] as const) {
    const run = await callKec(['new-post', 'Judul', '--photo', file], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(words);
  }
});

test('photos of one name get names of their own', async () => {
  const picture = await photo({ width: 40, height: 30 });
  const cwd = makeSite({ 'a/Foto Saya.JPG': picture, 'b/foto-saya.jpeg': picture });
  await callKec(
    ['new-post', 'Dua', '--date', '2026-01-02', '--photo', 'a/Foto Saya.JPG', '--photo', 'b/foto-saya.jpeg'],
    { cwd },
  );
  expect([...readTree(join(cwd, 'content/posts/2026-01-02-dua')).keys()]).toEqual([
    'foto-saya-2.jpg',
    'foto-saya.jpg',
    'index.md',
  ]);
});

test('--edit opens the article in the editor of the environment', async () => {
  const cwd = makeSite({});
  const editor = `${JSON.stringify(process.execPath)} -e "require('fs').appendFileSync(process.argv[1], 'Dari penyunting.')"`;
  const { stdout } = await runKec(['new-post', 'Sunting', '--edit'], {
    cwd,
    env: { VISUAL: '', EDITOR: editor },
  });
  expect(readFileSync(join(cwd, stdout.split('\n')[0] ?? ''), 'utf8')).toContain('Dari penyunting.');
});
