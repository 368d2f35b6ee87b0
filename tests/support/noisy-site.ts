import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { sentFile } from '../../src/build/sent-file.ts';
import { pageLoads } from '../../src/checks/page-loads.ts';
import { type PageWeight, pageWeight } from '../../src/checks/page-weight.ts';
import { noisyPhoto } from './noisy-photo.ts';
import { makeSite } from './site.ts';

const names = Array.from({ length: 8 }, (_, index) => `foto-${index + 1}.jpg`);

/** Text of the length of a usual article. */
const paragraphs = Array.from(
  { length: 8 },
  (_, index) =>
    `Warga RT ${index} Kelurahan Oro-oro Dowo mengikuti kerja bakti di tepi sungai pada hari ke-${index * 3}. ` +
    `Camat Klojen menyerahkan ${index * 17 + 5} bibit pohon kepada ketua RW, lalu meninjau saluran air di Jalan Ijen.`,
);

/** An article with photos between its paragraphs. */
export const noisyPost = (title: string, photos: readonly string[]) =>
  `---\ntitle: ${title}\ndate: 2025-01-02\n---\n\n${paragraphs
    .map((text, index) => `${text}\n\n${photos[index] ? `![Foto ${index}](/foto/${photos[index]})\n\n` : ''}`)
    .join('')}`;

/** A site of noisy photos: one article with eight of them, seven with one. */
export async function noisySite(settings = ''): Promise<string> {
  const photos = await Promise.all(names.map((_, seed) => noisyPhoto(seed)));
  return makeSite({
    'content/site.yaml': `title: Kecamatan Contoh\nurl: https://contoh.go.id/\n${settings}`,
    ...Object.fromEntries(photos.map((bytes, index) => [`content/foto/${names[index]}`, bytes])),
    'content/posts/2025-01-02-delapan.md': noisyPost('Delapan foto', names),
    ...Object.fromEntries(
      names
        .slice(1)
        .map((name, index) => [
          `content/posts/2025-01-0${index + 1}-kabar-${index}.md`,
          noisyPost(`Kabar ${index}`, [name]),
        ]),
    ),
  });
}

/** What kec takes a page of a built site to weigh; `path` as `index.html`. */
export function predictedWeight(site: string, path: string): PageWeight {
  const file = (name: string) => readFileSync(join(site, name));
  const html = file(path);
  return pageWeight({ path, bytes: sentFile(path, html).bytes }, pageLoads(String(html), '/'), (name) =>
    sentFile(name, file(name)),
  );
}

/** Pages of the site by what they are: their path, and the kB that they may load. */
export const noisyPages = {
  'mobile article with its lead photo': ['m/2025/01/02/kabar-1/', 60],
  'mobile article with 8 photos': ['m/2025/01/02/delapan/', 300],
  'normal article': ['2025/01/02/kabar-1/', 120],
  'normal article with 8 photos': ['2025/01/02/delapan/', 400],
  'home page': ['', 150],
} as const;

/** All bytes that a phone of 360 px with two pixels each transfers while a page is read to its end. */
export async function bytesOnPhone(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({
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
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 300) {
      window.scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  await page.waitForLoadState('networkidle');
  await context.close();
  return bytes;
}
