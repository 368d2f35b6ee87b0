import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { useGzipServers } from './support/gzip-server.ts';
import { runKec } from './support/kec.ts';
import { noisyPhoto } from './support/noisy-photo.ts';
import { bytesOnPhone, noisyPages, noisyPost, noisySite, predictedWeight } from './support/noisy-site.ts';
import { changeSite, makeSite } from './support/site.ts';

const site: { root?: string } = {};
const root = () => site.root ?? '';
const dist = (path: string) => readFileSync(join(root(), 'dist', path));

beforeAll(async () => {
  site.root = await noisySite();
  const { code, stderr } = await runKec(['build', '--strict'], { cwd: root() });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

describe('a site of noisy photos', () => {
  const browser = useBrowser();
  const serve = useGzipServers();

  test.each(Object.entries(noisyPages))(
    'has a %s as light as predicted and allowed',
    async (_name, [path, bar]) => {
      const bytes = await bytesOnPhone(browser(), `${await serve(join(root(), 'dist'))}/${path}`);
      const { all, parts } = predictedWeight(join(root(), 'dist'), `${path}index.html`);
      expect(all / bytes, JSON.stringify(parts)).toBeGreaterThan(0.97);
      expect(all / bytes, JSON.stringify(parts)).toBeLessThan(1.03);
      expect(bytes).toBeLessThanOrEqual(bar * 1000);
    },
  );

  test('looks no worse than its floor, and every picture is seen', async () => {
    const photos = predictedWeight(join(root(), 'dist'), 'm/2025/01/02/delapan/index.html').parts.filter(
      ({ path }) => path.endsWith('.webp'),
    );
    expect(photos).toHaveLength(8);
    for (const { path, bytes } of photos) {
      const { width } = await sharp(dist(path)).metadata();
      expect(width).toBe(720);
      expect(bytes).toBeGreaterThan(20_000);
    }
  });
});

describe('a page that is over its budget', () => {
  const tight = 'budgets:\n  mobile: 30\n  minQuality: 60\n';

  test('is a warning that names its heaviest parts, and an error with --strict', async () => {
    const folder = makeSite({
      'content/foto/ramai.jpg': await noisyPhoto(1),
      'content/posts/2025-01-02-kabar.md': noisyPost('Kabar', ['ramai.jpg']),
      'content/site.yaml': `title: Kecamatan Contoh\nurl: https://contoh.go.id/\n${tight}`,
    });
    const warned = await runKec(['build'], { cwd: folder });
    expect(warned.code).toBe(0);
    expect(warned.stderr).toMatch(
      /^content\/posts\/2025-01-02-kabar\.md warning KEC-BUDGET The page \/m\/2025\/01\/02\/kabar\/ loads [\d.]+ kB as it opens, the limit is 30 kB\. Heaviest: content\/foto\/ramai\.jpg [\d.]+ kB, [\w ./-]+ kB, [\w ./-]+ kB\.\n {2}Show fewer photos/,
    );
    expect((await runKec(['build', '--strict'], { cwd: folder })).code).toBe(1);
    changeSite(folder, {
      'content/site.yaml': `title: Kecamatan Contoh\nurl: https://contoh.go.id/\nbudgets: false\n`,
    });
    expect(await runKec(['build', '--strict'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
  });
});
