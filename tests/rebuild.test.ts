import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runKec } from './support/kec.ts';
import { photo } from './support/photo.ts';
import { changeSite, makeSite, plainSettings } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';
import { readTree, treeDigest } from './support/tree.ts';

const program = fileURLToPath(new URL('../bin/kec.js', import.meta.url));

const post = (title: string, text = 'Isi.') => `---\ntitle: ${title}\ncover: /foto/a.jpg\n---\n\n${text}\n`;

const files = {
  'content/foto/a.jpg': await photo({ width: 900, height: 600, seed: 1 }),
  'content/posts/2025-01-02-kabar.md': post('Kabar'),
  'content/posts/2025-03-01-nanti.md': post('Nanti'),
  'content/pages/profil.md': '---\ntitle: Profil\n---\n\nIsi.\n',
};

const day = ['--now', '2025-02-01'];

/** A site as it was built on a day on which one of its posts was still to come. */
async function builtSite(more: Parameters<typeof changeSite>[1] = {}): Promise<string> {
  const root = makeSite({ ...files, ...more });
  expect(await runKec(['build', ...day], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
  return root;
}

const check = (cwd: string, ...flags: string[]) => runKec(['rebuild', '--check', ...day, ...flags], { cwd });

/**
 * Every file with the time of its last change and its hash, but the memory of photos: in it photos that had just been
 * written by the last run are noted by the next one.
 */
const traces = (root: string): readonly string[] =>
  treeDigest(readTree(root))
    .map((line) => `${line} ${statSync(join(root, line.slice(17))).mtimeMs}`)
    .filter((line) => !line.includes('cache/photos.json '));

test('a site that is built again is the same, from pictures made anew as well, and nothing in its folder changes', async () => {
  const root = await builtSite({ 'content/site.yaml': plainSettings });
  const before = traces(root);
  const { hash, files: rows } = JSON.parse(readFileSync(join(root, '.kec/manifest.json'), 'utf8'));
  for (const flags of [[], ['--cold'], ['--threads', '3']]) {
    const run = await check(root, ...flags);
    expect(run).toEqual({ code: 0, stdout: `The same: ${rows.length} files, ${hash}\n`, stderr: '' });
    expect(traces(root)).toEqual(before);
  }
  expect(await check(root, '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('what differs is listed, the output folder as it was', async () => {
  const root = await builtSite();
  const before = traces(join(root, 'dist'));
  changeSite(root, {
    'content/pages/profil.md': undefined,
    'content/static/baru.txt': 'baru\n',
    'content/posts/2025-01-02-kabar.md': post('Kabar', 'Isi lain.'),
  });
  const { code, stdout, stderr } = await check(root);
  expect(code).toBe(1);
  expect(stdout).toContain('~ 2025/01/02/kabar/index.html\n');
  expect(stdout).toContain('+ baru.txt\n');
  expect(stderr).toMatch(/^error KEC-REBUILD \d+ files are not as the manifest says\.$/m);
  const { ok, differences } = JSON.parse((await check(root, '--json')).stdout);
  expect(ok).toBe(false);
  expect(differences).toContainEqual({ path: 'profil/index.html', kind: 'missing' });
  expect(traces(join(root, 'dist'))).toEqual(before);
});

test('of many differences the first twenty are listed, and data has all', async () => {
  const root = await builtSite();
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`content/static/b${at}.txt`, `${at}\n`]),
  );
  changeSite(root, many);
  const lines = (await check(root)).stdout.split('\n');
  expect(lines.slice(-2)).toEqual(['… and 10 more', '']);
  expect(lines).toHaveLength(22);
  expect(JSON.parse((await check(root, '--json')).stdout).differences).toHaveLength(30);
});

test('a post that has appeared since is named as the cause, and an earlier clock cures it', async () => {
  const root = await builtSite();
  const late = await runKec(['rebuild', '--check', '--now', '2025-03-02'], { cwd: root });
  expect(late.code).toBe(1);
  expect(late.stderr).toContain('Something appeared or expired on 2025-03-01T00:00:00+07:00');
  expect((await runKec(['rebuild', '--check', '--now', '2025-02-28'], { cwd: root })).code).toBe(0);
});

test('another manifest is compared with when it is named, and the tools that made it are named where they were others', async () => {
  const root = await builtSite();
  const manifest = JSON.parse(readFileSync(join(root, '.kec/manifest.json'), 'utf8'));
  const other = {
    ...manifest,
    made: { ...manifest.made, kec: '0.0.1', libraries: { ...manifest.made.libraries, sharp: '0.0.2' } },
  };
  writeFileSync(join(root, 'lain.json'), JSON.stringify(other));
  expect((await check(root, '--manifest', 'lain.json')).code).toBe(0);
  // The hash of all stays what it was, as somebody would leave it who changes one line.
  other.files[0].sha256 = '0'.repeat(64);
  writeFileSync(join(root, 'lain.json'), JSON.stringify(other));
  const run = await check(root, '--manifest', 'lain.json');
  expect(run).toMatchObject({ code: 1, stdout: `~ ${other.files[0].path}\n` });
  expect(run.stderr).toMatch(/^ {2}- kec: was 0\.0\.1, is \S+\n {2}- sharp: was 0\.0\.2, is \S+\n1 error$/m);
});

test('the flags of the build have to be the same', async () => {
  const root = makeSite(files);
  await runKec(['build', ...day, '--future', '--base-url', 'https://uji.go.id/'], { cwd: root });
  expect((await check(root, '--future', '--base-url', 'https://uji.go.id/')).code).toBe(0);
  expect((await check(root, '--future')).stderr).toContain('use --base-url https://uji.go.id/');
});

test('a site that cannot be built is no comparison', async () => {
  const root = await builtSite();
  const before = traces(join(root, '.kec'));
  changeSite(root, { 'content/pages/profil.md': '---\ntitle: Profil\n---\n\n[x](tidak-ada.md)\n' });
  const faulty = await check(root);
  expect(faulty).toMatchObject({ code: 1, stdout: '' });
  expect(faulty.stderr).toContain('KEC-LINK');
  expect(faulty.stderr).not.toContain('KEC-REBUILD');
  changeSite(root, { 'content/site.yaml': 'title: X\n' });
  expect((await check(root)).code).toBe(2);
  expect(traces(join(root, '.kec'))).toEqual(before);
});

test('in a folder that is no site it says so, and the folder stays', async () => {
  const manifest = join(await builtSite(), '.kec/manifest.json');
  const cwd = tempFolder();
  const run = await check(cwd, '--manifest', manifest);
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('content/site.yaml') });
  expect(readdirSync(cwd)).toEqual([]);
});

test('without a manifest there is nothing to compare with', async () => {
  const run = await check(makeSite(files));
  expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('KEC-MANIFEST') });
});

test('without --check it says what it does, and does nothing', async () => {
  const root = makeSite(files);
  const run = await runKec(['rebuild'], { cwd: root });
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('kec rebuild --check') });
  expect(existsSync(join(root, '.kec'))).toBe(false);
});

test('interrupted or killed in its midst, it leaves the site as it was, at the latest after the next run', async () => {
  const photos = await Promise.all(
    Array.from(
      { length: 8 },
      async (_, seed) =>
        [`content/foto/${seed}.jpg`, await photo({ width: 1500, height: 1000, seed })] as const,
    ),
  );
  const shown = photos.map(([path]) => `![Foto](/${path.replace('content/', '')})`).join('\n\n');
  const root = await builtSite({
    ...Object.fromEntries(photos),
    'content/posts/2025-01-03-foto.md': post('Foto', shown),
  });
  const before = traces(root);
  expect(await endedInItsMidst(root, 'SIGINT')).toEqual([130, null]);
  expect(traces(root)).toEqual(before);
  expect(await endedInItsMidst(root, 'SIGKILL')).toEqual([null, 'SIGKILL']);
  expect(existsSync(join(root, '.kec/check'))).toBe(true);
  expect((await check(root)).code).toBe(0);
  expect(traces(root)).toEqual(before);
});

/** Starts a check, and ends it when its first picture is made. */
async function endedInItsMidst(cwd: string, signal: NodeJS.Signals): Promise<readonly unknown[]> {
  const child = spawn(process.execPath, [program, 'rebuild', '--check', '--cold', ...day], {
    cwd,
    stdio: 'ignore',
  });
  const closed = once(child, 'close');
  while (child.exitCode === null && !existsSync(join(cwd, '.kec/check/cache/images'))) await delay(5);
  child.kill(signal);
  return closed;
}
