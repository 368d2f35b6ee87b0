import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { callKec, runKec } from './support/kec.ts';
import { elementsOf, visibleText } from './support/page.ts';
import { photo } from './support/photo.ts';
import { useServers } from './support/server.ts';
import { changeSite, makeSite } from './support/site.ts';
import { readTree, type Tree } from './support/tree.ts';

const article = `---
title: Kerja bakti
cover: { src: satu.jpg, credit: "Foto: Humas" }
---

Warga bekerja bersama.

:::galeri
![Warga menyapu jalan](satu.jpg "Pagi hari")
![Warga minum teh](dua.jpg)
:::

:::unduhan
- [Formulir permohonan](formulir.pdf)
- [Peraturan](https://www.kemendagri.go.id/peraturan.docx)
- [Peta](peta.svg)
- [Data](/data.csv)
:::

:::video
[Profil kecamatan](https://www.youtube.com/watch?v=abc&t=1)
![Kantor dari depan](kantor.jpg "Kantor kecamatan")
:::

:::video
[Rekaman](rekaman.mp4)
![Panggung](kantor.jpg)
:::

:::kontak
:::

![Warga pulang](dua.jpg)
![Jalan bersih](satu.jpg)
`;

const folder = 'content/posts/2025-05-05-kerja-bakti';
const files = async () => ({
  'content/site.yaml': `title: Kecamatan Contoh
url: https://contoh.go.id/
office:
  address: Jalan Contoh 1
  city: Kota Malang
  phone: (0341) 123456
  whatsapp: 0812-3456-7890
  email: camat@contoh.go.id
  map: https://www.openstreetmap.org/?mlat=-7.9
  hours:
    - { days: Senin–Jumat, time: 08.00–15.00 }
`,
  [`${folder}/index.md`]: article,
  [`${folder}/satu.jpg`]: await photo({ width: 1800, height: 1200 }),
  [`${folder}/dua.jpg`]: await photo({ width: 900, height: 1200, seed: 2 }),
  [`${folder}/kantor.jpg`]: await photo({ width: 1280, height: 720, seed: 3 }),
  [`${folder}/peta.svg`]:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4"/></svg>',
  [`${folder}/formulir.pdf`]: Buffer.alloc(120_000),
  [`${folder}/rekaman.mp4`]: Buffer.alloc(1_234_567),
  'content/static/data.csv': 'a,b\n',
});

const path = '2025/05/05/kerja-bakti';
let root = '';
let tree: Tree = new Map();

beforeAll(async () => {
  root = makeSite(await files());
  const run = await runKec(['build', '--strict'], { cwd: root });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  tree = readTree(join(root, 'dist'));
});

const text = (file: string): string => String(tree.get(file) ?? '');
const pages = [`${path}/index.html`, `m/${path}/index.html`] as const;

/** The attribute values of all elements of a name below `<article>`. */
const valuesOf = (page: string, name: string, attribute: string): readonly (string | undefined)[] =>
  elementsOf(text(page).replace(/^[\s\S]*?<\/h1>/, ''))
    .filter((element) => element.name === name)
    .map(({ attributes }) => attributes[attribute]);

/** The text of the blocks as readers meet it. */
const said = (page: string): string => {
  const all = visibleText(text(page));
  return all.slice(all.indexOf('Warga bekerja bersama.'), all.indexOf('Jalan bersih') + 12);
};

describe('the blocks of an article', () => {
  test('read the same on both pages', () => {
    expect(said(pages[0])).toBe(
      'Warga bekerja bersama. Warga menyapu jalan Pagi hari Foto: Humas Warga minum teh ' +
        'Formulir permohonan — PDF, 120 KB Peraturan — DOCX, kemendagri.go.id Peta — SVG Data — CSV, 1 KB ' +
        'Kantor dari depan Profil kecamatan Tonton di YouTube Diputar di situs lain dan memakai kuota data Kantor kecamatan ' +
        'Rekaman Rekaman MP4, 1,2 MB ' +
        'Kecamatan Contoh Jalan Contoh 1 Kota Malang Telepon: (0341) 123456 WhatsApp Surel: camat@contoh.go.id Lihat di peta ' +
        'Jam pelayanan Senin–Jumat 08.00–15.00 ' +
        'Warga pulang Jalan bersih',
    );
    expect(said(pages[1])).toBe(said(pages[0]));
  });

  test('lead to the same addresses on both pages', () => {
    const links = (page: string) => {
      const all = valuesOf(page, 'a', 'href').map((href) => href ?? '');
      const photos = all.map((href) => href.startsWith('/images/'));
      return all.slice(photos.indexOf(true), photos.lastIndexOf(true) + 1);
    };
    expect(links(pages[0])).toEqual([
      expect.stringMatching(/^\/images\/satu-[0-9a-f]{10}-1600\.jpg$/),
      expect.stringMatching(/^\/images\/dua-[0-9a-f]{10}-900\.jpg$/),
      `/${path}/formulir.pdf`,
      'https://www.kemendagri.go.id/peraturan.docx',
      `/${path}/peta.svg`,
      '/data.csv',
      'https://www.youtube.com/watch?v=abc&t=1',
      `/${path}/rekaman.mp4`,
      'tel:0341123456',
      'https://wa.me/6281234567890',
      'mailto:camat@contoh.go.id',
      'https://www.openstreetmap.org/?mlat=-7.9',
      expect.stringMatching(/^\/images\/dua-[0-9a-f]{10}-900\.jpg$/),
      expect.stringMatching(/^\/images\/satu-[0-9a-f]{10}-1600\.jpg$/),
    ]);
    expect(links(pages[1])).toEqual(links(pages[0]));
  });

  test('refer to nothing that the site does not have', () => {
    for (const page of pages) {
      const own = [
        ...valuesOf(page, 'a', 'href'),
        ...valuesOf(page, 'img', 'src'),
        ...valuesOf(page, 'video', 'poster'),
        ...valuesOf(page, 'source', 'src'),
      ]
        .flatMap((url) =>
          url?.startsWith('/images/') || /\.(pdf|mp4|csv|svg)$/.test(url ?? '') ? [url?.slice(1)] : [],
        )
        .filter((url) => url !== undefined);
      expect(own.length).toBeGreaterThan(8);
      expect(own.filter((file) => !tree.has(file))).toEqual([]);
    }
  });

  test('make no picture that no page shows', () => {
    const all = [...tree]
      .filter(([file]) => /\.(html|xml|json)$/.test(file))
      .map(([, bytes]) => String(bytes))
      .join();
    const unused = [...tree.keys()].filter((file) => file.startsWith('images/') && !all.includes(file));
    expect(unused).toEqual([]);
  });

  test.each(pages)('are valid and accessible HTML in %s, without styles and handlers in it', async (page) => {
    const { results } = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
    }).validateString(text(page));
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line} ${message}`)),
    ).toEqual([]);
    const attributes = elementsOf(text(page)).flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    expect(valuesOf(page, 'iframe', 'src')).toEqual([]);
  });

  test('follow the size of a file, and are the same with any number of threads', async () => {
    changeSite(root, { [`${folder}/formulir.pdf`]: Buffer.alloc(2_500_000) });
    expect(await runKec(['build', '--threads', '2'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
    const two = readTree(join(root, 'dist'));
    expect(String(two.get(pages[0]))).toContain('PDF, 2,5\u00a0MB');
    expect(String(two.get(pages[1]))).toContain('PDF, 2,5\u00a0MB');
    expect(await runKec(['build', '--threads', '1'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
    const one = readTree(join(root, 'dist'));
    expect([...one.keys()]).toEqual([...two.keys()]);
    expect([...one].flatMap(([file, bytes]) => (two.get(file)?.equals(bytes) ? [] : [file]))).toEqual([]);
  });
});

describe('in a browser', () => {
  const browser = useBrowser();
  const start = useServers();

  test.each([
    ['the normal page', pages[0], 1280, 'light'],
    ['the normal page on a phone', pages[0], 360, 'dark'],
    ['the mobile page', pages[1], 360, 'light'],
  ] as const)(
    '%s asks no other host, plays no video by itself and fits its width',
    async (_name, page, width, colorScheme) => {
      const { origin, end } = await start(['preview', '--port', '0'], { cwd: root });
      const context = await browser().newContext({
        viewport: { width, height: 800 },
        colorScheme,
        javaScriptEnabled: false,
      });
      const tab = await context.newPage();
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(request.url()));
      await tab.goto(`${origin}/${page.replace('index.html', '')}`);
      await tab.keyboard.press('End');
      await tab.waitForLoadState('networkidle');
      expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
      expect(asked.filter((url) => url.endsWith('.mp4'))).toEqual([]);
      const { scrolled, small, overlaps } = await tab.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth,
        small: [...document.querySelectorAll('.downloads a, .video-link, .gallery a, .contact a')]
          .map((link) => link.getBoundingClientRect())
          .filter(({ height, width: wide }) => height < 20 || wide < 24).length,
        overlaps: [...document.querySelectorAll('.gallery figure')].some((figure, index, all) => {
          const next = all[index + 1]?.getBoundingClientRect();
          const here = figure.getBoundingClientRect();
          return (
            next !== undefined &&
            next.top < here.bottom &&
            next.left < here.right &&
            next.top >= here.top &&
            next.left >= here.left
          );
        }),
      }));
      expect({ scrolled, small, overlaps }).toEqual({ scrolled: width, small: 0, overlaps: false });
      const link = tab.getByRole('link', { name: 'Formulir permohonan' });
      expect(await link.getAttribute('href')).toBe(`/${path}/formulir.pdf`);
      await tab.getByRole('link', { name: 'Warga menyapu jalan' }).click();
      await tab.waitForURL(/\/images\/satu-.*-1600\.jpg$/);
      await context.close();
      await end();
    },
  );

  test('the dev server shows a file whose size has changed', async () => {
    const { origin, end } = await start(['dev', '--port', '0'], { cwd: root });
    const page = async () => (await fetch(`${origin}/${path}/`)).text();
    expect(await page()).toContain('PDF, 2,5\u00a0MB');
    changeSite(root, { [`${folder}/formulir.pdf`]: Buffer.alloc(3_500_000) });
    await expect.poll(page, { timeout: 20_000 }).toContain('PDF, 3,5\u00a0MB');
    await end();
  });
});

test('a site replaces how a block looks by a partial of its own', async () => {
  const own = makeSite({
    'content/pages/unduhan.md': '---\ntitle: Unduhan\n---\n\n:::unduhan\n[Formulir](a.pdf)\n:::\n',
    'content/pages/a.pdf': '%PDF',
    'templates/partials/download.eta':
      '<p class="own"><% for (const file of it.files) { %><%= file.label %>|<%= file.type %>|<%= file.size %>|<%= file.host %><% } %></p>\n',
  });
  expect(await callKec(['build'], { cwd: own })).toMatchObject({ code: 0, stderr: '' });
  for (const page of ['unduhan/index.html', 'm/unduhan/index.html']) {
    expect(String(readTree(join(own, 'dist')).get(page))).toContain(
      '<p class="own">Formulir|PDF|1\u00a0KB|</p>',
    );
  }
});
