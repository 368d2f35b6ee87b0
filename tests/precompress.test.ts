import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { callKec, runKec } from './support/kec.ts';
import { changeSite, makeSite, plainSettings } from './support/site.ts';
import { readTree, treeDigest } from './support/tree.ts';

const long = (text: string) => Array.from({ length: 60 }, (_, index) => `${text} ${index}.`).join('\n\n');
const post = (text: string) => `---\ntitle: Kabar\n---\n\n${long(text)}\n`;

const files = {
  'content/site.yaml': `${plainSettings}precompress: true\n`,
  'content/posts/2025-01-02-kabar.md': post('Isi'),
  'content/posts/2025-01-03-lain.md': post('Lain'),
  'content/static/peta.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="${'M0 0h4v4'.repeat(99)}"/></svg>`,
  'content/static/data.csv.txt': 'a,b\n'.repeat(300),
};

const build = async (cwd: string, ...flags: string[]) => {
  const { stdout, stderr, code } = await callKec(['build', '--json', ...flags], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (JSON.parse(stdout) as { summary: { written: number; paths: string[]; deleted: number } }).summary;
};

test('every longer text lies packed beside itself, the manifest has it, and it goes with the setting', async () => {
  const root = makeSite(files);
  await build(root);
  const tree = readTree(join(root, 'dist'));
  const texts = [...tree].filter(
    ([path, bytes]) => /\.(html|css|js|json|xml|svg|txt|webmanifest)$/.test(path) && bytes.length > 512,
  );
  expect(texts.map(([path]) => path)).toEqual(
    expect.arrayContaining([
      'index.html',
      'm/2025/01/02/kabar/index.html',
      'feed.xml',
      'peta.svg',
      'data.csv.txt',
    ]),
  );
  for (const [path, bytes] of texts) {
    expect(gunzipSync(tree.get(`${path}.gz`) ?? '').equals(bytes), path).toBe(true);
    expect(brotliDecompressSync(tree.get(`${path}.br`) ?? '').equals(bytes), path).toBe(true);
  }
  const packed = [...tree.keys()].filter((path) => /\.(gz|br)$/.test(path));
  expect(packed).toHaveLength(texts.length * 2);
  const manifest = JSON.parse(readFileSync(join(root, '.kec/manifest.json'), 'utf8')) as {
    files: { path: string }[];
  };
  expect(manifest.files.map(({ path }) => path)).toEqual(expect.arrayContaining(packed));

  expect((await build(root)).written).toBe(0);
  changeSite(root, { 'content/site.yaml': plainSettings });
  expect((await build(root)).deleted).toBe(packed.length);
  expect([...readTree(join(root, 'dist')).keys()].filter((path) => /\.(gz|br)$/.test(path))).toEqual([]);
});

test('a changed article is packed again, and others are left alone', async () => {
  const root = makeSite(files);
  await build(root);
  changeSite(root, { 'content/posts/2025-01-02-kabar.md': post('Yang baru') });
  const { paths } = await build(root);
  expect(paths).toContain('2025/01/02/kabar/index.html.br');
  expect(paths).not.toContain('2025/01/03/lain/index.html.br');
  expect(paths).not.toContain('peta.svg.gz');
});

test('a packed file that was damaged or deleted is mended', async () => {
  const root = makeSite(files);
  await build(root);
  const before = treeDigest(readTree(join(root, 'dist')));
  writeFileSync(join(root, 'dist/index.html.gz'), 'rusak');
  rmSync(join(root, 'dist/peta.svg.br'));
  expect((await build(root)).paths).toEqual(['index.html.gz', 'peta.svg.br']);
  expect(treeDigest(readTree(join(root, 'dist')))).toEqual(before);
});

test('any number of threads packs the same bytes', async () => {
  const [one, two] = [makeSite(files), makeSite(files)];
  for (const [root, threads] of [
    [one, '1'],
    [two, '2'],
  ] as const) {
    expect((await runKec(['build', '--threads', threads], { cwd: root })).code).toBe(0);
  }
  expect(treeDigest(readTree(join(two, 'dist')))).toEqual(treeDigest(readTree(join(one, 'dist'))));
  expect(existsSync(join(two, 'dist/index.html.br'))).toBe(true);
});
