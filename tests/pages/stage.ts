import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { type ServeOptions, serveSite } from '../support/static-site.mjs';
import { screens } from './kinds.mjs';
import type { SiteName } from './sites.mjs';

/** What a phone and a desktop computer say that they are. */
export const phoneAgent =
  'Mozilla/5.0 (Linux; Android 9; Redmi 6A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.80 Mobile Safari/537.36';
export const desktopAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36';

/** Serves both sites to the tests of one file, and gives the address of a page of either. */
export function usePages(
  options: ServeOptions = {},
): (page: Readonly<{ site: SiteName; path: string }>) => string {
  const servers: Partial<Record<SiteName, Awaited<ReturnType<typeof serveSite>>>> = {};
  beforeAll(async () => {
    for (const name of ['sample', 'full'] as const)
      servers[name] = await serveSite(await builtSite(name), options);
  });
  afterAll(async () => {
    for (const server of Object.values(servers)) await server.close();
  });
  return ({ site, path }) => {
    const server = servers[site];
    if (server === undefined) throw new Error('the sites are served inside tests only');
    return server.origin + path;
  };
}

/** Which screen, and what else is not as usual. */
export type Visit = Readonly<{
  screen?: '360' | '1280';
  userAgent?: string;
  javaScript?: boolean;
  height?: number;
  width?: number;
}>;

/**
 * Does something with a page in a session of its own. The site's Content-Security-Policy does not bind what a test puts
 * into the page.
 */
export async function visit<T>(
  browser: Browser,
  options: Visit,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await openSession(browser, options);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** A new session of a visitor. */
export function openSession(browser: Browser, options: Visit): Promise<BrowserContext> {
  const { screen = '1280', userAgent, javaScript = true, width, height } = options;
  const found = screens.find(({ name }) => name === screen);
  if (found === undefined) throw new Error(`no screen ${screen}`);
  return browser.newContext({
    viewport: { width: width ?? found.viewport.width, height: height ?? found.viewport.height },
    deviceScaleFactor: found.deviceScaleFactor,
    userAgent: userAgent ?? (screen === '360' ? phoneAgent : desktopAgent),
    javaScriptEnabled: javaScript,
    bypassCSP: true,
  });
}

/** Scrolls through a page screen by screen, so that every picture is loaded. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await frame();
      await frame();
    }
    await Promise.all(
      [...document.images].map((image) =>
        image.complete ? undefined : new Promise((resolve) => image.addEventListener('load', resolve)),
      ),
    );
  });
}
