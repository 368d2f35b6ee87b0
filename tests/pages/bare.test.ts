import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { stripCss } from '../support/old-engine/strip-css.ts';
import { axeFaults } from './axe.ts';
import { holdRedirects, type PageKind, pageKinds, screens } from './kinds.mjs';
import { overlaps, withoutFlexGaps } from './old-layout.ts';
import { sidewaysFaults } from './room.ts';
import { desktopAgent, usePages, type Visit, visit } from './stage.ts';

const browser = useBrowser();
const urlOf = usePages({ rewrite: holdRedirects });
const plainUrlOf = usePages({
  rewrite: (path, text) =>
    path.endsWith('.css') ? '' : holdRedirects(path, text).replace(/<style>[\s\S]*?<\/style>/g, ''),
});
const oldUrlOf = usePages({
  rewrite: (path, text) =>
    path.endsWith('.css')
      ? stripCss(text)
      : holdRedirects(path, text).replace(
          /<style>([\s\S]*?)<\/style>/g,
          (_, css: string) => `<style>${stripCss(css)}</style>`,
        ),
});

/** A page and how it is opened. */
type Opening = Readonly<{ browser: Browser; url: string; options?: Visit }>;

const open = <T>({ browser: opened, url, options = {} }: Opening, look: (page: Page) => Promise<T>) =>
  visit(opened, options, async (page) => {
    await page.goto(url);
    return look(page);
  });

/** What a reader can find on a page, each in the order in which it stands on the screen. */
type Found = Readonly<{
  blocks: readonly string[];
  links: readonly string[];
  images: readonly string[];
  regions: readonly string[];
}>;

/** Headings and running text, links, pictures and parts of the page that take room on it. */
const found = (page: Page): Promise<Found> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      // Parts of one name close each other.
      details.name = '';
      details.open = true;
    }
    const top = (element: Element) => element.getBoundingClientRect().top + scrollY;
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(
        (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0,
      );
    const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      blocks: seen('main :is(h1, h2, h3, h4, p, li, th, td, figcaption, blockquote)')
        .map(textOf)
        .filter(Boolean),
      links: seen('a[href]').map((link) => link.getAttribute('href') ?? ''),
      images: seen('img').map((image) => (image as HTMLImageElement).alt),
      regions: seen('body > :is(header, main, footer)')
        .sort((a, b) => top(a) - top(b))
        .map(({ tagName }) => tagName.toLowerCase()),
    };
  });

/** What stands in the source and is not meant to be hidden. */
const inSource = (page: Page): Promise<Omit<Found, 'regions'>> =>
  page.evaluate(() => {
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(
        (element) => element.closest('[hidden], noscript, template') === null,
      );
    const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      blocks: all('main :is(h1, h2, h3, h4, p, li, th, td, figcaption, blockquote)')
        .map(textOf)
        .filter(Boolean),
      links: all('a[href]').map((link) => link.getAttribute('href') ?? ''),
      images: all('img').map((image) => (image as HTMLImageElement).alt),
    };
  });

const regions = ({ type }: PageKind) =>
  type === 'redirect' ? expect.any(Array) : ['header', 'main', 'footer'];

describe.each(pageKinds.filter(({ scripted }) => scripted !== true))('$name', (kind) => {
  test('has all its text, links and pictures in order without style sheets and without JavaScript', async () => {
    const options = { javaScript: false };
    const [all, plain] = await open({ browser: browser(), url: plainUrlOf(kind), options }, async (page) => [
      await inSource(page),
      await found(page),
    ]);
    expect(plain).toEqual({ ...all, regions: regions(kind) });
  });

  test('lacks nothing without JavaScript', async () => {
    const options = { screen: '360', userAgent: desktopAgent } as const;
    const [all, seen] = await Promise.all(
      [true, false].map((javaScript) =>
        open({ browser: browser(), url: urlOf(kind), options: { ...options, javaScript } }, found),
      ),
    );
    expect(seen).toEqual(all);
  });
});

describe.each(pageKinds)('$name', (kind) => {
  test.each(screens)('is legible in an engine like Chrome 70 at $name px', async ({ name }) => {
    const options = { screen: name === '360' ? '360' : '1280' } as const;
    const faults = await open({ browser: browser(), url: oldUrlOf(kind), options }, async (page) => {
      await page.evaluate(withoutFlexGaps);
      const closed = [...(await sidewaysFaults(page)), ...(await page.evaluate(overlaps))];
      return [...closed, ...(await axeFaults(page, ['color-contrast']))];
    });
    expect(faults).toEqual([]);
  });
});

test.each(screens)(
  'the menu opens and leads on in an engine like Chrome 70 at $name px',
  async ({ name }) => {
    const options = { screen: name === '360' ? '360' : '1280' } as const;
    const url = oldUrlOf({ site: 'sample', path: '/' });
    const path = await open({ browser: browser(), url, options }, async (page) => {
      await page.evaluate(withoutFlexGaps);
      for (const summary of [/^Menu$/, /^Profil$/]) {
        const found = page.locator('header summary').filter({ hasText: summary });
        if (await found.first().isVisible()) await found.first().click();
      }
      await page.locator('header').getByRole('link', { name: 'Tugas Camat' }).click();
      await page.waitForLoadState();
      return new URL(page.url()).pathname;
    });
    expect(path).toBe('/profil/tugas-camat/');
  },
);

describe('the layout', () => {
  const named = (wanted: string) => {
    const kind = pageKinds.find(({ name }) => name === wanted);
    if (kind === undefined) throw new Error(`no page ${wanted}`);
    return kind;
  };

  test.each(pageKinds.filter(({ type }) => type !== 'redirect'))(
    '$name shows its heading, or its first news, on the first screen of a phone',
    async (kind) => {
      const { top, bottom, count } = await open(
        { browser: browser(), url: urlOf(kind), options: { screen: '360' } },
        (page) =>
          page.evaluate(() => {
            const headings = [...document.querySelectorAll('h1')];
            const { top = -1, bottom = -1 } = headings[0]?.getBoundingClientRect() ?? {};
            return { top, bottom, count: headings.length };
          }),
      );
      expect(count).toBe(1);
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThanOrEqual(640);
    },
  );

  test.each(['article', 'full-article', 'mobile-article', 'page'])(
    '%s has lines of 45 to 80 characters on a wide screen',
    async (name) => {
      const lines = await open({ browser: browser(), url: urlOf(named(name)) }, (page) =>
        page.evaluate(() => {
          const paragraphs = [...document.querySelectorAll('main article p')].filter(
            ({ textContent }) => textContent.length > 240,
          );
          return paragraphs.flatMap((paragraph) => {
            const range = document.createRange();
            range.selectNodeContents(paragraph);
            const { lineHeight } = getComputedStyle(paragraph);
            const height = Number.parseFloat(lineHeight);
            const count = Math.round(range.getBoundingClientRect().height / height);
            // The last line is half a line on average.
            return count < 3 ? [] : [Math.round(paragraph.textContent.trim().length / (count - 0.5))];
          });
        }),
      );
      expect(lines.length + Number(name !== 'article')).toBeGreaterThan(0);
      for (const characters of lines) {
        expect(characters).toBeGreaterThanOrEqual(45);
        expect(characters).toBeLessThanOrEqual(80);
      }
    },
  );

  test.each(pageKinds.filter(({ type }) => type === 'mobile'))(
    '$name has targets of 24 px and more, but for links in running text',
    async (kind) => {
      const small = await open({ browser: browser(), url: urlOf(kind), options: { screen: '360' } }, (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('a[href], button, summary')]
            .filter(
              (target) =>
                target.textContent.trim() ===
                target.parentElement?.closest('p, li, td, div')?.textContent.trim(),
            )
            .filter((target) => {
              const { width, height } = target.getBoundingClientRect();
              return width < 24 || height < 24;
            })
            .map((target) => target.outerHTML),
        ),
      );
      expect(small).toEqual([]);
    },
  );
});
