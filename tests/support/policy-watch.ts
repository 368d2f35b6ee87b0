import type { Browser, Page } from 'playwright-core';

/** What a browser had against a page. */
export type Complaints = Readonly<{ violations: readonly string[]; errors: readonly string[] }>;

/** Opens a page and collects what its policy blocks, and every error of the console. */
export async function openWatched(
  browser: Browser,
  url: string,
): Promise<Readonly<{ page: Page; complaints: () => Promise<Complaints> }>> {
  const page = await (await browser.newContext()).newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    // The answer 404 of the page itself is an error to the console as well.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    const found: string[] = [];
    Object.assign(window, { found });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      found.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const complaints = async () => {
    const violations = await page.evaluate(() => (window as unknown as { found: string[] }).found);
    return { violations, errors: [...errors] };
  };
  return { page, complaints };
}
