import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { callKec, runKec } from './support/kec.ts';
import { ask, useServers } from './support/server.ts';
import { changeSite, makeSite, plainSettings, searchlessSettings } from './support/site.ts';
import { readTree, treeDigest } from './support/tree.ts';

const post = (title: string, text: string, more = '') =>
  `---\ntitle: ${title}\ncategory: Layanan\n${more}---\n\n${text}\n`;

const files = {
  'content/site.yaml': plainSettings,
  'content/posts/2024-05-01-ktp.md': post('KTP elektronik', 'Petugas melayani perekaman.'),
  'content/posts/2025-06-02-pasar.md': post('Pasar murah', 'Beras dan minyak.'),
  'content/posts/2025-06-03-draf.md': post('Draf', 'Rahasia.', 'draft: true\n'),
  'content/pages/profil.md': '---\ntitle: Profil\n---\n\nSejarah kecamatan.\n',
};

const manySmall = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [
    `content/posts/2023-01-${String(1 + (index % 28)).padStart(2, '0')}-kabar-${index}.md`,
    post(`Kabar ${index}`, `Warga kelurahan ${index} berkumpul.`),
  ]),
);

type Run = Readonly<{
  summary: { written: number; deleted: number; paths: readonly string[] };
  timings: { phases: Record<string, number> };
}>;

async function build(root: string, ...flags: string[]): Promise<Run> {
  const { code, stdout, stderr } = await callKec(['build', '--json', '--timings', ...flags], { cwd: root });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

const indexOf = (root: string) => readTree(join(root, 'dist/pagefind'));

describe('a site with a search', () => {
  let root = '';
  beforeAll(async () => {
    root = makeSite(files);
    await build(root);
  });

  test('has a search page, and of Pagefind only what that asks for', () => {
    const paths = [...indexOf(root).keys()].map((path) => path.replace(/id_[0-9a-f]+/, 'id_HASH'));
    expect([...new Set(paths)]).toEqual([
      'filter/id_HASH.pf_filter',
      'fragment/id_HASH.pf_fragment',
      'index/id_HASH.pf_index',
      'pagefind-entry.json',
      'pagefind.id_HASH.pf_meta',
      'pagefind.js',
      'wasm.id.pagefind',
    ]);
    const html = String(readTree(join(root, 'dist')).get('cari/index.html'));
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/<script src="\/assets\/search-[0-9a-f]{10}\.js" defer>/);
  });

  test('has all of it in the manifest, and the search page not in the sitemap', () => {
    const manifest = String(readTree(join(root, '.kec')).get('manifest.json'));
    for (const path of indexOf(root).keys()) expect(manifest).toContain(`"pagefind/${path}"`);
    expect(String(readTree(join(root, 'dist')).get('sitemap.xml'))).not.toContain('/cari/');
  });

  test('knows posts and pages, and no draft', () => {
    const fragments = [...indexOf(root).keys()].filter((path) => path.startsWith('fragment/'));
    expect(fragments).toHaveLength(3);
  });

  test('makes no index when nothing that is searched has changed', async () => {
    const before = statSync(join(root, 'dist/pagefind/pagefind.js')).mtimeMs;
    changeSite(root, {
      'content/posts/2025-06-02-pasar.md': post('Pasar murah', 'Beras dan minyak.', 'tags: [beras]\n'),
    });
    const { summary, timings } = await build(root);
    expect(summary.written).toBeGreaterThan(0);
    expect(timings.phases).not.toHaveProperty('search');
    expect(statSync(join(root, 'dist/pagefind/pagefind.js')).mtimeMs).toBe(before);
  });

  test.each<[string, () => unknown]>([
    ['a text', () => changeSite(root, { 'content/posts/2025-06-02-pasar.md': post('Pasar murah', 'Gula.') })],
    ['a title', () => changeSite(root, { 'content/posts/2025-06-02-pasar.md': post('Pasar', 'Gula.') })],
    ['the file of the memory', () => rmSync(join(root, '.kec/cache/outputs'), { recursive: true })],
    ['a file of the index', () => writeFileSync(join(root, 'dist/pagefind/pagefind-entry.json'), '{}')],
    ['the index itself', () => rmSync(join(root, 'dist/pagefind'), { recursive: true })],
    [
      'the words of a download',
      async () => {
        const block = (label: string) => post('Pasar', `Gula.\n\n:::download\n- [${label}](/data.pdf)\n:::`);
        changeSite(root, {
          'content/static/data.pdf': '%PDF-1.4\n',
          'content/posts/2025-06-02-pasar.md': block('Daftar harga'),
        });
        await build(root);
        changeSite(root, { 'content/posts/2025-06-02-pasar.md': block('Daftar pedagang') });
      },
    ],
  ])('makes the index of a new site after a change of %s', async (_, change) => {
    await change();
    expect((await build(root)).timings.phases).toHaveProperty('search');
    const fresh = makeSite({
      ...Object.fromEntries(
        [...readTree(join(root, 'content'))].map(([path, bytes]) => [`content/${path}`, bytes]),
      ),
    });
    await build(fresh);
    expect(treeDigest(indexOf(root))).toEqual(treeDigest(indexOf(fresh)));
    expect((await build(root)).timings.phases).not.toHaveProperty('search');
  });

  test('loses page and index when the search is turned off', async () => {
    changeSite(root, { 'content/site.yaml': searchlessSettings });
    await build(root);
    const paths = [...readTree(join(root, 'dist')).keys()];
    expect(paths.filter((path) => /pagefind|^cari|search/.test(path))).toEqual([]);
  });
});

test('the index has the same bytes with one thread and with three, and when it is made late', async () => {
  const [one, three] = [makeSite({ ...files, ...manySmall }), makeSite({ ...files, ...manySmall })];
  await runKec(['build', '--threads', '1'], { cwd: one });
  await runKec(['build', '--threads', '3'], { cwd: three });
  expect(indexOf(one).size).toBeGreaterThan(300);
  expect(treeDigest(indexOf(three))).toEqual(treeDigest(indexOf(one)));
  const changed = post('Kabar baru', 'Sesuatu yang lain.');
  for (const root of [one, three]) changeSite(root, { 'content/posts/2023-01-09-kabar-8.md': changed });
  await runKec(['build', '--threads', '3'], { cwd: three });
  rmSync(join(one, 'dist'), { recursive: true });
  rmSync(join(one, '.kec'), { recursive: true });
  await runKec(['build', '--threads', '1'], { cwd: one });
  expect(treeDigest(indexOf(three))).toEqual(treeDigest(indexOf(one)));
});

test.each(['content/pages/pagefind.md', 'content/static/pagefind/catatan.txt'])(
  '%s may not stand where the index is',
  async (path) => {
    const root = makeSite({ ...files, [path]: '---\ntitle: Pagefind\n---\n\nIsi.\n' });
    const { code, stderr } = await callKec(['build'], { cwd: root });
    expect(code).toBe(1);
    expect(stderr).toContain('KEC-COLLISION');
  },
);

test('a site without articles has an index of nothing', async () => {
  const root = makeSite({ 'content/site.yaml': plainSettings });
  await build(root);
  expect([...indexOf(root).keys()]).toContain('pagefind-entry.json');
});

describe('the dev server', () => {
  const start = useServers();
  test('makes the index when a browser asks for it, and again after a change', async () => {
    const root = makeSite(files);
    const server = await start(['dev', '--port', '0'], { cwd: root });
    const entry = async () =>
      JSON.parse(String((await ask(server.origin, '/pagefind/pagefind-entry.json')).body));
    const [first, again] = [await entry(), await entry()];
    expect(first.languages.id.page_count).toBe(3);
    expect(again).toEqual(first);
    const script = await ask(server.origin, '/pagefind/pagefind.js');
    expect(script.headers['content-type']).toContain('javascript');
    expect((await ask(server.origin, '/pagefind/pagefind-ui.js')).status).toBe(404);
    changeSite(root, { 'content/posts/2025-07-01-baru.md': post('Baru', 'Kabar baru.') });
    await server.saying('2025-07-01-baru.md');
    expect((await entry()).languages.id.page_count).toBe(4);
  });
});
