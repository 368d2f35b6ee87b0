import { readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { callKec } from './support/kec.ts';
import { photo } from './support/photo.ts';
import { changeSite, makeSite } from './support/site.ts';
import { readTree } from './support/tree.ts';

const article = (text: string) => `---\ntitle: Kabar\ncover: foto.jpg\n---\n\n${text}\n`;

/** A built site with a photo and a download, and what a build wrote. */
async function builtSite() {
  const root = makeSite({
    'content/posts/2025-01-02-kabar/index.md': article('Isi kabar.'),
    'content/posts/2025-01-02-kabar/foto.jpg': await photo({ width: 900, height: 600 }),
    'content/static/formulir.pdf': '%PDF-1.4 formulir',
  });
  // As old as what a site usually holds: of a file that was just changed nothing is taken on trust.
  const old = new Date('2025-01-01');
  utimesSync(join(root, 'content/static/formulir.pdf'), old, old);
  const build = async (...flags: string[]): Promise<{ written: number; paths: readonly string[] }> => {
    const { stdout } = await callKec(['build', '--json', ...flags], { cwd: root });
    return JSON.parse(stdout).summary;
  };
  await build();
  const dist = join(root, 'dist');
  const [picture = ''] = [...readTree(dist).keys()].filter((path) => path.endsWith('-640.webp'));
  return { root, dist, build, picture };
}

describe('a build of an unchanged site', () => {
  let site: Awaited<ReturnType<typeof builtSite>>;
  beforeAll(async () => {
    site = await builtSite();
  });

  test('writes nothing, and needs neither the photo nor the image cache for it', async () => {
    const before = readTree(site.dist);
    rmSync(join(site.root, '.kec/cache/images'), { recursive: true });
    expect((await site.build()).written).toBe(0);
    expect(readTree(site.dist)).toEqual(before);
  });

  test.each<[string, (file: string) => void]>([
    ['changed, with its size and its times as before', forge],
    ['cut short', (file) => truncateSync(file, 10)],
    ['deleted', (file) => rmSync(file)],
  ])('mends a picture, a download and a page of the output that were %s', async (_name, damage) => {
    const before = readTree(site.dist);
    const paths = ['2025/01/02/kabar/index.html', 'formulir.pdf', site.picture];
    for (const path of paths) damage(join(site.dist, path));
    expect((await site.build()).paths).toEqual(paths);
    expect(readTree(site.dist)).toEqual(before);
  });

  test('reads all of it with --force', async () => {
    expect((await site.build('--force')).written).toBe(0);
  });

  test('writes a download and a photo that have changed', async () => {
    changeSite(site.root, {
      'content/static/formulir.pdf': '%PDF-1.4 formulis',
      'content/posts/2025-01-02-kabar/foto.jpg': await photo({ width: 900, height: 600, seed: 7 }),
    });
    const { paths } = await site.build();
    expect(paths).toContain('formulir.pdf');
    expect(paths.filter((path) => path.endsWith('-640.webp'))).toHaveLength(1);
    expect(readFileSync(join(site.dist, 'formulir.pdf'), 'utf8')).toBe('%PDF-1.4 formulis');
  });
});

/** Changes the first byte of a file; only the time of the change of its stat, which cannot be set, tells of it. */
function forge(file: string): void {
  const { atime, mtime } = statSync(file);
  const bytes = readFileSync(file);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  utimesSync(file, atime, mtime);
}
