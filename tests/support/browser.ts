import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.mjs';

/** A headless browser for the tests of one file. It is started before them and ended after. */
export function useBrowser(options: Readonly<{ debuggingPort?: number }> = {}): () => Browser {
  const open: { browser?: Browser } = {};
  beforeAll(async () => {
    open.browser = await launchChromium(options);
  });
  afterAll(() => open.browser?.close());
  return () => {
    if (open.browser === undefined) throw new Error('the browser is open inside tests only');
    return open.browser;
  };
}
