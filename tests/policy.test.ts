import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { callKec } from './support/kec.ts';
import { elementsOf } from './support/page.ts';
import { photo } from './support/photo.ts';
import { openWatched } from './support/policy-watch.ts';
import { useServers } from './support/server.ts';
import { makeSite } from './support/site.ts';
import { readTree } from './support/tree.ts';

const start = useServers();
const browser = useBrowser();

const article = '2025/01/02/kabar/';
const settings = `title: Kecamatan Contoh
url: https://contoh.go.id/
markdown: { html: trusted }
security:
  hosts:
    script: [https://statistik.contoh.id]
    frame: ["https://*.survei.contoh.id"]
`;

/** A built site; without `_headers` only the policies in the pages themselves hold. */
async function builtSite({ headers }: Readonly<{ headers: boolean }>): Promise<string> {
  const root = makeSite({
    'content/site.yaml': settings,
    'content/posts/2025-01-02-kabar/index.md':
      '---\ntitle: Kabar\ncover: foto.jpg\ncategory: Umum\ntags: [satu]\naliases: /lama/\n---\n\nIsi.\n\n<script src="/hitung.js" defer></script>\n',
    'content/posts/2025-01-02-kabar/foto.jpg': await photo({ width: 900, height: 600 }),
    'content/pages/profil.md': '---\ntitle: Profil\n---\n\nIsi.\n',
    'content/static/hitung.js': 'document.documentElement.dataset.counted = "yes";\n',
  });
  expect(await callKec(['build'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
  if (!headers) rmSync(join(root, 'dist/_headers'));
  return root;
}

test('every page has one policy, right after its charset, and it is the same on all', async () => {
  const root = await builtSite({ headers: true });
  const policies = new Map<string, string>();
  for (const [path, bytes] of readTree(join(root, 'dist'))) {
    if (!path.endsWith('.html')) continue;
    const metas = elementsOf(String(bytes)).filter(({ name }) => name === 'meta');
    const found = metas.filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(found, path).toHaveLength(1);
    expect(metas[1], path).toBe(found[0]);
    policies.set(path, found[0]?.attributes['content'] ?? '');
  }
  const policy = policies.get('index.html') ?? '';
  const others = [...policies].filter(([, other]) => other !== policy);
  // The search is written in WebAssembly, which no other page may compile.
  const withoutSearch = others.map(([path, other]) => [path, other.replace(" 'wasm-unsafe-eval'", '')]);
  expect(withoutSearch).toEqual([['cari/index.html', policy]]);
  expect(policy).not.toContain('unsafe');
  expect(policy).toMatch(/script-src 'self' 'sha256-[^ ]+' https:\/\/statistik\.contoh\.id;/);
  expect(policy).toContain('frame-src https://*.survei.contoh.id;');
});

describe.each([
  ['of the pages themselves', false],
  ['of the pages and of the header file', true],
])('the policy %s', (_, headers) => {
  let origin = '';
  beforeAll(async () => {
    const root = await builtSite({ headers });
    origin = (await start(['preview', '--port', '0'], { cwd: root })).origin;
  });

  test.each([
    '',
    article,
    `m/${article}`,
    'profil/',
    'm/profil/',
    'berita/',
    'kategori/umum/',
    'tag/',
    'tidak-ada/',
  ])('lets all of /%s work, its data for search engines as well', async (path) => {
    const { page, complaints } = await openWatched(browser(), `${origin}/${path}`);
    expect(await complaints()).toEqual({ violations: [], errors: [] });
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    if (!path.startsWith('tidak'))
      expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
    if (path.includes('kabar')) expect(await page.locator('html[data-counted=yes]').count()).toBe(1);
    await page.context().close();
  });

  test.each<[string, string, (page: Page) => Promise<void>]>([
    ['a script', 'script-src-elem', (page) => inject(page, 'script', 'document.title = "x"')],
    ['a style sheet', 'style-src-elem', (page) => inject(page, 'style', 'body { margin: 9px }')],
    [
      'a handler',
      'script-src-attr',
      (page) => page.evaluate(() => document.body.setAttribute('onclick', 'x()')),
    ],
    [
      'a style attribute',
      'style-src-attr',
      (page) => page.evaluate(() => document.body.setAttribute('style', 'margin:9px')),
    ],
  ])('does not let %s work that was slipped into a page', async (_name, directive, slip) => {
    const { page, complaints } = await openWatched(browser(), `${origin}/m/${article}`);
    const title = await page.title();
    await slip(page);
    await page.evaluate(() => document.body.click());
    await page.waitForFunction(() => (window as unknown as { found: string[] }).found.length > 0);
    const { violations } = await complaints();
    expect(new Set(violations.map((one) => one.split(' ')[0]))).toEqual(new Set([directive]));
    expect(await page.title()).toBe(title);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    await page.context().close();
  });

  test('sends the visitor of an old address on', async () => {
    if (headers) return;
    const { page } = await openWatched(browser(), `${origin}/lama/index.html`);
    await page.waitForURL(`${origin}/${article}`);
    await page.context().close();
  });
});

const inject = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([tag = '', content = '']) => {
      const element = document.createElement(tag);
      element.textContent = content;
      document.head.append(element);
    },
    [name, text],
  );
