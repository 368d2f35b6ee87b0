import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { sentFile } from '../src/build/sent-file.ts';
import { pageLoads } from '../src/checks/page-loads.ts';
import { type PageWeight, pageWeight } from '../src/checks/page-weight.ts';
import { useBrowser } from './support/browser.ts';
import { useGzipServers } from './support/gzip-server.ts';
import { runKec } from './support/kec.ts';
import { noisyPhoto } from './support/noisy-photo.ts';
import { changeSite, makeSite } from './support/site.ts';

const names = Array.from({ length: 8 }, (_, index) => `foto-${index + 1}.jpg`);

/** Text of the length of a usual article. */
const paragraphs = Array.from(
  { length: 8 },
  (_, index) =>
    `Warga RT ${index} Kelurahan Oro-oro Dowo mengikuti kerja bakti di tepi sungai pada hari ke-${index * 3}. ` +
    `Camat Klojen menyerahkan ${index * 17 + 5} bibit pohon kepada ketua RW, lalu meninjau saluran air di Jalan Ijen.`,
);

const post = (title: string, photos: readonly string[]) =>
  `---\ntitle: ${title}\ndate: 2025-01-02\n---\n\n${paragraphs
    .map((text, index) => `${text}\n\n${photos[index] ? `![Foto ${index}](/foto/${photos[index]})\n\n` : ''}`)
    .join('')}`;

/** A site of noisy photos: one article with eight of them, seven with one. */
async function noisySite(settings = ''): Promise<string> {
  const photos = await Promise.all(names.map((_, seed) => noisyPhoto(seed)));
  return makeSite({
    'content/site.yaml': `title: Kecamatan Contoh\nurl: https://contoh.go.id/\n${settings}`,
    ...Object.fromEntries(photos.map((bytes, index) => [`content/foto/${names[index]}`, bytes])),
    'content/posts/2025-01-02-delapan.md': post('Delapan foto', names),
    ...Object.fromEntries(
      names
        .slice(1)
        .map((name, index) => [
          `content/posts/2025-01-0${index + 1}-kabar-${index}.md`,
          post(`Kabar ${index}`, [name]),
        ]),
    ),
  });
}

const site: { root?: string } = {};
const root = () => site.root ?? '';
const dist = (path: string) => readFileSync(join(root(), 'dist', path));

beforeAll(async () => {
  site.root = await noisySite();
  const { code, stderr } = await runKec(['build', '--strict'], { cwd: root() });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

/** What kec takes a page of the built site to weigh. */
function predicted(path: string): PageWeight {
  const html = dist(path);
  return pageWeight({ path, bytes: sentFile(path, html).bytes }, pageLoads(String(html), '/'), (file) =>
    sentFile(file, dist(file)),
  );
}

const pages = {
  'mobile article with its lead photo': ['m/2025/01/02/kabar-1/', 60],
  'mobile article with 8 photos': ['m/2025/01/02/delapan/', 300],
  'normal article': ['2025/01/02/kabar-1/', 120],
  'normal article with 8 photos': ['2025/01/02/delapan/', 400],
  'home page': ['', 150],
} as const;

describe('a site of noisy photos', () => {
  const browser = useBrowser();
  const serve = useGzipServers();

  test.each(Object.entries(pages))(
    'has a %s as light as predicted and allowed',
    async (_name, [path, bar]) => {
      const origin = await serve(join(root(), 'dist'));
      const context = await browser().newContext({
        viewport: { width: 360, height: 740 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      let bytes = 0;
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 300) {
          window.scrollTo(0, y);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        await Promise.all([...document.images].map((image) => image.decode()));
      });
      await page.waitForLoadState('networkidle');
      await context.close();
      const { all, parts } = predicted(`${path}index.html`);
      expect(all / bytes, JSON.stringify(parts)).toBeGreaterThan(0.97);
      expect(all / bytes, JSON.stringify(parts)).toBeLessThan(1.03);
      expect(bytes).toBeLessThanOrEqual(bar * 1000);
    },
  );

  test('looks no worse than its floor, and every picture is seen', async () => {
    const photos = predicted('m/2025/01/02/delapan/index.html').parts.filter(({ path }) =>
      path.endsWith('.webp'),
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
      'content/posts/2025-01-02-kabar.md': post('Kabar', ['ramai.jpg']),
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
