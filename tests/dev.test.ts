import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { photo } from './support/photo.ts';
import { ask, until, useServers } from './support/server.ts';
import { changeSite, makeSite, plainSettings } from './support/site.ts';
import { readTree } from './support/tree.ts';

const start = useServers();
const browser = useBrowser();
const trouble = fileURLToPath(new URL('./support/watch-trouble.cjs', import.meta.url));

const post = (title: string, text: string, more = '') => `---\ntitle: ${title}\n${more}---\n\n${text}\n`;
const long = Array.from({ length: 80 }, (_, index) => `Paragraf ${index}.`).join('\n\n');

const files = {
  'content/posts/2025-01-01-satu.md': post('Satu', `Kata pertama.\n\n${long}`),
  'content/posts/2025-01-02-dua.md': post('Dua', 'Artikel kedua.'),
  'content/posts/2025-01-03-draf.md': post('Konsep', 'Belum jadi.', 'draft: true\n'),
  'content/posts/2999-01-01-kelak.md': post('Kelak', 'Belum waktunya.'),
  'content/posts/2025-01-04-lewat.md': post('Lewat', 'Sudah lewat.', 'expires: 2025-02-01\n'),
};

const openPage = async (
  url: string,
  options: Parameters<ReturnType<typeof browser>['newContext']>[0] = {},
) => {
  const context = await browser().newContext(options);
  const page = await context.newPage();
  await page.goto(url);
  // Live reload is there once the first event has come.
  await page.waitForFunction(
    () => performance.getEntriesByName(`${location.origin}/.kec/live.js`).length > 0,
  );
  return page;
};

/** Marks a page, to learn whether it has been loaded again. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-marked', ''));
const isMarked = (page: Page) => page.evaluate(() => document.body.hasAttribute('data-marked'));
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a page in the browser', () => {
  test('shows a saved change, and keeps the place where it is read', async () => {
    const cwd = makeSite(files);
    const server = await start(['dev', '--port', '0'], { cwd });
    const page = await openPage(`${server.origin}/2025/01/01/satu/`);
    await page.evaluate(() => window.scrollTo(0, 900));
    changeSite(cwd, { 'content/posts/2025-01-01-satu.md': post('Satu', `Kata yang baru.\n\n${long}`) });
    await page.getByText('Kata yang baru.').waitFor();
    await until(async () => Math.abs((await page.evaluate(() => window.scrollY)) - 900) < 60);
    expect(await server.end()).toBe(0);
  });

  test('is left alone by changes that it does not show', async () => {
    const cwd = makeSite(files);
    const server = await start(['dev', '--port', '0'], { cwd });
    const page = await openPage(`${server.origin}/2025/01/01/satu/`);
    await mark(page);
    changeSite(cwd, { 'content/posts/2025-01-02-dua.md': post('Dua', 'Teks kedua yang lain.') });
    await server.saying('2025-01-02-dua.md –');
    await wait(300);
    expect(await isMarked(page)).toBe(true);
    await server.end();
  });

  test('takes new styles without being loaded again, the mobile page as well', async () => {
    const cwd = makeSite(files);
    const css = readFileSync('templates/assets/site.css', 'utf8');
    const mobileCss = readFileSync('templates/assets/mobile.css', 'utf8');
    changeSite(cwd, { 'templates/assets/site.css': css, 'templates/assets/mobile.css': mobileCss });
    const server = await start(['dev', '--port', '0'], { cwd });
    const normal = await openPage(`${server.origin}/2025/01/01/satu/`);
    const mobile = await openPage(`${server.origin}/m/2025/01/01/satu/`, {
      viewport: { width: 360, height: 740 },
    });
    await mark(normal);
    await mark(mobile);
    changeSite(cwd, {
      'templates/assets/site.css': `${css}\nh1 { color: rgb(1, 2, 3) }\n`,
      'templates/assets/mobile.css': `${mobileCss}\nh1 { color: rgb(4, 5, 6) }\n`,
    });
    const colour = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color);
    await until(
      async () => (await colour(normal)) === 'rgb(1, 2, 3)' && (await colour(mobile)) === 'rgb(4, 5, 6)',
    );
    expect(await isMarked(normal)).toBe(true);
    expect(await isMarked(mobile)).toBe(true);
    await server.end();
  });

  test('shows a problem with file, line, the line itself, cause and cure, and loses it when it is mended', async () => {
    const cwd = makeSite(files);
    const server = await start(['dev', '--port', '0'], { cwd });
    const page = await openPage(`${server.origin}/2025/01/02/dua/`);
    await mark(page);
    changeSite(cwd, { 'content/posts/2025-01-02-dua.md': post('Dua', 'Teks rusak.', 'darft: <b>ya</b>\n') });
    const panel = page.locator('#kec-problems');
    await panel.locator('details').waitFor();
    const text = await panel.evaluate((host) => host.shadowRoot?.textContent ?? '');
    for (const part of ['content/posts/2025-01-02-dua.md:3', 'KEC-', 'darft: <b>ya</b>', 'draft']) {
      expect(text).toContain(part);
    }
    expect(await panel.evaluate((host) => host.shadowRoot?.querySelector('b'))).toBeNull();
    expect(await isMarked(page), 'the last good page stays').toBe(true);
    await server.saying('content/posts/2025-01-02-dua.md:3');
    expect(String((await ask(server.origin, '/2025/01/02/dua/')).body)).toContain('Artikel kedua.');
    changeSite(cwd, { 'content/posts/2025-01-02-dua.md': post('Dua', 'Teks yang dibetulkan.') });
    await page.getByText('Teks yang dibetulkan.').waitFor();
    await until(async () => (await panel.count()) === 0);
    await server.end();
  });

  test('shows the fault of a template over the last good page', async () => {
    const cwd = makeSite({
      ...files,
      'templates/article.eta': '<body><h1><%= it.article.title %></h1></body>',
    });
    const server = await start(['dev', '--port', '0'], { cwd });
    const page = await openPage(`${server.origin}/2025/01/02/dua/`);
    changeSite(cwd, { 'templates/article.eta': '<body>\n<h1><%= it.artikel.title %></h1></body>' });
    await page.locator('#kec-problems details').waitFor();
    const text = await page.locator('#kec-problems').evaluate((host) => host.shadowRoot?.textContent ?? '');
    expect(text).toContain('templates/article.eta:2');
    expect(await page.textContent('h1')).toBe('Dua');
    changeSite(cwd, { 'templates/article.eta': '<body><h2><%= it.article.title %></h2></body>' });
    await page.locator('h2').waitFor();
    await until(async () => (await page.locator('#kec-problems').count()) === 0);
    await server.end();
  });

  test('of a site with errors from the start says what is wrong, and appears when they are mended', async () => {
    const cwd = makeSite({ ...files, 'content/site.yaml': 'title: X\n' });
    const server = await start(['dev', '--port', '0'], { cwd });
    const page = await openPage(`${server.origin}/`);
    await page.locator('#kec-problems details').waitFor();
    changeSite(cwd, { 'content/site.yaml': plainSettings });
    await page.getByText('Artikel kedua.').first().waitFor();
    await server.end();
  });

  test('tells that it is a draft, of the future or expired, at the size of a phone as well', async () => {
    const cwd = makeSite(files);
    const server = await start(['dev', '--port', '0'], { cwd });
    const size = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true };
    for (const path of [
      '/2025/01/03/draf/',
      '/2999/01/01/kelak/',
      '/2025/01/04/lewat/',
      '/m/2025/01/03/draf/',
    ]) {
      const page = await openPage(server.origin + path, size);
      const strip = page.locator('[data-kec-strip]');
      expect(await strip.isVisible(), path).toBe(true);
      const box = await strip.boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(741);
      await page.context().close();
    }
    const page = await openPage(`${server.origin}/2025/01/01/satu/`, size);
    expect(await page.locator('[data-kec-strip]').count()).toBe(0);
    for (const list of ['/', '/2025/01/']) {
      const draft = (await openPage(server.origin + list, size)).locator('article, li', {
        hasText: 'Konsep',
      });
      expect(await draft.last().textContent(), list).toContain('Draf');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await server.end();
  });

  test('shows a new photo', async () => {
    const cwd = makeSite({
      'content/posts/2025-01-01-satu/index.md': post('Satu', '![Merah](foto.jpg)'),
      'content/posts/2025-01-01-satu/foto.jpg': await photo({ width: 900, height: 600, seed: 1 }),
    });
    const server = await start(['dev', '--port', '0'], { cwd });
    const page = await openPage(`${server.origin}/2025/01/01/satu/`);
    const source = () => page.locator('article img').first().getAttribute('src');
    const before = await source();
    expect((await ask(server.origin, before ?? '')).headers['content-type']).toBe('image/jpeg');
    changeSite(cwd, {
      'content/posts/2025-01-01-satu/foto.jpg': await photo({ width: 900, height: 600, seed: 2 }),
    });
    await until(async () => (await source()) !== before);
    expect((await ask(server.origin, (await source()) ?? '')).status).toBe(200);
    await server.end();
  });
});

describe('files', () => {
  test('may come, change their names and go, and so may folders and templates', async () => {
    const cwd = makeSite(files);
    const server = await start(['dev', '--port', '0'], { cwd });
    const statusOf = async (path: string) => (await ask(server.origin, path)).status;
    mkdirSync(join(cwd, 'content/posts/2025-03-01-baru'));
    writeFileSync(join(cwd, 'content/posts/2025-03-01-baru/index.md'), post('Baru', 'Isi.'));
    await until(async () => (await statusOf('/2025/03/01/baru/')) === 200);
    renameSync(join(cwd, 'content/posts/2025-03-01-baru'), join(cwd, 'content/posts/2025-03-02-lain'));
    await until(async () => (await statusOf('/2025/03/02/lain/')) === 200);
    expect(await statusOf('/2025/03/01/baru/')).toBe(404);
    rmSync(join(cwd, 'content/posts/2025-03-02-lain'), { recursive: true });
    await until(async () => (await statusOf('/2025/03/02/lain/')) === 404);
    changeSite(cwd, { 'templates/not-found.eta': '<body>Tersesat</body>' });
    await until(async () => String((await ask(server.origin, '/x/')).body).includes('Tersesat'));
    changeSite(cwd, { 'content/site.yaml': `${plainSettings}permalink: /kabar/:slug/\n` });
    await until(async () => (await statusOf('/kabar/satu/')) === 200);
    expect(server.said()).not.toContain('system');
    await server.end();
  });

  test('may be saved by a rename', async () => {
    const cwd = makeSite(files);
    const server = await start(['dev', '--port', '0'], { cwd });
    const target = join(cwd, 'content/posts/2025-01-02-dua.md');
    writeFileSync(`${target}~`, post('Dua', 'Disimpan lewat nama lain.'));
    renameSync(`${target}~`, target);
    const body = async () => String((await ask(server.origin, '/2025/01/02/dua/')).body);
    await until(async () => (await body()).includes('Disimpan lewat nama lain.'));
    await server.end();
  });

  test('may be written in halves: nothing is said of the first', async () => {
    const cwd = makeSite(files);
    const server = await start(['dev', '--port', '0'], { cwd });
    const target = join(cwd, 'content/posts/2025-01-02-dua.md');
    writeFileSync(target, '---\ntitle: D');
    await wait(40);
    appendFileSync(target, 'ua\n---\n\nDitulis dua kali.\n');
    const body = async () => String((await ask(server.origin, '/2025/01/02/dua/')).body);
    await until(async () => (await body()).includes('Ditulis dua kali.'));
    expect(server.said()).not.toContain('KEC-');
    await server.end();
  });

  test('may change by the thousand at a time: they are read once', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => `content/posts/2024-05-01-a-${index}.md`);
    const cwd = makeSite({ ...files, ...Object.fromEntries(many.map((file) => [file, post('A', 'Lama.')])) });
    const server = await start(['dev', '--port', '0'], { cwd });
    // Until the system tells of changes.
    await until(async () => {
      appendFileSync(join(cwd, 'content/posts/2025-01-01-satu.md'), '\nLagi.\n');
      await wait(200);
      return server.said().includes('2025-01-01-satu.md –');
    });
    await wait(300);
    for (const file of many) writeFileSync(join(cwd, file), post('A', 'Yang baru.'));
    const body = async (path: string) => String((await ask(server.origin, path)).body);
    await until(async () => (await body('/2024/05/01/a-999/')).includes('Yang baru.'));
    expect(await body('/2024/05/01/a-0/')).toContain('Yang baru.');
    expect(server.said().match(/\d+ files – /g)).toHaveLength(1);
    expect(await server.end()).toBe(0);
  });

  test.each([
    ['deaf', /content\/posts\/2025-01-02-dua\.md changed and the system did not tell/],
    ['limit', /can watch no more files/],
  ])('are looked at where the system does not tell (%s)', async (mode, words) => {
    const cwd = makeSite(files);
    const server = await start(['dev', '--port', '0'], { cwd, preload: trouble, env: { KEC_WATCH: mode } });
    const body = async () => String((await ask(server.origin, '/2025/01/02/dua/')).body);
    if (mode === 'limit') await server.saying(words);
    await wait(700);
    for (const text of ['Perubahan pertama.', 'Perubahan kedua.', 'Perubahan ketiga.']) {
      changeSite(cwd, { 'content/posts/2025-01-02-dua.md': post('Dua', text) });
      await until(async () => (await body()).includes(text));
    }
    await server.saying(words);
    expect(await server.end()).toBe(0);
  });

  test('are looked at with --poll', async () => {
    const cwd = makeSite(files);
    const env = { KEC_WATCH: 'deaf' };
    const server = await start(['dev', '--port', '0', '--poll'], { cwd, preload: trouble, env });
    changeSite(cwd, { 'content/posts/2025-01-02-dua.md': post('Dua', 'Diperiksa.') });
    await until(async () =>
      String((await ask(server.origin, '/2025/01/02/dua/')).body).includes('Diperiksa.'),
    );
    await server.end();
  });
});

describe('the server', () => {
  test('writes nothing but the image cache, and ends cleanly on either signal', async () => {
    const cwd = makeSite(files);
    const before = [...readTree(cwd).keys()];
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const server = await start(['dev', '--port', '0'], { cwd });
      await ask(server.origin, '/');
      await ask(server.origin, '/.kec/events?path=/&seen=', { method: 'HEAD' });
      expect(await server.end(signal)).toBe(0);
      expect(server.said()).toMatch(/Stopped\.\n$/);
    }
    expect([...readTree(cwd).keys()].filter((path) => !path.startsWith('.kec/cache/'))).toEqual(before);
  });

  test('takes the next port when one is taken, and listens on this machine alone', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const server = await start(['dev', '--port', String(port)], { cwd: makeSite(files) });
    expect(Number(new URL(server.origin).port)).toBeGreaterThan(port);
    expect(server.said()).toContain(`Port ${port} is taken`);
    await server.end();
    other.close();
  });

  test('refuses steps out of the site, foreign hosts and other methods', async () => {
    const cwd = makeSite({ ...files, 'rahasia.txt': 'rahasia' });
    const { origin, end } = await start(['dev', '--port', '0'], { cwd });
    for (const path of [
      '/../rahasia.txt',
      '/%2e%2e/rahasia.txt',
      '/..%2frahasia.txt',
      '/a/../../rahasia.txt',
      '/..%5crahasia.txt',
      '/%00',
      '/%',
      'rahasia.txt',
    ]) {
      const answer = await ask(origin, path);
      expect([400, 404], path).toContain(answer.status);
      expect(String(answer.body)).not.toContain('rahasia');
    }
    for (const host of ['situs-jahat.example', 'localhost.example:80', '10.0.0.1']) {
      expect((await ask(origin, '/', { headers: { Host: host } })).status, host).toBe(403);
    }
    expect((await ask(origin, '/', { headers: { Host: 'LOCALHOST:4000' } })).status).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await ask(origin, '/', { method })).status, method).toBe(405);
    }
    expect((await ask(origin, '/.htaccess')).status).toBe(404);
    await end();
  });

  test('serves types, the 404 page, the folder of a page, ?amp=1 and parts of a video', async () => {
    const video = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));
    const cwd = makeSite({ ...files, 'content/static/video.mp4': video, 'content/static/kosong.txt': '' });
    const { origin, end } = await start(['dev', '--port', '0'], { cwd });
    const type = async (path: string) => (await ask(origin, path)).headers['content-type'];
    expect(await type('/')).toBe('text/html; charset=utf-8');
    expect(await type('/sitemap.xml')).toMatch(/xml; charset=utf-8$/);
    expect(await type('/site.webmanifest')).toBe('application/manifest+json; charset=utf-8');
    expect(await type('/video.mp4')).toBe('video/mp4');
    expect((await ask(origin, '/kosong.txt')).body).toHaveLength(0);
    const missing = await ask(origin, '/tidak/ada/');
    expect([missing.status, String(missing.body)]).toEqual([
      404,
      expect.stringContaining('Halaman tidak ditemukan'),
    ]);
    expect((await ask(origin, '/2025/01/01/satu')).headers.location).toBe('/2025/01/01/satu/');
    expect((await ask(origin, '/2025/01/01/satu/?amp=1')).headers.location).toBe('/m/2025/01/01/satu/');
    const part = async (range: string) => ask(origin, '/video.mp4', { headers: { Range: range } });
    const middle = await part('bytes=100-199');
    expect([middle.status, middle.headers['content-range']]).toEqual([206, 'bytes 100-199/1000']);
    expect(middle.body.equals(video.subarray(100, 200))).toBe(true);
    expect((await part('bytes=-10')).body.equals(video.subarray(990))).toBe(true);
    expect((await part('bytes=990-')).body.equals(video.subarray(990))).toBe(true);
    expect((await part('bytes=2000-')).status).toBe(416);
    expect((await part('bytes=a-b')).status).toBe(200);
    const head = await ask(origin, '/video.mp4', { method: 'HEAD' });
    expect([head.headers['content-length'], head.body.length]).toEqual(['1000', 0]);
    await end();
  });

  test('with --host offers its addresses in the network, with a QR code, and answers to them', async () => {
    const server = await start(['dev', '--port', '0', '--host'], { cwd: makeSite(files) });
    const { said, origin, end, saying } = server;
    await saying('Stop with Ctrl+C');
    const [, address] = /In the network:\s+http:\/\/([\d.]+):\d+\//.exec(said()) ?? [];
    if (address !== undefined) {
      expect(said()).toMatch(/[█▀▄]{10}/);
      expect((await ask(origin, '/', { headers: { Host: address } })).status).toBe(200);
    }
    expect((await ask(origin, '/', { headers: { Host: 'situs-jahat.example' } })).status).toBe(403);
    await end();
  });

  test('outlives a disk that refuses to keep a picture', async () => {
    const cwd = makeSite({
      ...files,
      'content/posts/2025-02-01-foto/index.md': post('Foto', '![Merah](foto.jpg)'),
      'content/posts/2025-02-01-foto/foto.jpg': await photo({ width: 900, height: 600 }),
    });
    const server = await start(['dev', '--port', '0'], { cwd });
    const page = String((await ask(server.origin, '/2025/02/01/foto/')).body);
    const [, source = ''] = /<img src="([^"]+)"[^>]*alt="Merah"/.exec(page) ?? [];
    rmSync(join(cwd, '.kec/cache'), { recursive: true });
    writeFileSync(join(cwd, '.kec/cache'), 'a file where a folder belongs');
    expect((await ask(server.origin, source)).status).toBe(500);
    rmSync(join(cwd, '.kec/cache'));
    expect((await ask(server.origin, source)).headers['content-type']).toBe('image/jpeg');
    expect(await server.end()).toBe(0);
  });

  test('stands below the base path of the site', async () => {
    const cwd = makeSite({ ...files, 'content/site.yaml': 'title: X\nurl: https://contoh.go.id/sub/\n' });
    const { origin, said, end } = await start(['dev', '--port', '0'], { cwd });
    expect(said()).toContain(`${origin}/sub/`);
    expect((await ask(origin, '/')).headers.location).toBe('/sub/');
    expect((await ask(origin, '/sub/2025/01/01/satu/')).status).toBe(200);
    expect((await ask(origin, '/2025/01/01/satu/')).status).toBe(404);
    await end();
  });
});
