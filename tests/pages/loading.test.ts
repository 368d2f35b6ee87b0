import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { freePort } from '../support/chromium.mjs';
import { holdRedirects, lighthousePages, type PageKind, pageKinds } from './kinds.mjs';
import { scrollThrough, usePages, visit } from './stage.ts';
import { watchTraffic } from './traffic.ts';

const debuggingPort = await freePort();
const browser = useBrowser({ debuggingPort });
const urlOf = usePages({
  rewrite: holdRedirects,
  // A picture or a font that comes late shows whether room was kept for it.
  delay: (path) => (/\.(webp|jpe?g|png|svg|avif|woff2?)$/.test(path) ? 100 : 0),
});

/** Most bytes, as the browser counts them on the wire, with what stands before each answer. */
const bars = {
  mobileHtml: 14_000,
  mobileArticle: 60_000,
  mobileGallery: 300_000,
  article: 120_000,
  home: 150_000,
  script: 5000,
};

/** What came of reading a page to its end with pictures that come late. */
const read = (kind: PageKind, screen: '360' | '1280') =>
  visit(browser(), { screen }, async (page) => {
    const traffic = await watchTraffic(page);
    await page.addInitScript(watchShifts);
    await page.goto(urlOf(kind), { waitUntil: 'domcontentloaded' });
    await scrollThrough(page);
    await page.waitForLoadState('load');
    const photos = await page.locator('main img').count();
    const shifts = await page.evaluate(() => window.shifts);
    return { ...traffic(), photos, shifts, scripts: await scriptsOf(page) };
  });

/** Scripts in a page: the text of those that stand in it, and each that is a file and does not wait for the page. */
const scriptsOf = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.scripts].filter(({ type }) => ['', 'module', 'text/javascript'].includes(type));
    return {
      inline: all.filter(({ src }) => src === '').map(({ text }) => text),
      blocking: all
        .filter(({ src, defer, async, type }) => src !== '' && !defer && !async && type !== 'module')
        .map(({ src }) => src),
    };
  });

describe.each(pageKinds)('$name', (kind) => {
  test('stays within its bytes on a phone, asks no other host, and does not move while it loads', async () => {
    const { byType, total, otherHosts, photos, shifts, scripts } = await read(kind, '360');
    const script =
      (byType['Script'] ?? 0) + scripts.inline.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(otherHosts).toEqual([]);
    expect(scripts.blocking).toEqual([]);
    expect(shifts).toEqual([]);
    expect(script, 'bytes of script').toBeLessThanOrEqual(kind.type === 'mobile' ? 0 : bars.script);
    if (kind.type === 'mobile') {
      expect(byType['Document'], 'bytes before the photo').toBeLessThanOrEqual(bars.mobileHtml);
      expect(byType['Stylesheet'] ?? 0, 'bytes of style sheets').toBe(0);
      const bar = photos <= 1 ? bars.mobileArticle : bars.mobileGallery;
      expect(total, `all bytes, with ${photos} photos`).toBeLessThanOrEqual(bar);
    }
    if (kind.type === 'normal')
      expect(total, 'all bytes').toBeLessThanOrEqual(kind.article === true ? bars.article : bars.home);
  });

  test('does not move while it loads on a wide screen', async () => {
    const { otherHosts, shifts } = await read(kind, '1280');
    expect(otherHosts).toEqual([]);
    expect(shifts).toEqual([]);
  });
});

declare global {
  interface Window {
    /** Shifts of the layout since the page began, each with what moved. */
    shifts: string[];
  }
}

/** Runs in the page before anything of its own. */
function watchShifts(): void {
  window.shifts = [];
  type Shift = PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      const what = entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? node?.nodeName);
      window.shifts.push(`${entry.value}: ${what.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

test.each(pageKinds.filter(({ name }) => lighthousePages.includes(name)))(
  'Lighthouse gives $name all points for accessibility, best practices and SEO',
  async (kind) => {
    const result = await lighthouse(urlOf(kind), {
      port: debuggingPort,
      output: 'json',
      logLevel: 'error',
      formFactor: 'mobile',
      // A slow network is only reckoned with, for a score that is none of these, and so is not waited for.
      throttlingMethod: 'simulate',
      onlyCategories: ['accessibility', 'best-practices', 'seo'],
      disableFullPageScreenshot: true,
    });
    if (result === undefined) throw new Error('Lighthouse gave no result');
    const { categories, audits } = result.lhr;
    const lost = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id}: ${JSON.stringify(audits[id]?.details)}`),
    );
    expect(lost).toEqual([]);
    expect(Object.values(categories).map(({ id, score }) => [id, score])).toEqual([
      ['accessibility', 1],
      ['best-practices', 1],
      ['seo', 1],
    ]);
  },
);
