import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseManifest } from '../src/build/manifest.ts';
import { callKec } from './support/kec.ts';
import { changeSite, makeSite, type SiteFiles, searchlessSettings } from './support/site.ts';

/** Posts by number, with the same text. */
const posts = (numbers: readonly number[], text: string): SiteFiles =>
  Object.fromEntries(
    numbers.map((number) => [
      `content/posts/2025-01-02-kabar-${number}.md`,
      `---\ntitle: Kabar ${number}\nsummary: Posyandu ${number} buka.\n---\n\n${text}\n`,
    ]),
  );

const old = [1, 2, 3, 4, 5, 6];
const planted = 'Posyandu buka Senin. [Info](https://www.lampion.example/).';

const manifestFile = (cwd: string): string => join(cwd, '.kec/manifest.json');
const manifestText = (cwd: string): string => readFileSync(manifestFile(cwd), 'utf8');
const hostsIn = (cwd: string) => parseManifest(manifestText(cwd))?.linkedHosts;

const withoutHosts = (cwd: string): string => manifestText(cwd).replace(/"linkedHosts": \[[^\]]*\],\n/, '');

async function builtSite(text = 'Posyandu buka Senin.'): Promise<string> {
  const cwd = makeSite(posts(old, text));
  expect(await callKec(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  return cwd;
}

test('a manifest names the foreign hosts that a site links to, sorted, and none that everybody knows', async () => {
  const cwd = makeSite({
    ...posts(
      [1],
      '[b](https://b.example/x) dan <a href="https://a.example">a</a>, [kota](https://malangkota.go.id).',
    ),
    ...posts(
      [2],
      '[b](https://B.example/y), [video](https://youtu.be/a), [kami](https://contoh.go.id/), <https://d.example>',
    ),
    'content/pages/profil.md':
      '---\ntitle: Profil\nsource: { name: C, url: https://c.example/ }\n---\n\nIsi.\n',
  });
  expect(await callKec(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(hostsIn(cwd)).toEqual(['a.example', 'b.example', 'c.example', 'd.example']);
});

test('a host that is suddenly in many old articles is told of by checks, by the next build, and then no more', async () => {
  const cwd = await builtSite();
  changeSite(cwd, posts(old, planted));
  const check = await callKec(['check'], { cwd });
  expect(check).toMatchObject({ code: 0 });
  expect(check.stderr).toContain('KEC-NEW-HOST 6 files now link to lampion.example');
  expect(await callKec(['check', '--strict'], { cwd })).toMatchObject({ code: 1 });
  const strict = await callKec(['build', '--strict'], { cwd });
  expect(strict).toMatchObject({ code: 1 });
  expect(strict.stderr.match(/KEC-NEW-HOST/g)).toHaveLength(1);
  expect((await callKec(['build'], { cwd })).stderr).toContain('KEC-NEW-HOST');
  expect(hostsIn(cwd)).toEqual(['www.lampion.example']);
  expect(await callKec(['build', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(await callKec(['check', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test('as data it has its place and both languages', async () => {
  const cwd = await builtSite();
  changeSite(cwd, posts([2, 3, 4], planted));
  const { stdout } = await callKec(['build', '--json'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    problems: [
      {
        code: 'KEC-NEW-HOST',
        severity: 'warning',
        file: 'content/posts/2025-01-02-kabar-2.md',
        line: 6,
        message: { id: expect.stringContaining('3 berkas'), en: expect.stringContaining('3 files') },
      },
    ],
  });
});

test('a check compares with the manifest of what is online where one is named', async () => {
  const cwd = await builtSite();
  copyFileSync(manifestFile(cwd), join(cwd, 'tayang.json'));
  changeSite(cwd, posts(old, planted));
  await callKec(['build'], { cwd });
  expect((await callKec(['check'], { cwd })).stderr).not.toContain('KEC-NEW-HOST');
  expect((await callKec(['check', '--manifest', 'tayang.json'], { cwd })).stderr).toContain('KEC-NEW-HOST');
});

test('who has put the links there accepts them in the settings', async () => {
  const cwd = await builtSite();
  const accepted =
    'check:\n  accepted:\n    - code: KEC-NEW-HOST\n      reason: Mitra festival\n      until: 2030-06-30\n';
  changeSite(cwd, { ...posts(old, planted), 'content/site.yaml': searchlessSettings + accepted });
  const args = ['--strict', '--now', '2030-01-01'];
  expect(await callKec(['check', ...args], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(await callKec(['build', ...args], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test.each<[string, SiteFiles]>([
  ['a partner in one article', posts([3], planted)],
  ['an article that is changed otherwise', posts([3], 'Posyandu buka Selasa.')],
  ['a few new articles with a partner', posts([7, 8, 9, 10], planted)],
  [
    'an import of many articles',
    posts(
      Array.from({ length: 40 }, (_, index) => 100 + index),
      planted,
    ),
  ],
  [
    'public bodies and known services everywhere',
    posts(old, '[Kota](https://malangkota.go.id), <https://youtu.be/a>'),
  ],
])('nothing is told of %s', async (_, files) => {
  const cwd = await builtSite();
  changeSite(cwd, files);
  expect(await callKec(['build', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test('nothing is told at a first build, of the same hosts at a later one, and after a manifest without hosts', async () => {
  const cwd = await builtSite(planted);
  changeSite(cwd, posts([...old, 7, 8, 9], `${planted} Lagi: [a](https://a.lampion.example)`));
  expect(await callKec(['build', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  writeFileSync(manifestFile(cwd), withoutHosts(cwd));
  expect(hostsIn(cwd)).toBeUndefined();
  changeSite(cwd, posts(old, '[baru](https://baru.example)'));
  expect(await callKec(['build', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(hostsIn(cwd)).toEqual(['a.lampion.example', 'baru.example', 'www.lampion.example']);
});

test('a folder is verified by a manifest with foreign hosts and by one without', async () => {
  const cwd = await builtSite(planted);
  const verify = ['verify', '--dir', 'dist'];
  expect(await callKec(verify, { cwd })).toMatchObject({ code: 0, stderr: '' });
  const { hash, linkedHosts } = parseManifest(manifestText(cwd)) ?? {};
  expect(linkedHosts).toEqual(['www.lampion.example']);
  writeFileSync(manifestFile(cwd), withoutHosts(cwd));
  expect(parseManifest(manifestText(cwd))).toMatchObject({ hash });
  expect(hostsIn(cwd)).toBeUndefined();
  expect(await callKec(verify, { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test('a site that moves to another host is not new to itself', async () => {
  const settings = searchlessSettings.replace('contoh.go.id', 'lama.example');
  const cwd = makeSite({ ...posts(old, '[Sini](https://lama.example/)'), 'content/site.yaml': settings });
  await callKec(['build'], { cwd });
  changeSite(cwd, { 'content/site.yaml': searchlessSettings });
  expect(await callKec(['build', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});
