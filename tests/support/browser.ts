import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** Flags that keep the browser from calling anybody. */
const silence = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser from an npm package, for the tests of one file. It is started before them and ended after. */
export function useBrowser(): () => Browser {
  const open: { browser?: Browser } = {};
  beforeAll(async () => {
    const { executablePath, libraries } = await unpack();
    open.browser = await playwright.launch({
      executablePath,
      args: silence,
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
    });
  });
  afterAll(() => open.browser?.close());
  return () => {
    if (open.browser === undefined) throw new Error('the browser is open inside tests only');
    return open.browser;
  };
}

/**
 * Unpacks the browser. The package brings the libraries that it needs as well, but uses them only where it takes the
 * machine for a cloud function, and then puts them before those of every process: that is for the browser alone.
 */
async function unpack(): Promise<Readonly<{ executablePath: string; libraries: string }>> {
  const before = { ...process.env };
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    return { executablePath, libraries: process.env['LD_LIBRARY_PATH'] ?? '' };
  } finally {
    for (const name of ['AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
