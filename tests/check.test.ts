import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runKec } from './support/kec.ts';
import { changeSite, makeSite, searchlessSettings } from './support/site.ts';
import { readTree } from './support/tree.ts';

const good = { 'content/posts/2025-01-01-satu.md': '---\ntitle: Satu\n---\n\nWarga bergotong royong.\n' };
const stray = { 'content/catatan.md': 'Bukan artikel.\n' };

const accepting = (until: string): string =>
  `${searchlessSettings}check:\n  accepted:\n    - code: KEC-STRAY\n      reason: Catatan tim\n      until: ${until}\n`;

test('a good site gives 0, says how much was judged, and nothing but the cache is written', async () => {
  const cwd = makeSite(good);
  const run = await runKec(['check'], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(/^\d+ pages and \d+ files were judged\. Nothing was found\.\n$/);
  expect(existsSync(join(cwd, 'dist'))).toBe(false);
  expect(readdirSync(join(cwd, '.kec'))).toEqual(['cache']);
});

test('the last build stays as it is', async () => {
  const cwd = makeSite(good);
  await runKec(['build'], { cwd });
  const before = [readTree(join(cwd, 'dist')), readTree(join(cwd, '.kec'))];
  changeSite(cwd, { 'content/posts/2025-01-02-dua.md': '---\ntitle: Dua\n---\n\nIsi lain.\n' });
  expect(await runKec(['check'], { cwd })).toMatchObject({ code: 0 });
  const [site, state] = [readTree(join(cwd, 'dist')), readTree(join(cwd, '.kec'))];
  expect(site).toEqual(before[0]);
  expect(state.get('manifest.json')).toEqual(before[1]?.get('manifest.json'));
});

test('a warning gives 0, with --strict 1; an error gives 1, wrong settings give 2', async () => {
  const cwd = makeSite({ ...good, ...stray });
  expect(await runKec(['check'], { cwd })).toMatchObject({ code: 0 });
  expect(await runKec(['check', '--strict'], { cwd })).toMatchObject({ code: 1 });
  changeSite(cwd, { 'content/pages/a.md': '---\ntitle: A\n---\n\n[x](tidak-ada.md)\n' });
  const broken = await runKec(['check'], { cwd });
  expect(broken.code).toBe(1);
  expect(broken.stdout).toBe('Pages and files were not judged yet: mend the above first.\n');
  changeSite(cwd, { 'content/site.yaml': 'title: X\n' });
  expect(await runKec(['check'], { cwd })).toMatchObject({ code: 2 });
});

test('with --json the report is data in both languages', async () => {
  const cwd = makeSite({ ...good, ...stray });
  const run = await runKec(['check', '--json'], { cwd });
  expect(JSON.parse(run.stdout)).toMatchObject({
    ok: false,
    complete: true,
    problems: [
      {
        code: 'KEC-STRAY',
        severity: 'warning',
        file: 'content/catatan.md',
        message: { id: expect.any(String), en: expect.any(String) },
      },
    ],
  });
  expect(run.stderr).toBe('');
});

test('an accepted finding is reported neither by a check nor by a build, until its last day has passed', async () => {
  const cwd = makeSite({ ...good, ...stray, 'content/site.yaml': accepting('2026-06-30') });
  for (const command of ['check', 'build']) {
    const strict = [command, '--strict', '--now'];
    expect(await runKec([...strict, '2026-06-30 23:59'], { cwd }), command).toMatchObject({
      code: 0,
      stderr: '',
    });
    const later = await runKec([...strict, '2026-07-01'], { cwd });
    expect(later.code, command).toBe(1);
    expect(later.stderr).toContain('KEC-STRAY');
    expect(later.stderr).toContain('KEC-ACCEPTED-ENDED');
  }
});

test('an acceptance does not silence an error, nor the same finding in another file', async () => {
  const settings = accepting('2026-06-30').replace('KEC-STRAY', 'KEC-LINK');
  const page = '---\ntitle: A\n---\n\n[x](tidak-ada.md)\n';
  const cwd = makeSite({ ...good, 'content/pages/a.md': page, 'content/site.yaml': settings });
  expect(await runKec(['check', '--now', '2026-01-01'], { cwd })).toMatchObject({ code: 1 });
  changeSite(cwd, {
    ...stray,
    'content/pages/a.md': undefined,
    'content/site.yaml': accepting('2026-06-30').replace('reason:', 'file: content/lain.md\n      reason:'),
  });
  const other = await runKec(['check', '--now', '2026-01-01'], { cwd });
  expect(other.stderr).toContain('content/catatan.md warning KEC-STRAY');
});

test('a page over its budget is found as by a build', async () => {
  const settings = `${searchlessSettings}budgets:\n  article: 1\n`;
  const cwd = makeSite({ ...good, 'content/site.yaml': settings });
  const [check, build] = [await runKec(['check'], { cwd }), await runKec(['build'], { cwd })];
  expect(check.stderr).toContain('KEC-BUDGET');
  expect(check.stderr).toBe(build.stderr);
});

test('a URL of what is online, by its manifest, that the site has no more is named', async () => {
  const moved = {
    ...good,
    'content/posts/2025-01-02-pindah.md': '---\ntitle: Pindah\n---\n\nKantor pindah ke lantai dua.\n',
  };
  const cwd = makeSite(moved);
  await runKec(['build'], { cwd });
  copyFileSync(join(cwd, '.kec/manifest.json'), join(cwd, 'tayang.json'));
  changeSite(cwd, { 'content/posts/2025-01-02-pindah.md': undefined });
  await runKec(['build'], { cwd });
  expect((await runKec(['check'], { cwd })).stderr).not.toContain('KEC-GONE');
  const { stderr } = await runKec(['check', '--manifest', 'tayang.json'], { cwd });
  expect(stderr).toContain('KEC-GONE The URL /2025/01/02/pindah/');
  expect(await runKec(['check', '--manifest', 'tidak-ada.json'], { cwd })).toMatchObject({ code: 2 });
});
