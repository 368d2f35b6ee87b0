import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { callKec } from './support/kec.ts';
import { makeSite } from './support/site.ts';
import { useStrictServers } from './support/strict-server.ts';

const browser = useBrowser();
const serve = useStrictServers();

const post = (title: string, category: string, text: string) =>
  `---\ntitle: ${title}\ncategory: ${category}\n---\n\n${text}\n`;

const settings = (base: string) => `title: Kecamatan Contoh\nurl: https://contoh.go.id${base}\n`;

/** A site with 14 articles that say "pelayanan" in one form or another, one of them with marks of HTML. */
const files = {
  'content/posts/2024-05-01-ktp.md': post(
    'Layanan KTP',
    'Layanan',
    'Petugas melayani perekaman & pencetakan, jika 1 \\< 2 \\<img src=x\\>.',
  ),
  'content/posts/2025-02-03-pasar.md': post('Pasar murah', 'Ekonomi', 'Beras dan minyak goreng.'),
  ...Object.fromEntries(
    Array.from({ length: 13 }, (_, index) => [
      `content/posts/2025-06-${String(index + 10)}-kabar-${index}.md`,
      post(`Kabar ${index}`, 'Berita', `Pelayanan di loket ${index} buka setiap hari kerja.`),
    ]),
  ),
};

const site = { origin: '', base: '/kota/' };

beforeAll(async () => {
  const root = makeSite({ ...files, 'content/site.yaml': settings(site.base) });
  expect(await callKec(['build', '--quiet'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
  site.origin = (await serve(join(root, 'dist'), site.base)).origin;
});

type Visit = Readonly<{ page: Page; requests: string[]; complaints: string[] }>;

/** Opens the search page in a browser of its own, and notes what it fetches and complains about. */
async function visit(query = '', options: Readonly<{ javaScriptEnabled?: boolean }> = {}): Promise<Visit> {
  const page = await browser().newPage({ viewport: { width: 360, height: 740 }, ...options });
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${site.origin}${site.base}cari/${query}`, { waitUntil: 'networkidle' });
  return { page, requests, complaints };
}

const statusOf = (page: Page) => page.getByRole('status');
const titlesOf = (page: Page) => page.locator('.search-results a').allTextContents();
const indexFiles = (requests: readonly string[]) => requests.filter((path) => path.includes('/pagefind/'));

/** Waits until the status says something and gives the titles of the results. */
async function resultsAfter(page: Page, words: string): Promise<readonly string[]> {
  await statusOf(page).filter({ hasText: words }).waitFor();
  return titlesOf(page);
}

describe('the search page', () => {
  test('fetches nothing of the index before it is used, and then the script once', async () => {
    const { page, requests, complaints } = await visit();
    expect(indexFiles(requests)).toEqual([]);
    await page.getByRole('searchbox').focus();
    await page.waitForRequest((request) => request.url().includes('pf_meta'));
    expect(indexFiles(requests).filter((path) => path.endsWith('.js'))).toEqual([
      '/kota/pagefind/pagefind.js',
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('finds by the stem of a word, says how many, and marks them without running anything', async () => {
    const { page, complaints } = await visit();
    await page.getByRole('searchbox').fill('dilayani petugas');
    expect(await resultsAfter(page, '1 hasil untuk “dilayani petugas”')).toEqual(['Layanan KTP']);
    const result = page.locator('.search-results li');
    expect(await result.locator('mark').allTextContents()).toEqual(['Petugas', 'melayani']);
    expect(await result.locator('p').textContent()).toContain('& pencetakan, jika 1 < 2 <img src=x>');
    expect(await result.locator('time').textContent()).toBe('1 Mei 2024');
    expect(await result.locator('a').getAttribute('href')).toBe('/kota/2024/05/01/ktp/');
    expect(new URL(page.url()).search).toBe('?q=dilayani%20petugas');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('narrows by category and year, orders by date, and says when there is nothing', async () => {
    const { page } = await visit('?q=pelayanan');
    expect((await resultsAfter(page, '14 hasil untuk “pelayanan”')).length).toBe(10);
    expect(await page.locator('#search-browse').isVisible()).toBe(false);
    await page.getByLabel('Urutan').selectOption('Terbaru');
    await expect.poll(async () => (await titlesOf(page))[0]).toBe('Kabar 12');
    await page.getByLabel('Tahun').selectOption('2024');
    expect(await resultsAfter(page, '1 hasil')).toEqual(['Layanan KTP']);
    await page.locator('#search-category').selectOption('Berita');
    expect(await resultsAfter(page, 'Tidak ada hasil untuk “pelayanan”')).toEqual([]);
    expect(await page.locator('#search-browse').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('?q=pelayanan&category=berita&year=2024&order=new');
    await page.close();
  });

  test('is used by keyboard alone: more results take the focus to the first of them', async () => {
    const { page } = await visit('?q=pelayanan&order=new');
    await resultsAfter(page, '14 hasil');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('loket');
    await page.keyboard.press('Enter');
    await resultsAfter(page, '13 hasil untuk “loket”');
    await page.locator('.search-results a').last().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titlesOf(page)).length).toBe(13);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kabar 2');
    expect(await page.getByRole('button', { name: 'Hasil berikutnya' }).isVisible()).toBe(false);
    await page.close();
  });

  test('shows the lists again when the words are taken away', async () => {
    const { page } = await visit('?q=beras');
    expect(await resultsAfter(page, '1 hasil')).toEqual(['Pasar murah']);
    await page.getByRole('searchbox').fill('');
    await page.locator('#search-browse').waitFor({ state: 'visible' });
    expect(await titlesOf(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  test('says so when the index cannot be fetched', async () => {
    const { page } = await visit();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('beras');
    await statusOf(page).filter({ hasText: 'Pencarian tidak dapat dimuat' }).waitFor();
    expect(await page.locator('#search-browse').isVisible()).toBe(true);
    await page.close();
  });

  test('is a page of lists without JavaScript, and has no form that does nothing', async () => {
    const { page } = await visit('?q=beras', { javaScriptEnabled: false });
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    for (const name of ['Ekonomi', '2024', 'Kabar 12', 'Semua berita']) {
      expect(await page.locator('main').getByRole('link', { name, exact: true }).isVisible()).toBe(true);
    }
    await page.close();
  });
});

describe('a first search among a thousand articles', () => {
  const large = { origin: '' };
  beforeAll(async () => {
    const root = makeSite({ ...thousand(), 'content/site.yaml': settings('/') });
    expect(await callKec(['build', '--quiet'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
    large.origin = (await serve(join(root, 'dist'))).origin;
  });

  test.each(['layanan', 'penyaluran', 'vaksinasi'])(
    'for “%s” fetches at most 130 KB until there are results',
    async (word) => {
      const page = await browser().newPage({ viewport: { width: 360, height: 740 } });
      await page.goto(`${large.origin}/cari/`, { waitUntil: 'networkidle' });
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      const sizes: number[] = [];
      session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
      await page.getByRole('searchbox').fill(word);
      await statusOf(page).filter({ hasText: 'hasil untuk' }).waitFor();
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeGreaterThan(80_000);
      expect(bytes).toBeLessThanOrEqual(130_000);
      await page.close();
    },
  );
});

/** A thousand articles of some 300 words, as districts write them: few sentences, many names and numbers. */
function thousand(): Readonly<Record<string, string>> {
  const places = 'Sukamaju Mekarsari Cibodas Margahayu Tanjungsari Karangmulya Wanasari Banjarsari'.split(
    ' ',
  );
  const events = ['vaksinasi lansia', 'pasar murah', 'kerja bakti', 'pelatihan usaha', 'penyaluran bantuan'];
  const sentence = (seed: number): string => {
    const [place, event] = [places[seed % places.length], events[seed % events.length]];
    const sentences = [
      `Pemerintah Desa ${place} menggelar ${event} di balai desa bersama ${seed % 900} warga.`,
      `Layanan ${event} dibuka pukul ${seed % 24}.00 WIB dan ditutup menjelang sore dengan tertib.`,
      `Anggaran sebesar Rp${seed % 800}.000.000 dikelola secara terbuka oleh panitia ${place}${seed % 500}.`,
      `Petugas nomor ${seed % 3000} memeriksa tekanan darah peserta ${event} secara gratis.`,
      `Camat berharap ${event} menjadi agenda rutin yang didukung swadaya masyarakat ${place}.`,
    ];
    return sentences[seed % sentences.length] ?? '';
  };
  return Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => {
      const text = Array.from({ length: 25 }, (_, line) => sentence(index * 7919 + line * 104_729)).join(' ');
      const date = `20${15 + (index % 10)}-${String(1 + (index % 12)).padStart(2, '0')}-11`;
      return [
        `content/posts/${date}-kegiatan-${index}.md`,
        post(`Kegiatan ${index}`, `Bidang ${index % 8}`, text),
      ];
    }),
  );
}
