import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runKec } from './support/kec.ts';
import { photo } from './support/photo.ts';
import { changeSite, makeSite } from './support/site.ts';
import { readTree } from './support/tree.ts';

const good = { 'content/posts/2025-01-01-satu.md': '---\ntitle: Satu\n---\n\nIsi.\n' };
const broken = {
  'content/posts/2025-01-02-dua.md': '---\ntitle: Dua\ntanggal: 2025-01-02\n---\n\n[x](tidak-ada.md)\n',
};

test('a good site gives 0 and a closing line; a second run writes nothing', async () => {
  const cwd = makeSite(good);
  const first = await runKec(['build'], { cwd });
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(/^\d+ pages, \d+ images, \d+ files .*; [\d.]+ s\.\n$/);
  const second = await runKec(['build'], { cwd });
  expect(second.stdout).toContain('; 0 written (0 kB), 0 deleted;');
});

test('problems in the content give 1, all of them sorted by place, and nothing is written', async () => {
  const cwd = makeSite({ ...good, ...broken, 'content/pages/a.md': 'Tanpa judul.\n' });
  const run = await runKec(['build'], { cwd });
  expect(run.code).toBe(1);
  const places = run.stderr.split('\n').filter((line) => line.startsWith('content/'));
  expect(places.map((line) => line.split(' ')[0])).toEqual(places.map((line) => line.split(' ')[0]).sort());
  expect(run.stderr).toContain('content/posts/2025-01-02-dua.md:3');
  expect(existsSync(join(cwd, 'dist'))).toBe(false);
});

test('wrong settings and wrong usage give 2', async () => {
  expect(
    await runKec(['build'], { cwd: makeSite({ ...good, 'content/site.yaml': 'title: X\n' }) }),
  ).toMatchObject({ code: 2 });
  const cwd = makeSite(good);
  for (const args of [
    ['build', '--nonsense'],
    ['biuld'],
    ['build', '--now', 'kemarin'],
    ['build', '--threads', '0'],
    ['build', '--base-url', 'contoh.go.id'],
    ['build', '--lang', 'fr'],
  ]) {
    expect(await runKec(args, { cwd }), args.join(' ')).toMatchObject({ code: 2, stdout: '' });
  }
  expect((await runKec(['biuld'], { cwd })).stderr).toContain('build');
});

test('a warning writes, and with --strict it fails', async () => {
  const cwd = makeSite({ ...good, 'content/catatan.md': 'Bukan artikel.\n' });
  const plain = await runKec(['build'], { cwd });
  expect(plain.code).toBe(0);
  expect(plain.stderr).toContain('warning');
  changeSite(cwd, { 'content/posts/2025-01-03-tiga.md': '---\ntitle: Tiga\n---\n\nIsi.\n' });
  const before = readTree(join(cwd, 'dist'));
  expect(await runKec(['build', '--strict'], { cwd })).toMatchObject({ code: 1 });
  expect(readTree(join(cwd, 'dist'))).toEqual(before);
});

test('--json gives the same as data, in both languages', async () => {
  const cwd = makeSite({ ...good, ...broken });
  const report = JSON.parse((await runKec(['build', '--json'], { cwd })).stdout);
  expect(report.ok).toBe(false);
  expect(report.problems[0]).toMatchObject({
    file: 'content/posts/2025-01-02-dua.md',
    line: 3,
    severity: 'error',
    code: expect.stringMatching(/^KEC-/),
    message: { id: expect.any(String), en: expect.any(String) },
    hint: { id: expect.any(String), en: expect.any(String) },
  });
  changeSite(cwd, { 'content/posts/2025-01-02-dua.md': undefined });
  const fine = JSON.parse((await runKec(['build', '--json'], { cwd })).stdout);
  expect(fine).toMatchObject({
    ok: true,
    problems: [],
    summary: { pages: expect.any(Number), hash: expect.any(String) },
  });
});

test('--quiet says nothing of a good build, --verbose names every file', async () => {
  const cwd = makeSite(good);
  expect((await runKec(['build', '--verbose'], { cwd })).stdout).toContain('+ 2025/01/01/satu/index.html\n');
  expect(await runKec(['build', '--quiet'], { cwd })).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

test('messages are Indonesian or English by --lang, else by the locale', async () => {
  const cwd = makeSite({ ...good, ...broken });
  expect((await runKec(['build', '--lang', 'id'], { cwd })).stderr).toContain('Tidak ada yang ditulis.');
  expect((await runKec(['build'], { cwd, env: { LC_ALL: 'id_ID.UTF-8' } })).stderr).toContain(
    'Tidak ada yang ditulis.',
  );
  expect((await runKec(['build'], { cwd, env: { LC_ALL: 'en_GB.UTF-8' } })).stderr).toContain(
    'Nothing was written.',
  );
});

test('drafts, future and expired posts come only when asked for, by the given clock', async () => {
  const cwd = makeSite({
    'content/posts/2025-01-01-draf.md': '---\ntitle: Draf\ndraft: true\n---\n\nIsi.\n',
    'content/posts/2025-06-01-kelak.md': '---\ntitle: Kelak\n---\n\nIsi.\n',
    'content/posts/2025-01-02-lewat.md': '---\ntitle: Lewat\nexpires: 2025-02-01\n---\n\nIsi.\n',
  });
  const slugs = async (...flags: string[]) => {
    await runKec(['build', '--now', '2025-03-01', ...flags], { cwd });
    return [...readTree(join(cwd, 'dist')).keys()].flatMap(
      (path) => /^2025\/..\/..\/([^/]+)/.exec(path)?.[1] ?? [],
    );
  };
  expect(await slugs()).toEqual([]);
  expect(await slugs('--drafts')).toEqual(['draf']);
  expect(await slugs('--future')).toEqual(['kelak']);
  expect(await slugs('--expired')).toEqual(['lewat']);
  expect(await slugs('--drafts', '--future', '--expired')).toEqual(['draf', 'lewat', 'kelak']);
});

test('--base-url, --out and --cache-dir move what they name', async () => {
  const cwd = makeSite(good);
  const run = await runKec(
    ['build', '--base-url', 'https://uji.contoh.go.id/sub/', '--out', 'hasil', '--cache-dir', 'simpanan'],
    { cwd },
  );
  expect(run.code, run.stderr).toBe(0);
  expect(readFileSync(join(cwd, 'hasil/index.html'), 'utf8')).toContain('https://uji.contoh.go.id/sub/');
  expect(existsSync(join(cwd, 'simpanan'))).toBe(true);
  expect(existsSync(join(cwd, '.kec/cache'))).toBe(false);
});

test('a folder that kec did not make is not touched', async () => {
  const cwd = makeSite(good);
  mkdirSync(join(cwd, 'dist'));
  writeFileSync(join(cwd, 'dist/penting.txt'), 'penting');
  const run = await runKec(['build'], { cwd });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('KEC-OUT-FOREIGN');
  expect([...readTree(join(cwd, 'dist')).keys()]).toEqual(['penting.txt']);
});

test('an address that vanishes is a warning that offers the alias', async () => {
  const cwd = makeSite(good);
  await runKec(['build'], { cwd });
  changeSite(cwd, {
    'content/posts/2025-01-01-satu.md': undefined,
    'content/posts/2025-01-01-dua.md': good['content/posts/2025-01-01-satu.md'],
  });
  const run = await runKec(['build'], { cwd });
  expect(run.code).toBe(0);
  expect(run.stderr).toContain('- /2025/01/01/satu/');
  expect(run.stderr).not.toContain('/m/2025');
});

test('a change in one article rewrites only the files that show it', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `content/posts/2025-01-${String(index + 1).padStart(2, '0')}-artikel-${index + 1}.md`,
      `---\ntitle: Artikel ${index + 1}\ncategory: Berita\n---\n\nIsi ${index + 1}.\n`,
    ]),
  );
  const cwd = makeSite(many);
  await runKec(['build'], { cwd });
  changeSite(cwd, {
    'content/posts/2025-01-12-artikel-12.md':
      '---\ntitle: Artikel 12\ncategory: Berita\n---\n\nIsi yang lain.\n\nParagraf kedua.\n',
  });
  const { summary } = JSON.parse((await runKec(['build', '--json'], { cwd })).stdout);
  expect(summary.written).toBeLessThanOrEqual(10);
  expect(summary.paths).toContain('2025/01/12/artikel-12/index.html');
  expect(summary.paths).not.toContain('2025/01/20/artikel-20/index.html');
});

test('a disk that refuses ends a run of several threads too', async () => {
  const cwd = makeSite({ ...good, 'content/static/foto.jpg': await photo({ width: 60, height: 40 }) });
  writeFileSync(join(cwd, 'simpanan'), 'a file where the cache belongs');
  const run = await runKec(['build', '--threads', '3', '--cache-dir', 'simpanan'], { cwd });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('KEC-DISK');
});

test('--timings shows where the time went, as text and as data', async () => {
  const cwd = makeSite({
    'content/posts/2025-01-01-satu/index.md': '---\ntitle: Satu\ncover: foto.jpg\n---\n\nIsi.\n',
    'content/posts/2025-01-01-satu/foto.jpg': await photo({ width: 90, height: 60 }),
  });
  const { stdout } = await runKec(['build', '--timings', '--lang', 'en'], { cwd });
  expect(stdout).toMatch(/^ +\d+\.\d{3} s {2}reading texts$/m);
  expect(stdout).toMatch(/^ +\d+\.\d{3} s {2}posts\/2025-01-01-satu\/foto\.jpg: \d+ files$/m);
  const again = await runKec(['build', '--timings', '--json'], { cwd });
  const { phases, sources } = JSON.parse(again.stdout).timings;
  expect(phases).toMatchObject({
    start: expect.any(Number),
    parse: expect.any(Number),
    commit: expect.any(Number),
  });
  // Nothing has changed, so no picture was made.
  expect(sources).toEqual([]);
  expect(JSON.parse((await runKec(['build', '--json'], { cwd })).stdout)).not.toHaveProperty('timings');
});
