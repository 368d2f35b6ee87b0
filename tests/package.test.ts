import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Finished, runProcess } from './support/kec.ts';
import { changeSite, plainSettings } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';
import { readTree } from './support/tree.ts';

/** What `npm pack` has put into the tarball, and the folder where it is installed. */
const installed = { folder: '', files: [] as readonly string[] };

beforeAll(async () => {
  const shelf = tempFolder('shelf');
  // The program is compiled already, and other tests run it: the scripts would compile it again under their feet.
  const packed = await npm(
    ['pack', '--ignore-scripts', '--json', '--pack-destination', shelf],
    process.cwd(),
  );
  const [{ filename, files }] = JSON.parse(packed.stdout) as [
    { filename: string; files: { path: string }[] },
  ];
  const folder = tempFolder('elsewhere');
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await npm(['install', '--prefer-offline', '--no-audit', '--no-fund', join(shelf, filename)], folder);
  Object.assign(installed, { folder, files: files.map(({ path }) => path) });
}, 300_000);

describe('the package', () => {
  test('holds compiled code, templates and assets, and nothing that only the checkout needs', () => {
    expect(installed.files).toEqual(
      expect.arrayContaining([
        'bin/kec.js',
        'lib/app/main.js',
        'lib/app/worker.js',
        'templates/article.eta',
        'README.md',
        'LICENSE',
      ]),
    );
    expect(installed.files.some((path) => path.startsWith('templates/assets/'))).toBe(true);
    expect(
      installed.files.filter((path) => /^(src|tests|content|bench|dist)\/|\.test\.|(?<!\.d)\.ts$/.test(path)),
    ).toEqual([]);
  });

  test('builds a site in an empty folder elsewhere, on one thread and on two', async () => {
    const { folder } = installed;
    changeSite(folder, {
      'content/site.yaml': plainSettings,
      'content/posts/2025-01-02-kabar.md': '---\ntitle: Kabar\n---\n\nIsi kabar.\n',
    });
    await npm(['exec', '--offline', '--', 'kec', 'build'], folder);
    expect(readFileSync(join(folder, 'dist/2025/01/02/kabar/index.html'), 'utf8')).toContain('Isi kabar.');
    expect([...readTree(join(folder, 'dist')).keys()].some((path) => path.endsWith('.css'))).toBe(true);
    await npm(['exec', '--offline', '--', 'kec', 'build', '--threads', '2'], folder);
    expect(existsSync(join(folder, 'dist/m/2025/01/02/kabar/index.html'))).toBe(true);
  });
});

async function npm(args: readonly string[], cwd: string): Promise<Finished> {
  const run = await runProcess('npm', args, { cwd });
  expect(run.code, run.stderr).toBe(0);
  return run;
}
