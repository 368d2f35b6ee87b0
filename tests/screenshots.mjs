// @ts-check
// Makes pictures of every kind of page, in both widths and both colour schemes, into screenshots/: the whole page as
// home-360-light.png, and with --screen what is seen without scrolling. Words given as arguments choose pages by name.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { holdRedirects, pageKinds, schemes, screens } from './pages/kinds.mjs';
import { buildPages } from './pages/sites.mjs';
import { launchChromium } from './support/chromium.mjs';
import { serveSite } from './support/static-site.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { screen: { type: 'boolean' } },
});
const out = fileURLToPath(new URL('../screenshots', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kec-screenshots-'));
mkdirSync(out, { recursive: true });

const kinds = pageKinds.filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);
const browser = await launchChromium();
const serve = async (/** @type {import('./pages/sites.mjs').SiteName} */ name) =>
  serveSite(await buildPages(name, folder), { rewrite: holdRedirects });
const servers = { sample: await serve('sample'), full: await serve('full') };

for (const { name: screen, ...size } of screens) {
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ ...size, colorScheme });
    const page = await context.newPage();
    for (const { name, path, site } of kinds) {
      await page.goto(servers[site].origin + path);
      // Pictures further down are loaded when they come near.
      await page.evaluate(() => {
        for (const image of document.images) image.loading = 'eager';
        return Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode())]);
      });
      await page.screenshot({
        path: join(out, `${name}-${screen}-${colorScheme}.png`),
        fullPage: values.screen !== true,
      });
    }
    await context.close();
  }
}

await browser.close();
await Promise.all(Object.values(servers).map((server) => server.close()));
rmSync(folder, { recursive: true });
console.log(`${kinds.length * screens.length * schemes.length} pictures in screenshots/`);
