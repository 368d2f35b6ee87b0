import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { callKec, runKec } from './support/kec.ts';
import { photo } from './support/photo.ts';
import { changeSite, makeSite, type SiteFiles, searchlessSettings } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';
import { readTree, treeDigest } from './support/tree.ts';

const postText = (title: string, rest = ''): string =>
  `---\ntitle: ${title}\ncategory: Kabar\ntags: [warga]\n---\n\nIsi ${title}. ${rest}\n`;

const posts: SiteFiles = {
  'content/posts/2025-01-01-satu.md': postText('Satu', 'Lihat [kabar dua](2025-01-02-dua.md).'),
  'content/posts/2025-01-02-dua.md': postText('Dua', '![Balai](/foto/balai.jpg)'),
  'content/posts/2025-01-03-tiga.md': postText(
    'Tiga',
    'Unduh [formulir](/formulir.pdf).\n\n:::contact\n:::\n',
  ),
  'content/posts/2025-01-04-empat.md': postText('Empat'),
  'content/posts/2025-01-05-lima.md': postText('Lima'),
  'content/posts/2025-01-06-enam.md': postText('Enam'),
  'content/pages/profil.md':
    '---\ntitle: Profil\n---\n\nTentang [kabar satu](../posts/2025-01-01-satu.md).\n',
  'content/static/formulir.pdf': '%PDF-1.4 formulir',
};

const settings = `${searchlessSettings}office: { phone: "0341-123456" }\n`;

/** A site that has been built. */
let built = '';
beforeAll(async () => {
  built = makeSite({
    ...posts,
    'content/site.yaml': settings,
    'content/foto/balai.jpg': await photo({ width: 800, height: 600 }),
  });
  await build(built);
}, 60_000);

type Summary = Readonly<{ written: number; paths: readonly string[] }>;

async function build(root: string, ...flags: readonly string[]): Promise<Summary> {
  const { stdout, code } = await callKec(['build', '--json', '--now', '2025-02-01', ...flags], { cwd: root });
  expect(code, stdout).toBe(0);
  return JSON.parse(stdout).summary;
}

/** A site of which everything is remembered, with a change to it. */
async function changed(change: (root: string) => void): Promise<string> {
  const root = join(tempFolder(), 'situs');
  cpSync(built, root, { recursive: true });
  // A first build does not remember, and copies have another stat.
  await build(root);
  change(root);
  return root;
}

/** What a first build makes of the same content. */
async function firstBuild(root: string, ...flags: readonly string[]): Promise<readonly string[]> {
  const fresh = tempFolder();
  for (const name of readdirSync(root))
    if (name !== 'dist' && name !== '.kec') cpSync(join(root, name), join(fresh, name), { recursive: true });
  await build(fresh, ...flags);
  return treeDigest(readTree(join(fresh, 'dist')));
}

const files = (change: SiteFiles) => (root: string) => changeSite(root, change);
const setting = (line: string) => files({ 'content/site.yaml': settings + line });
const article = 'dist/2025/01/02/dua/index.html';

type Change = [what: string, change: (root: string) => void, flags?: readonly string[]];

const changes: Change[] = [
  ['the text of an article', files({ 'content/posts/2025-01-02-dua.md': postText('Dua', 'Baru.') })],
  ['a title', files({ 'content/posts/2025-01-03-tiga.md': postText('Tiga Baru') })],
  [
    'a category',
    files({ 'content/posts/2025-01-03-tiga.md': postText('Tiga').replace('Kabar', 'Pengumuman') }),
  ],
  [
    'a slug that another article links to',
    files({
      'content/posts/2025-01-02-dua.md': postText('Dua').replace('title', 'slug: lain\ntitle'),
    }),
  ],
  ['a new article', files({ 'content/posts/2025-01-07-tujuh.md': postText('Tujuh') })],
  ['an article that is gone', files({ 'content/posts/2025-01-05-lima.md': undefined })],
  ['the size of a download', files({ 'content/static/formulir.pdf': `%PDF-1.4 ${'x'.repeat(90_000)}` })],
  ['a title of the site', setting('tagline: Melayani\n')],
  ['a telephone of the office', files({ 'content/site.yaml': settings.replace('123456', '654321') })],
  ['the addresses', setting('permalink: /berita/:slug/\n')],
  ['compressed companions', setting('precompress: true\n')],
  ['no byte budgets', setting('budgets: false\n')],
  ['a template of its own', files({ 'templates/article.eta': '<p><%= it.article.title %>' })],
  [
    'a template that knows the time',
    files({ 'templates/article.eta': '<p><%= new Date().getFullYear() %><%= it.article.title %>' }),
  ],
  ['a day on which nothing is scheduled', () => {}, ['--now', '2025-03-01']],
  ['a day on which half of the articles are not yet public', () => {}, ['--now', '2025-01-03']],
  ['another address', () => {}, ['--base-url', 'https://lain.go.id/sub/']],
  ['a page that was changed by hand', (root) => appendFileSync(join(root, article), '<p>spam')],
  ['a page that was deleted', (root) => rmSync(join(root, article))],
  ['a memory that is damaged', damageMemory],
  ['no memory', (root) => rmSync(join(root, '.kec/cache/outputs'), { recursive: true })],
];

test.each<Change>(changes)(
  'after %s a build gives what a first one gives',
  async (_what, change, flags = []) => {
    const root = await changed(change);
    await build(root, ...flags);
    expect(treeDigest(readTree(join(root, 'dist')))).toEqual(await firstBuild(root, ...flags));
    expect((await build(root, ...flags)).written).toBe(0);
  },
);

test('two threads remember as one does', async () => {
  const root = await changed(files({ 'content/posts/2025-01-02-dua.md': postText('Dua', 'Baru.') }));
  for (const written of [true, false]) {
    const { stdout } = await runKec(['build', '--json', '--now', '2025-02-01', '--threads', '2'], {
      cwd: root,
    });
    expect(JSON.parse(stdout).summary.written > 0).toBe(written);
    expect(treeDigest(readTree(join(root, 'dist')))).toEqual(await firstBuild(root));
  }
});

test('another photo of the same name is on all pages that show it', async () => {
  const other = await photo({ width: 800, height: 500, seed: 9 });
  const root = await changed(files({ 'content/foto/balai.jpg': other }));
  await build(root);
  expect(treeDigest(readTree(join(root, 'dist')))).toEqual(await firstBuild(root));
});

test('what was wrong with a text is told again although it is not read again', async () => {
  const root = makeSite({
    'content/posts/2025-01-01-satu.md': postText('Satu', 'Hubungi 0812-3456-7890.'),
  });
  const problems = async () => {
    const { stdout } = await callKec(['build', '--json'], { cwd: root });
    return JSON.parse(stdout).problems;
  };
  const first = await problems();
  expect(first).toMatchObject([{ code: 'KEC-MOBILE' }]);
  // The second build remembers, the third one knows.
  expect(await problems()).toEqual(first);
  expect(await problems()).toEqual(first);
});

/** Turns letters in the middle of every memory into others. */
function damageMemory(root: string): void {
  const folder = join(root, '.kec/cache/outputs');
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Tiga', 'Tigo').replaceAll('size', 'sise'));
  }
}
