import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { openSession, usePages, type Visit, visit } from './stage.ts';

const browser = useBrowser();
const urlOf = usePages();

const home = { site: 'full', path: '/' } as const;
const article = { site: 'full', path: '/2026/10/20/segala-hal/' } as const;
const banner = 'Loket tutup selama pemindahan kantor.';

/** Does something with a page at a moment; nothing may have moved in it since it was first painted. */
const visitAt = <T>(time: string, url: string, work: (page: Page) => Promise<T>) =>
  visit(browser(), { screen: '360' }, async (page) => {
    await page.clock.setFixedTime(time);
    await page.addInitScript(`window.moved = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { window.moved += value; }))
        .observe({ type: 'layout-shift', buffered: true });`);
    await page.goto(url);
    const result = await work(page);
    expect(await page.evaluate('window.moved')).toBe(0);
    return result;
  });

describe('the banner', () => {
  test.each([
    ['2026-11-20T03:00:00Z', true],
    ['2099-12-31T16:59:00Z', true],
    ['2099-12-31T17:00:00Z', false],
  ])('at %s is shown: %s, on a page that was built long before', async (time, shown) => {
    const seen = await visitAt(time, urlOf(home), (page) => page.getByText(banner).isVisible());
    expect(seen).toBe(shown);
  });

  test('stays without JavaScript and on mobile pages, where it says until when it holds', async () => {
    const text = (path: string, options: Visit) =>
      visit(browser(), options, async (page) => {
        await page.goto(urlOf({ site: 'full', path }));
        return page.getByText(banner).locator('xpath=..').textContent();
      });
    expect(await text('/', { javaScript: false })).toContain('Berlaku sampai Kamis, 31 Desember 2099');
    expect(await text(`/m${article.path}`, {})).toContain('Berlaku sampai Kamis, 31 Desember 2099');
  });
});

test.each([
  // The clock of the office counts: it is Friday there while the browser still has Thursday.
  ['2026-11-27T01:00:00Z', 'Jumat · Hari ini'],
  ['2026-11-26T12:00:00Z', 'Senin–Kamis · Hari ini'],
  ['2026-11-28T12:00:00Z', undefined],
])('at %s the opening hours mark %s', async (time, day) => {
  const marked = await visitAt(time, urlOf(home), (page) =>
    page.locator('main dl dt').filter({ hasText: 'Hari ini' }).allInnerTexts(),
  );
  expect(marked).toEqual(day === undefined ? [] : [day]);
});

describe('the share bar', () => {
  /** An article in which what a button calls is noted instead. */
  async function open(script: string): Promise<Readonly<{ page: Page; end: () => Promise<void> }>> {
    const context = await openSession(browser(), { screen: '360' });
    await context.addInitScript(script);
    const page = await context.newPage();
    await page.goto(urlOf(article));
    return { page, end: () => context.close() };
  }

  const canonical = 'https://contoh.go.id/2026/10/20/segala-hal/';

  test('copies the address of the article, and says so', async () => {
    const { page, end } = await open(
      `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } });`,
    );
    await page.getByRole('button', { name: 'Salin tautan' }).click();
    await page.getByRole('status').filter({ hasText: 'Tautan disalin' }).waitFor();
    expect(await page.evaluate('window.copied')).toBe(canonical);
    await end();
  });

  test('hands the article to other apps where the browser can', async () => {
    const { page, end } = await open(`navigator.share = async (data) => { window.shared = data.url; };`);
    await page.getByRole('button', { name: 'Bagikan lewat aplikasi lain' }).click();
    expect(await page.evaluate('window.shared')).toBe(canonical);
    await end();
  });

  test('has no button that does nothing: none without JavaScript, none for what the browser cannot do', async () => {
    const { page, end } = await open(
      `delete Navigator.prototype.share; delete Navigator.prototype.clipboard;`,
    );
    expect(await page.locator('main button:visible').allInnerTexts()).toEqual(['Cetak']);
    await end();
    const buttons = await visit(browser(), { javaScript: false }, async (plain) => {
      await plain.goto(urlOf(article));
      return plain.locator('main button:visible').count();
    });
    expect(buttons).toBe(0);
  });

  test('prints: the text with its address, without what only a screen needs', async () => {
    const { page, end } = await open(`window.print = () => { window.printed = true; };`);
    await page.getByRole('button', { name: 'Cetak' }).click();
    expect(await page.evaluate('window.printed')).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await page.getByText(canonical, { exact: true }).waitFor();
    for (const hidden of [page.getByRole('navigation').first(), page.getByText('Bagikan ke WhatsApp')])
      expect(await hidden.isVisible()).toBe(false);
    await end();
  });
});
