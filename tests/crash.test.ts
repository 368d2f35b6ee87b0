import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { signatureName } from '../src/build/commit.ts';
import { manifestName, readManifest } from '../src/build/manifest.ts';
import { checkSignature } from '../src/verify/check-signature.ts';
import { callKec, type Finished, runKec } from './support/kec.ts';
import { changeSite, makeSite, type SiteFiles } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';
import { readTree, type Tree, treeDigest } from './support/tree.ts';

type Mode = 'stop' | 'tear' | 'full';

/** A site about to be built: the state before, and the site as it was and as it has to become. */
type Scene = Readonly<{
  start: string;
  old: Tree;
  next: Tree;
  nextState: readonly string[];
  /** Every change of the file system that its build makes, in order: `rename …/dist/index.html`. */
  changes: readonly string[];
}>;

const page = (title: string, text: string): string => `---\ntitle: ${title}\n---\n\n${text}\n`;

const before: SiteFiles = {
  'content/pages/berubah.md': page('Berubah', 'Isi lama.'),
  'content/pages/hilang.md': page('Hilang', 'Akan dihapus.'),
  'content/pages/tetap.md': page('Tetap', 'Isi tetap.'),
  'content/static/unduhan.txt': 'lama\n',
};

const change: SiteFiles = {
  'content/pages/berubah.md': page('Berubah', 'Isi baru.'),
  'content/pages/hilang.md': undefined,
  // A file where there was a folder, and a folder where there was a file.
  'content/static/hilang': 'berkas\n',
  'content/static/unduhan.txt': undefined,
  'content/static/unduhan.txt/baru.txt': 'baru\n',
};

const preload = fileURLToPath(new URL('./support/crash-at.cjs', import.meta.url));
const scenes = new Map<string, Scene>();

/** Every site is signed; the key stands outside of it. */
const key = join(tempFolder('keys'), 'kunci');
const buildArgs = ['build', '--threads', '1', '--sign', `${key}.pem`];

beforeAll(async () => {
  expect(await callKec(['keygen', '--out', key], { cwd: '/' })).toMatchObject({ code: 0 });
  const changed = makeSite(before);
  await build(changed);
  changeSite(changed, change);
  const scene = await sceneOf(changed);
  scenes.set('a changed site', scene);
  scenes.set('a first build', await sceneOf(makeSite({ 'content/pages/satu.md': page('Satu', 'Isi.') })));
  scenes.set('an unfinished write', await unfinished(scene));
}, 120_000);

/** The changes that a mode can interfere with in a way of its own. */
const touched: Readonly<Record<Mode, RegExp>> = {
  stop: /./,
  tear: /^(writeFile|write|copyFile|rm) /,
  full: /^(writeFile|write|copyFile|open|mkdir) /,
};

describe.each<[Mode, string]>([
  ['stop', 'a changed site'],
  ['tear', 'a changed site'],
  ['full', 'a changed site'],
  ['tear', 'a first build'],
  ['stop', 'an unfinished write'],
])('when the process meets "%s" at any of its changes of the file system, in %s', (mode, name) => {
  test('every file is wholly old or wholly new, and the next run heals', async () => {
    const scene = scenes.get(name);
    if (scene === undefined) throw new Error(name);
    const places = scene.changes.flatMap((line, index) => (touched[mode].test(line) ? [index + 1] : []));
    expect(places.length).toBeGreaterThan(5);
    const rest = places.values();
    const lane = async () => {
      for (const at of rest) await disturb(scene, mode, at);
    };
    await Promise.all([lane(), lane()]);
  });
});

/** Disturbs the build of a copy of the scene, judges what is left, and lets the next run heal it. */
async function disturb(scene: Scene, mode: Mode, at: number): Promise<void> {
  const root = copyOf(scene.start);
  const run = await buildDisturbed(root, { KEC_CRASH_MODE: mode, KEC_CRASH_AT: String(at) });
  expectHonest(run, mode);
  expectWhole(root, scene, at);
  expectSigned(root, at);
  await build(root);
  expect(treeDigest(readTree(join(root, 'dist')))).toEqual(treeDigest(scene.next));
  expect(stateOf(root)).toEqual(scene.nextState);
}

const buildDisturbed = (root: string, env: Readonly<Record<string, string>>): Promise<Finished> =>
  runKec(buildArgs, {
    cwd: root,
    env: { NODE_OPTIONS: `--require=${JSON.stringify(preload)}`, ...env },
  });

function copyOf(folder: string): string {
  const copy = tempFolder('copy');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function expectHonest({ code, stderr }: Finished, mode: Mode): void {
  if (mode === 'full') {
    expect(stderr).toContain('the disk is full');
    expect(stderr).not.toMatch(/^ +at /m);
    expect(code).toBeGreaterThan(0);
  } else {
    // Ended by the signal, with no time to say anything.
    expect({ code, stderr }).toEqual({ code: null, stderr: '' });
  }
}

/** What stands beside the manifest is its own signature, or none while it is being replaced. */
function expectSigned(root: string, at: number): void {
  const signature = join(root, '.kec', signatureName);
  if (!existsSync(signature)) return;
  const faults = checkSignature({
    manifest: readFileSync(join(root, '.kec', manifestName)),
    signature: readFileSync(signature),
    publicKey: readFileSync(`${key}.pub.pem`, 'utf8'),
  });
  expect(faults.map(({ code }) => `${code} at change ${at}`)).toEqual([]);
}

/** Without a journal the site is the old or the new one entirely; with one, each of its files is. */
function expectWhole(root: string, { old, next }: Scene, at: number): void {
  const found = readTree(join(root, 'dist'));
  if (existsSync(join(root, '.kec/journal.json'))) {
    const files = [...found].filter(([path]) => !path.endsWith('/'));
    const strange = files.filter(
      ([path, bytes]) => ![old, next].some((tree) => tree.get(path)?.equals(bytes)),
    );
    expect(strange.map(([path]) => `${path} at change ${at}`)).toEqual([]);
    return;
  }
  const listed = readManifest(join(root, '.kec'))?.files.map(({ path }) => path) ?? [];
  expect([...found.keys()].sort()).toEqual([...listed].sort());
  expect([treeDigest(old), treeDigest(next)]).toContainEqual(treeDigest(found));
}

async function sceneOf(start: string): Promise<Scene> {
  const root = copyOf(start);
  const list = join(tempFolder('list'), 'changes.txt');
  const { code } = await buildDisturbed(root, { KEC_CRASH_MODE: 'list', KEC_CRASH_LIST: list });
  expect(code).toBe(0);
  expect(existsSync(join(root, '.kec', signatureName))).toBe(true);
  const changes = readFileSync(list, 'utf8').split('\n');
  return {
    start,
    old: readTree(join(start, 'dist')),
    next: readTree(join(root, 'dist')),
    nextState: stateOf(root),
    changes,
  };
}

/** The scene stopped as soon as its journal stood: a build that begins by finishing the write of another. */
async function unfinished(scene: Scene): Promise<Scene> {
  const start = copyOf(scene.start);
  const journal = scene.changes.findIndex(
    (line) => line.startsWith('rename ') && line.endsWith('journal.json'),
  );
  await buildDisturbed(start, { KEC_CRASH_MODE: 'stop', KEC_CRASH_AT: String(journal + 2) });
  expect(existsSync(join(start, '.kec/journal.json'))).toBe(true);
  return { ...(await sceneOf(start)), old: scene.old };
}

/** Everything below `.kec/` but the cache, which may hold more after a crash. */
const stateOf = (root: string): readonly string[] =>
  treeDigest(readTree(join(root, '.kec'))).filter((line) => !line.includes(' cache/'));

async function build(root: string): Promise<void> {
  const { code, stderr } = await callKec(buildArgs, { cwd: root });
  expect({ code, errors: /\berror\b/.test(stderr) }, stderr).toEqual({ code: 0, errors: false });
}
