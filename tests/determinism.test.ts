import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { runKec } from './support/kec.ts';
import { photo } from './support/photo.ts';
import { makeSite, plainSettings } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';
import { readTree, treeDigest } from './support/tree.ts';

type Variant = Readonly<{ args?: readonly string[]; env?: Readonly<Record<string, string>>; cold?: boolean }>;

const shuffler = fileURLToPath(new URL('./support/shuffle-folders.cjs', import.meta.url));
const shuffled = (seed: number) => ({
  NODE_OPTIONS: `--require=${JSON.stringify(shuffler)}`,
  KEC_SHUFFLE: String(seed),
});

/** A site with its cache warm, and what its first build wrote. */
const reference = { root: '', digest: [] as readonly string[] };

beforeAll(async () => {
  reference.root = await richSite();
  reference.digest = await buildDigest(reference.root, { args: ['--threads', '1'] });
}, 60_000);

test('the rich site is as rich as it should be', () => {
  const paths = reference.digest.map((line) => line.split(' ')[1]);
  expect(paths).toEqual(
    expect.arrayContaining([
      'dist/index.html',
      'dist/feed.xml',
      'dist/pagefind/pagefind-entry.json',
      'dist/lama/index.html',
      'dist/berkas/daftar.txt',
      '.kec/manifest.json',
    ]),
  );
  expect(paths.filter((path) => path?.endsWith('.webp')).length).toBeGreaterThan(5);
});

test.each<[string, Variant]>([
  ['a second build', {}],
  ['a cold cache', { cold: true }],
  ['four threads', { args: ['--threads', '4'] }],
  ['four threads and a cold cache', { args: ['--threads', '4'], cold: true }],
  ['a clock a year later', { args: ['--now', '2031-01-01'] }],
  ['time in New York', { env: { TZ: 'America/New_York' } }],
  ['time in Jakarta', { env: { TZ: 'Asia/Jakarta' } }],
  ['time in UTC', { env: { TZ: 'UTC' } }],
  ['Turkish', { env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } }],
  ['no locale', { env: { LC_ALL: 'C', LANG: 'C' } }],
  ['folders in another order', { env: shuffled(1), cold: true }],
  ['folders in a third order, four threads', { env: shuffled(2), args: ['--threads', '4'] }],
])('the bytes are the same with %s', async (_, variant) => {
  const root = join(tempFolder('elsewhere'), 'Nama Lain');
  cpSync(reference.root, root, { recursive: true });
  rmSync(join(root, 'dist'), { recursive: true });
  rmSync(join(root, variant.cold === true ? '.kec' : '.kec/manifest.json'), { recursive: true });
  expect(await buildDigest(root, variant)).toEqual(reference.digest);
});

/** Builds, and gives what was written: the site and the state that is not the cache. */
async function buildDigest(root: string, { args = [], env = {} }: Variant): Promise<readonly string[]> {
  const { code, stderr } = await runKec(['build', ...args], { cwd: root, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return treeDigest(readTree(root)).filter((line) => / (dist|\.kec\/(?!cache\/))/.test(line));
}

async function richSite(): Promise<string> {
  const [first, second, wide] = await Promise.all([
    photo({ width: 900, height: 600, seed: 1 }),
    photo({ width: 500, height: 700, seed: 2, orientation: 6 }),
    photo({ width: 640, height: 320, seed: 3, format: 'png', alpha: true }),
  ]);
  return makeSite({
    'content/site.yaml': plainSettings,
    'content/posts/2024-11-19-penghargaan/index.md': post(
      'Penghargaan',
      '![Piagam](a.jpg "Piagam")\n\n![Dua](b.jpg) ![Tiga](/foto/c.png)',
    ),
    'content/posts/2024-11-19-penghargaan/a.jpg': first,
    'content/posts/2024-11-19-penghargaan/b.jpg': second,
    'content/foto/c.png': wide,
    ...Object.fromEntries(Array.from({ length: 14 }, (_, index) => flatPost(index + 1))),
    'content/pages/profil/index.md': '---\ntitle: Profil\naliases: [/lama/]\n---\n\nProfil kecamatan.\n',
    'content/pages/profil/sejarah.md':
      '---\ntitle: Sejarah\n---\n\n| Tahun | Hal |\n|---|---|\n| 1914 | Kota |\n',
    'content/pages/İstanbul.md': '---\ntitle: Kota Kembar İI ıi\n---\n\nCatatan.[^1]\n\n[^1]: Kaki.\n',
    'content/static/berkas/daftar.txt': 'Daftar\n',
  });
}

const post = (title: string, text: string): string =>
  `---\ntitle: ${title}\ncategory: Berita Utama\ntags: [pelayanan publik, penghargaan]\ncover: /foto/c.png\n---\n\n${text}\n`;

function flatPost(number: number): [string, string] {
  const day = String(number).padStart(2, '0');
  // Three on each day, so that their order needs a rule of its own.
  const date = `2025-0${1 + (number % 2)}-0${1 + Math.floor(number / 3)}`;
  const body = `---\ntitle: Kabar ${day}\ntags: [kabar, "tag ${number % 4}"]\ncategory: ${number % 2 ? 'Kabar' : 'Izin'}\n---\n\nIsi kabar ${day} (iu/yon)\n`;
  return [`content/posts/${date}-kabar-${day}.md`, body];
}
