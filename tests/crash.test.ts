import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../src/build/manifest.ts';
import { callKec, type Finished, runKec } from './support/kec.ts';
import { changeSite, makeSite, type SiteFiles } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';
import { readTree, type Tree, treeDigest } from './support/tree.ts';

type Mode = 'stop' | 'tear' | 'full';

/** A site about to be built: the state before, and the site as it was and as it has to become. */
type Scene = Readonly<{ start: string; old: Tree; next: Tree; nextState: readonly string[] }>;

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

beforeAll(async () => {
  const changed = makeSite(before);
  await build(changed);
  changeSite(changed, change);
  const scene = await sceneOf(changed);
  scenes.set('a changed site', scene);
  scenes.set('an unfinished write', { ...scene, start: await stopWhileWriting(scene) });
  scenes.set('a first build', await sceneOf(makeSite({ 'content/pages/satu.md': page('Satu', 'Isi.') })));
}, 60_000);

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
    const changes = await forEveryChange((at) => disturb(scene, mode, at));
    expect(changes).toBeGreaterThan(20);
  });
});

/** Calls with 1, 2, 3 …, two at a time, until a call finds nothing to disturb; gives the number of calls. */
async function forEveryChange(disturbAt: (at: number) => Promise<boolean>): Promise<number> {
  let at = 0;
  let disturbed = true;
  const lane = async () => {
    while (disturbed) {
      at += 1;
      disturbed = (await disturbAt(at)) && disturbed;
    }
  };
  await Promise.all([lane(), lane()]);
  return at;
}

/** Disturbs the build of a copy of the scene and judges what is left. False when the build had fewer changes. */
async function disturb(scene: Scene, mode: Mode, at: number): Promise<boolean> {
  const root = copyOf(scene.start);
  const run = await buildDisturbed(root, mode, at);
  if (run.code === 0) {
    expectBuilt(root, scene);
    return false;
  }
  expectHonest(run, mode);
  expectWhole(root, scene, at);
  await build(root);
  expectBuilt(root, scene);
  return true;
}

const buildDisturbed = (root: string, mode: Mode, at: number): Promise<Finished> =>
  runKec(['build', '--threads', '1'], {
    cwd: root,
    env: {
      NODE_OPTIONS: `--require=${JSON.stringify(preload)}`,
      KEC_CRASH_MODE: mode,
      KEC_CRASH_AT: String(at),
    },
  });

/** A copy of the scene whose build was stopped as soon as its journal stood. */
async function stopWhileWriting(scene: Scene): Promise<string> {
  for (let at = 1; ; at += 1) {
    const root = copyOf(scene.start);
    const { code } = await buildDisturbed(root, 'stop', at);
    if (existsSync(join(root, '.kec/journal.json'))) return root;
    if (code === 0) throw new Error('the build has no journal at any of its changes');
  }
}

function copyOf(folder: string): string {
  const copy = tempFolder('copy');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function expectHonest({ code, stderr }: Finished, mode: Mode): void {
  if (mode === 'full') {
    expect(stderr).toContain('ENOSPC');
    expect(stderr).not.toMatch(/^ +at /m);
    expect(code).toBeGreaterThan(0);
  } else {
    // Ended by the signal, with no time to say anything.
    expect({ code, stderr }).toEqual({ code: null, stderr: '' });
  }
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

function expectBuilt(root: string, scene: Scene): void {
  expect(treeDigest(readTree(join(root, 'dist')))).toEqual(treeDigest(scene.next));
  expect(stateOf(root)).toEqual(scene.nextState);
}

async function sceneOf(start: string): Promise<Scene> {
  const root = copyOf(start);
  await build(root);
  return {
    start,
    old: readTree(join(start, 'dist')),
    next: readTree(join(root, 'dist')),
    nextState: stateOf(root),
  };
}

/** Everything below `.kec/` but the cache, which may hold more after a crash. */
const stateOf = (root: string): readonly string[] =>
  treeDigest(readTree(join(root, '.kec'))).filter((line) => !line.includes(' cache/'));

async function build(root: string): Promise<void> {
  const { code, stderr } = await callKec(['build', '--threads', '1'], { cwd: root });
  expect({ code, errors: /\berror\b/.test(stderr) }, stderr).toEqual({ code: 0, errors: false });
}
