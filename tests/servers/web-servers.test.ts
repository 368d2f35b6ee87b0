import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { callKec } from '../support/kec.ts';
import { photo } from '../support/photo.ts';
import { openWatched } from '../support/policy-watch.ts';
import { ask } from '../support/server.ts';
import { makeSite } from '../support/site.ts';
import { type ServedSite, useWebServers, type WebServerName } from '../support/web-servers.ts';

const serve = useWebServers();
const browser = useBrowser();

const article = '2025/01/02/kabar/';
const long = Array.from({ length: 40 }, (_, index) => `Paragraf ${index}.`).join('\n\n');

async function builtSite(base: string, settings: string): Promise<ServedSite> {
  const root = makeSite({
    'content/site.yaml': `title: Kecamatan Contoh\nurl: https://contoh.go.id${base}\n${settings}`,
    'content/posts/2025-01-02-kabar/index.md': `---\ntitle: Kabar\ncover: foto.jpg\naliases: [/lama/, "/a b.html"]\n---\n\n${long}\n`,
    'content/posts/2025-01-02-kabar/foto.jpg': await photo({ width: 900, height: 600 }),
    'content/pages/profil.md': '---\ntitle: Profil\n---\n\nIsi.\n',
    'content/static/catatan.txt': 'catatan '.repeat(100),
    'content/static/peta-1700000000.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
    'content/static/peta.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h4v4"/></svg>',
  });
  const run = await callKec(['build'], { cwd: root });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return { site: join(root, 'dist'), snippet: join(root, '.kec/server/nginx.conf'), base };
}

const sites = {
  'at the root, compressed': { base: '/', settings: 'precompress: true\n' },
  'below a path': { base: '/kota/', settings: 'security:\n  hsts: 600\n' },
};

/** The headers that every answer has once, and those that a page has besides. */
const everywhere = ['x-content-type-options', 'referrer-policy'];
const withPages = [
  'content-security-policy',
  'permissions-policy',
  'x-frame-options',
  'cross-origin-opener-policy',
];

const unpack = { gzip: gunzipSync, br: brotliDecompressSync };

const servers: readonly WebServerName[] = ['apache', 'nginx'];

describe.each(Object.entries(sites))('a site %s', (_, { base, settings }) => {
  let served: ServedSite;
  const packed = settings.includes('precompress');
  const text = (path: string) => readFileSync(join(served.site, path), 'utf8');
  const pathsOf = (folder: string) => readdirSync(join(served.site, folder));
  beforeAll(async () => {
    served = await builtSite(base, settings);
  });

  describe.each(servers)('on %s', (name) => {
    let origin = '';
    const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
      ask(origin, base + path, { headers });
    beforeAll(async () => {
      origin = await serve(name, served);
    });

    test.each(['', article, `m/${article}`, 'profil/', 'berita/'])('has the page /%s', async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(String(answer.body)).toBe(text(`${path}index.html`));
    });

    test.each([
      ['lama/', 301, article],
      ['a%20b.html', 301, article],
      ['profil', 301, 'profil/'],
      [`${article}?amp=1`, 302, `m/${article}`],
      [`${article}?a=b&amp=1`, 302, `m/${article}`],
    ])('sends /%s on with %i to /%s', async (path, status, target) => {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(new URL(answer.headers.location ?? '', origin).pathname).toBe(base + target);
    });

    test.each(['berita/?amp=1', '?amp=1', `m/${article}?amp=1`])(
      'has no mobile page for /%s',
      async (path) => {
        expect((await get(path)).status).toBe(200);
      },
    );

    test.each(['tidak-ada/', 'tidak-ada.html', 'assets/tidak-ada-0123456789.css', '_headers', '_redirects'])(
      'answers /%s with the page for what is not there',
      async (path) => {
        const answer = await get(path);
        expect(answer.status).toBe(404);
        expect(String(answer.body)).toBe(text('404.html'));
        expect(answer.headers['cache-control']).toBeUndefined();
      },
    );

    test('shows nobody what is in a folder, or its own files', async () => {
      expect((await get('assets/')).status).toBe(403);
      // Apache refuses these itself.
      expect((await get('.htaccess')).status).toBe(name === 'apache' ? 403 : 404);
    });

    test('sends every header of the table once, with pages, assets, pictures, redirects and the 404 page', async () => {
      const paths = {
        [everywhere.join()]: [
          `assets/${pathsOf('assets').find((file) => file.endsWith('.css'))}`,
          `images/${pathsOf('images').find((file) => file.endsWith('.webp'))}`,
          'feed.xml',
          'site.webmanifest',
          'profil',
        ],
        [[...everywhere, ...withPages].join()]: [
          '',
          article,
          `m/${article}`,
          'peta.svg',
          'lama/',
          'tidak-ada/',
        ],
      };
      for (const [expected, group] of Object.entries(paths)) {
        for (const path of group) {
          // A browser always takes packed answers, which come under a name of their own.
          for (const encoding of ['identity', 'gzip, br']) {
            const { headerLines } = await get(path, { 'Accept-Encoding': encoding });
            const found = [...everywhere, ...withPages].flatMap((header) =>
              headerLines.filter(([name]) => name === header).map(([name]) => name),
            );
            expect(found.join(), `/${path} ${encoding}`).toBe(expected);
          }
        }
      }
    });

    test('says what the table says', async () => {
      const { headers } = await get('');
      // The header is the same for all pages, so it allows what the search page alone needs.
      const meta = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
        text('cari/index.html'),
      )?.[1];
      expect(headers['content-security-policy']).toBe(`${meta}; frame-ancestors 'none'`);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toContain('camera=(), geolocation=()');
    });

    test('asks for https only over https', async () => {
      expect((await get('')).headers['strict-transport-security']).toBeUndefined();
      const { headers } = await get('', { 'X-Forwarded-Proto': 'https' });
      expect(headers['strict-transport-security']).toBe(packed ? 'max-age=31536000' : 'max-age=600');
    });

    test('lets browsers keep what is named by its content, and nothing else', async () => {
      const kept = [
        ...['.css', '.js'].map((end) => `assets/${pathsOf('assets').find((file) => file.endsWith(end))}`),
        ...['.webp', '.jpg'].map((end) => `images/${pathsOf('images').find((file) => file.endsWith(end))}`),
      ];
      for (const path of kept) {
        const lines = (await get(path, { 'Accept-Encoding': 'gzip' })).headerLines;
        const found = lines.filter(([header]) => header === 'cache-control').map(([, value]) => value);
        expect(found, path).toEqual(['public, max-age=31536000, immutable']);
      }
      for (const path of ['', article, 'feed.xml', 'icon-192.png', 'peta-1700000000.svg']) {
        expect((await get(path)).headers['cache-control'], path).toBeUndefined();
      }
    });

    test('knows the types of its files', async () => {
      const script = pathsOf('assets').find((file) => file.endsWith('.js'));
      const types = {
        'site.webmanifest': /^application\/manifest\+json/,
        'feed.xml': /^(text|application)\/xml/,
        'catatan.txt': /^text\/plain; charset=utf-8$/,
        [`assets/${script}`]: /^(text|application)\/javascript/,
      };
      for (const [path, type] of Object.entries(types)) {
        expect((await get(path)).headers['content-type'], path).toMatch(type);
      }
    });

    // nginx sends .br with a module that Debian has in a package of its own.
    const encodings = name === 'nginx' ? (['gzip'] as const) : (['gzip', 'br'] as const);
    test.each(packed ? encodings : [])('sends texts packed with %s', async (encoding) => {
      const css = pathsOf('assets').find((file) => file.endsWith('.css'));
      const companions = {
        '': 'index.html',
        [article]: `${article}index.html`,
        [`assets/${css}`]: `assets/${css}`,
        'feed.xml': 'feed.xml',
        'feed.json': 'feed.json',
        'catatan.txt': 'catatan.txt',
        'tidak-ada/': '404.html',
      };
      for (const [path, file] of Object.entries(companions)) {
        const plain = await get(path);
        const answer = await get(path, { 'Accept-Encoding': encoding });
        expect(answer.status, path).toBe(plain.status);
        expect(answer.headers, path).toMatchObject({
          'content-encoding': encoding,
          'content-type': plain.headers['content-type'],
          vary: 'Accept-Encoding',
        });
        expect(unpack[encoding](answer.body).equals(plain.body), path).toBe(true);
        const lying = readFileSync(join(served.site, file + (encoding === 'br' ? '.br' : '.gz')));
        expect(answer.body.equals(lying), `${path} as it lies there`).toBe(true);
      }
    });

    test('sends an old address on, also to a browser that takes packed texts', async () => {
      expect((await get('lama/', { 'Accept-Encoding': 'gzip, br' })).status).toBe(301);
      expect((await get(`${article}?amp=1`, { 'Accept-Encoding': 'gzip, br' })).status).toBe(302);
    });

    test('packs texts itself where they do not lie packed', async () => {
      for (const path of [article, 'feed.xml', 'catatan.txt']) {
        const { headers } = await get(path, { 'Accept-Encoding': 'gzip' });
        expect(headers, path).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
      }
    });

    test.each(['', article, `m/${article}`, 'profil/', 'berita/', 'tidak-ada/'])(
      'shows /%s in a browser, which has nothing to complain of',
      async (path) => {
        const { page, complaints } = await openWatched(browser(), `${origin}${base}${path}`);
        expect(await complaints()).toEqual({ violations: [], errors: [] });
        const styled = await page.evaluate(() => getComputedStyle(document.body).margin);
        expect(styled, 'the style sheet holds').toBe('0px');
        await page.context().close();
      },
    );
  });
});
