import { cpSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { today } from './pages/sites.mjs';
import { runKec, runProcess } from './support/kec.ts';
import { photo } from './support/photo.ts';
import { makeSite, plainSettings } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';
import { readTree, treeDigest } from './support/tree.ts';

type Variant = Readonly<{ args?: readonly string[]; env?: Readonly<Record<string, string>>; cold?: boolean }>;

const preload = (name: string): string =>
  `--require=${JSON.stringify(fileURLToPath(new URL(`./support/${name}.cjs`, import.meta.url)))}`;
const shuffled = (seed: number) => ({ NODE_OPTIONS: preload('shuffle-folders'), KEC_SHUFFLE: String(seed) });

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

/** Where and how the sample site is built. */
type Machine = Readonly<{
  folder: string;
  zone: string;
  locale: string;
  /** Octal. */
  umask: string;
  cores: number;
  threads: number;
  /** Seconds since 1970, of the first file; each has a time of its own. */
  time: number;
  order: number;
  cache: 'cold' | 'warm';
}>;

const machines: readonly Machine[] = [
  {
    folder: 'situs',
    zone: 'UTC',
    locale: 'C',
    umask: '022',
    cores: 1,
    threads: 1,
    time: 0,
    order: 1,
    cache: 'cold',
  },
  {
    folder: 'Situs Kecamatan (2)',
    zone: 'Asia/Jakarta',
    locale: 'id_ID',
    umask: '002',
    cores: 2,
    threads: 2,
    time: 1e9,
    order: 2,
    cache: 'cold',
  },
  {
    folder: 'a/b/ç',
    zone: 'Pacific/Kiritimati',
    locale: 'tr_TR',
    umask: '077',
    cores: 16,
    threads: 4,
    time: 2e9,
    order: 3,
    cache: 'cold',
  },
  {
    folder: 'htdocs',
    zone: 'America/New_York',
    locale: 'en_US',
    umask: '027',
    cores: 4,
    threads: 1,
    time: 1.7e9,
    order: 4,
    cache: 'warm',
  },
  {
    folder: 'x',
    zone: 'Asia/Kabul',
    locale: 'ar_EG',
    umask: '000',
    cores: 1,
    threads: 3,
    time: 1.2e9,
    order: 5,
    cache: 'warm',
  },
  {
    folder: 'situs-lama',
    zone: 'Pacific/Apia',
    locale: 'de_DE',
    umask: '007',
    cores: 64,
    threads: 8,
    time: 1.5e9,
    order: 6,
    cache: 'warm',
  },
];

const environmentOf = ({ zone, locale, umask, cores, order }: Machine) => ({
  TZ: zone,
  LC_ALL: locale === 'C' ? 'C' : `${locale}.UTF-8`,
  NODE_OPTIONS: `${preload('shuffle-folders')} ${preload('other-machine')}`,
  KEC_SHUFFLE: String(order),
  KEC_UMASK: umask,
  KEC_CORES: String(cores),
  UV_THREADPOOL_SIZE: String(Math.min(cores + 1, 16)),
});

describe('the sample site, built on six machines', () => {
  test('which are really others', async () => {
    const script = `const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
      console.log([timeZone, locale, process.umask().toString(8), os.availableParallelism(), fs.readdirSync('.')].join(' '))`;
    const cwd = fileURLToPath(new URL('../content', import.meta.url));
    const seen = await Promise.all(
      machines.map((machine) =>
        runProcess(process.execPath, ['-e', script], { cwd, env: environmentOf(machine) }),
      ),
    );
    expect(seen.map(({ stderr }) => stderr).join('')).toBe('');
    const columns = seen.map(({ stdout }) => stdout.trim().split(' '));
    expect(columns.map((column) => column.slice(0, 4))).toEqual(
      machines.map(({ zone, locale, umask, cores }) => [
        zone,
        locale === 'C' ? expect.any(String) : locale.replace('_', '-'),
        umask.replace(/^0+(?=.)/, ''),
        String(cores),
      ]),
    );
    expect(new Set(columns.map((column) => column[4])).size).toBeGreaterThan(3);
  });

  test('has the same manifest, byte for byte, and so one hash', async () => {
    const home = tempFolder('sample');
    const cold = machines.filter(({ cache }) => cache === 'cold');
    const warm = machines.filter(({ cache }) => cache === 'warm');
    const manifests = await Promise.all(
      cold.map((machine) => sampleManifest(join(home, machine.folder), machine)),
    );
    const cache = join(home, machines[0]?.folder ?? '', '.kec/cache');
    for (const machine of warm) {
      const root = join(home, machine.folder);
      cpSync(cache, join(root, '.kec/cache'), { recursive: true });
      const copied = picturesIn(root);
      expect(copied.length).toBeGreaterThan(100);
      manifests.push(await sampleManifest(root, machine));
      expect(picturesIn(root)).toEqual(copied);
    }
    expect(manifests).toHaveLength(6);
    expect([...new Set(manifests)]).toHaveLength(1);
    expect(JSON.parse(manifests[0] ?? '').hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

/** Builds the sample site in a folder as a machine would, and gives its manifest. */
async function sampleManifest(root: string, machine: Machine): Promise<string> {
  cpSync(new URL('../content', import.meta.url), join(root, 'content'), { recursive: true });
  const items = readdirSync(join(root, 'content'), { recursive: true });
  for (const [at, item] of items.entries())
    utimesSync(join(root, 'content', String(item)), machine.time, machine.time + ((at * 7919) % 5000));
  const args = ['build', '--strict', '--quiet', '--now', today, '--threads', String(machine.threads)];
  const run = await runKec(args, { cwd: root, env: environmentOf(machine) });
  expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
  const { mode } = statSync(join(root, 'dist/index.html'));
  expect(mode & 0o777).toBe(0o666 & ~Number.parseInt(machine.umask, 8));
  return readFileSync(join(root, '.kec/manifest.json'), 'utf8');
}

/** The pictures of a cache; one that is made again has another number on the disk. */
const picturesIn = (root: string): readonly string[] => {
  const folder = join(root, '.kec/cache/images');
  return [...readTree(folder).keys()].map((path) => `${path} ${statSync(join(folder, path)).ino}`);
};

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
