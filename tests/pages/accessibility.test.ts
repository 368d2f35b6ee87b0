import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { axeFaults, colourRules } from './axe.ts';
import { walkByKeyboard } from './keyboard.ts';
import { holdRedirects, pageKinds, screens } from './kinds.mjs';
import { clippedTexts, sidewaysFaults } from './room.ts';
import { phoneAgent, usePages, visit } from './stage.ts';

const browser = useBrowser();
const urlOf = usePages({ rewrite: holdRedirects });

/** Styles of WCAG 1.4.12 that a reader may set and a page must bear. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }`;

/** Opens all that the head of a page can open, the menu, its parts, the search, and says how many these were. */
async function openHead(page: Page): Promise<number> {
  let opened = 0;
  for (const button of await page.locator('header :is(summary, button[aria-expanded="false"])').all()) {
    if (!(await button.isVisible())) continue;
    await button.click();
    opened += 1;
  }
  return opened;
}

/** Every fault with the places where it was found, so that one cause is one line. */
const grouped = (faults: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const places = new Map<string, string[]>();
  for (const [place, found] of faults)
    for (const fault of found) places.set(fault, [...(places.get(fault) ?? []), place]);
  return [...places].map(([fault, at]) => `${fault} (${at.join(', ')})`);
};

describe.each(pageKinds)('$name', (kind) => {
  test('has nothing that axe finds wrong, light and dark, narrow and wide, closed and open', async () => {
    const faults = await visit(browser(), {}, async (page) => {
      const found = new Map<string, readonly string[]>();
      const look = async (place: string, colorScheme: 'light' | 'dark', only?: readonly string[]) => {
        await page.emulateMedia({ colorScheme });
        found.set(`${place} ${colorScheme}`, await axeFaults(page, only));
      };
      for (const { name, viewport } of screens) {
        await page.setViewportSize(viewport);
        await page.goto(urlOf(kind));
        await look(name, 'light');
        await look(name, 'dark', colourRules);
        if ((await openHead(page)) === 0) continue;
        await look(`${name} open`, 'dark');
        await look(`${name} open`, 'light', colourRules);
      }
      return grouped(found);
    });
    expect(faults).toEqual([]);
  });

  test('fits 320 px, 200 % and wider text: nothing to be scrolled sideways, nothing cut off', async () => {
    const faults = await visit(browser(), {}, async (page) => {
      const found = new Map<string, readonly string[]>();
      const look = async (place: string, size: Readonly<{ width: number; height: number }>) => {
        await page.setViewportSize(size);
        found.set(place, [...(await sidewaysFaults(page)), ...(await clippedTexts(page))]);
      };
      await page.goto(urlOf(kind));
      for (const state of ['closed', 'open']) {
        if (state === 'open' && (await openHead(page)) === 0) break;
        await look(`320 px ${state}`, { width: 320, height: 256 });
        await look(`360 px ${state}`, { width: 360, height: 640 });
        await look(`1280 px at 200 % ${state}`, { width: 640, height: 400 });
      }
      await page.goto(urlOf(kind));
      await page.addStyleTag({ content: textSpacing });
      for (const { name, viewport } of screens) await look(`${name} px, spaced`, viewport);
      return grouped(found);
    });
    expect(faults).toEqual([]);
  });
});

describe.each([
  { name: 'home, wide', kind: 'home', screen: '1280' },
  { name: 'article, wide', kind: 'article', screen: '1280' },
  { name: 'article on a phone, with the offer of the mobile page', kind: 'article', screen: '360' },
  { name: 'page with a table on a phone', kind: 'page-table', screen: '360' },
  { name: 'full article, wide', kind: 'full-article', screen: '1280' },
  { name: 'full home on a phone', kind: 'full-home', screen: '360' },
  { name: 'mobile article', kind: 'mobile-article', screen: '360' },
  {
    name: 'mobile article at 320 px and 200 %',
    kind: 'mobile-article',
    screen: '360',
    width: 320,
    height: 320,
  },
] as const)('$name', ({ kind: wanted, screen, ...size }) => {
  test('can be used with the keyboard alone: all is reached in order, seen and not covered', async () => {
    const kind = pageKinds.find(({ name }) => name === wanted);
    if (kind === undefined) throw new Error(`no page ${wanted}`);
    const walk = await visit(browser(), { screen, ...size }, async (page) => {
      await page.goto(urlOf(kind));
      return walkByKeyboard(page);
    });
    expect(walk.faults).toEqual([]);
    expect(walk.missed).toEqual([]);
    if (kind.type !== 'mobile') expect(walk.names[0]).toBe('Langsung ke konten utama');
  });
});

test('the skip link brings the keyboard into the main text', async () => {
  const kind = { site: 'sample', path: '/' } as const;
  const inMain = await visit(browser(), { userAgent: phoneAgent }, async (page) => {
    await page.goto(urlOf(kind));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    return page.evaluate(() => document.activeElement?.closest('main') !== null);
  });
  expect(inMain).toBe(true);
});

test.each(screens)(
  'the menu opens with Enter at $name px, and its entries can be reached',
  async ({ viewport }) => {
    const url = urlOf({ site: 'sample', path: '/' });
    const reached = await visit(browser(), viewport, async (page) => {
      await page.goto(url);
      const { names } = await walkByKeyboard(page);
      return names;
    });
    for (const name of ['Tugas Camat', 'Kelurahan', 'Standar Pelayanan', 'Pengumuman', 'Kontak'])
      expect(reached).toContain(name);
  },
);
