import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callKec, runKec } from './support/kec.ts';
import { changeSite, makeSite } from './support/site.ts';
import { readTree } from './support/tree.ts';

const page = '---\ntitle: Profil\n---\n\nIsi.\n';
const post = '---\ntitle: Kabar\ntags: [warga]\n---\n\nIsi kabar.\n\n:::kontak\n:::\n';
const site = () =>
  makeSite({
    'content/site.yaml':
      'title: Kecamatan Contoh\nurl: https://contoh.go.id/\nlanguage: en\noffice: { phone: "123" }\n',
    'content/pages/profil.md': page,
    'content/posts/2025-01-02-kabar.md': post,
  });

const fileIn = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const builtIn = (path: string) => readFileSync(join('templates', path), 'utf8');

/** Runs `kec theme …` in a site. */
const theme = (root: string, ...args: readonly string[]) => callKec(['theme', ...args], { cwd: root });

const names = (root: string) =>
  theme(root, 'list', '--json').then(({ stdout }) =>
    (JSON.parse(stdout) as readonly { name: string }[]).map(({ name }) => name),
  );

/** A copy whose built-in file was another one when it was made. */
function grownOld(root: string, path: string): string {
  const old = fileIn(root, path).replace(/ [0-9a-f]{10} /, ' 0123456789 ');
  changeSite(root, { [path]: old });
  return old;
}

describe('kec theme copy', () => {
  test('copies a template under a mark that adds nothing to any page, as a process', async () => {
    const root = site();
    expect(await runKec(['build'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
    const before = readTree(join(root, 'dist'));
    const run = await runKec(['theme', 'copy', 'partials/card'], { cwd: root });
    expect(run).toEqual({ code: 0, stdout: 'templates/partials/card.eta\n', stderr: '' });
    const [mark, ...rest] = fileIn(root, 'templates/partials/card.eta').split('\n');
    expect(mark).toMatch(/^<%\/\* kec: partials\/card\.eta [0-9a-f]{10} \*\/%>$/);
    expect(rest.join('\n')).toBe(builtIn('partials/card.eta'));
    const all = await names(root);
    expect(all).toEqual(expect.arrayContaining(['article', 'partials/gallery', 'assets/site.css']));
    for (const name of all.filter((one) => one !== 'partials/card')) {
      expect(await theme(root, 'copy', name)).toMatchObject({ code: 0, stderr: '' });
    }
    expect(await runKec(['build'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
    const after = readTree(join(root, 'dist'));
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(
      [...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes)).map(([path]) => path),
    ).toEqual([]);
  });

  test.each([
    ['article', 'article.eta'],
    ['article.eta', 'article.eta'],
    ['templates/partials/card.eta', 'partials/card.eta'],
    ['assets/site.css', 'assets/site.css'],
    ['assets/site.js', 'assets/site.js'],
  ])('knows %s as %s', async (name, path) => {
    const root = site();
    expect(await theme(root, 'copy', name, '--json')).toMatchObject({ code: 0, stderr: '' });
    expect(fileIn(root, `templates/${path}`).split('\n').slice(1).join('\n')).toBe(builtIn(path));
  });

  test('overwrites nothing unless it is told to', async () => {
    const root = site();
    changeSite(root, { 'templates/article.eta': 'milik sendiri' });
    const refused = await theme(root, 'copy', 'article');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('KEC-THEME-EXISTS templates/article.eta exists; nothing was written.');
    expect(fileIn(root, 'templates/article.eta')).toBe('milik sendiri');
    expect(await theme(root, 'copy', 'article', '--force')).toMatchObject({ code: 0 });
    expect(fileIn(root, 'templates/article.eta')).toContain(builtIn('article.eta'));
  });

  test.each([
    ['artikel', 'article'],
    ['card', 'partials/card'],
    ['partial/card', 'partials/card'],
    ['sit.css', 'assets/site.css'],
    ['assets/site.cs', 'assets/site.css'],
  ])('of %s says that %s was meant', async (name, meant) => {
    const run = await theme(site(), 'copy', name);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`Did you mean ${meant}?`);
  });

  test('outside of a site writes nothing', async () => {
    const root = makeSite({ 'content/site.yaml': undefined });
    const run = await theme(root, 'copy', 'article');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('KEC-SETTINGS');
    expect([...readTree(root).keys()]).toEqual([]);
  });
});

describe('a copied template', () => {
  test('is warned of when the built-in one has changed, with every cure that works', async () => {
    const root = site();
    await theme(root, 'copy', 'article');
    expect(await callKec(['build', '--strict'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
    const old = grownOld(root, 'templates/article.eta');
    const warned = await callKec(['build'], { cwd: root });
    expect(warned.code).toBe(0);
    expect(warned.stderr).toContain(
      'templates/article.eta:1 warning KEC-THEME-CHANGED The built-in "article" has changed since it was copied here.',
    );
    expect((await theme(root, 'list')).stdout).toContain(
      'article  → templates/article.eta (the built-in one has changed)\n',
    );
    const good = { code: 0, stderr: '' };
    changeSite(root, { 'templates/article.eta': `${old}<!-- milik kami -->\n` });
    expect(await theme(root, 'confirm', 'article')).toMatchObject(good);
    expect(await callKec(['build'], { cwd: root })).toMatchObject(good);
    expect(fileIn(root, 'templates/article.eta')).toMatch(/<!-- milik kami -->\n$/);
    expect(fileIn(root, 'templates/article.eta').match(/kec: article/g)).toHaveLength(1);
    changeSite(root, { 'templates/article.eta': old });
    expect(await theme(root, 'copy', 'article', '--force')).toMatchObject(good);
    expect(await callKec(['build'], { cwd: root })).toMatchObject(good);
    changeSite(root, { 'templates/article.eta': undefined });
    expect(await callKec(['build'], { cwd: root })).toMatchObject(good);
  });

  test('may have the line ends of Windows, and a style sheet is watched as well', async () => {
    const root = site();
    await theme(root, 'copy', 'partials/card');
    await theme(root, 'copy', 'assets/mobile.css');
    const path = 'templates/partials/card.eta';
    changeSite(root, { [path]: fileIn(root, path).replaceAll('\n', '\r\n') });
    expect(await callKec(['build'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
    grownOld(root, 'templates/assets/mobile.css');
    expect((await callKec(['build'], { cwd: root })).stderr).toContain(
      'templates/assets/mobile.css:1 warning KEC-THEME-CHANGED',
    );
  });

  test('without a mark is never warned of', async () => {
    const root = site();
    changeSite(root, { 'templates/article.eta': builtIn('article.eta') });
    expect(await callKec(['build', '--strict'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
  });

  test('names the right line when it is broken below its mark', async () => {
    const root = site();
    await theme(root, 'copy', 'page');
    const path = 'templates/page.eta';
    const text = fileIn(root, path).replace('<h1><%= article.title %>', '<h1><%= article.judul.besar %>');
    changeSite(root, { [path]: text });
    const line = text.split('\n').findIndex((one) => one.includes('judul.besar')) + 1;
    const run = await callKec(['build'], { cwd: root });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`templates/page.eta:${line} error KEC-TEMPLATE `);
    expect(run.stderr).toContain('article.judul.besar');
  });
});

describe('kec theme', () => {
  test('show prints the built-in text, to be compared', async () => {
    expect(await theme(site(), 'show', 'partials/date')).toEqual({
      code: 0,
      stdout: builtIn('partials/date.eta'),
      stderr: '',
    });
  });

  test.each([
    [['salin', 'article'], 'kec theme salin is unknown'],
    [['constructor', 'article'], 'kec theme constructor is unknown'],
    [['copy'], 'kec theme copy article'],
  ])('%j is wrong usage', async (args, said) => {
    const run = await theme(site(), ...args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(said);
  });

  test('is offered by the completion, with its actions', async () => {
    const run = await runKec(['complete', '--', 'theme', ''], { cwd: '/' });
    expect(run.stdout).toMatch(/list[\s\S]*show[\s\S]*copy[\s\S]*confirm/);
  });
});
