// @ts-check
// Lighthouse's scores, performance among them, for the pages that matter most, as a slow phone sees them. The score for
// performance moves with the load of the machine: run it on an idle one. Exits 1 when any score is below 100.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { lighthousePages, pageKinds } from '../pages/kinds.mjs';
import { buildPages } from '../pages/sites.mjs';
import { freePort, launchChromium } from '../support/chromium.mjs';
import { serveSite } from '../support/static-site.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const metrics = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

const folder = mkdtempSync(join(tmpdir(), 'kec-bench-'));
const port = await freePort();
const browser = await launchChromium({ debuggingPort: port });
const server = await serveSite(await buildPages('sample', folder));

console.log(`${'page'.padEnd(16)}${categories.map((name) => name.padEnd(16)).join('')}FCP · LCP · TBT · CLS`);
let failed = false;
for (const { name, path } of pageKinds.filter(({ name }) => lighthousePages.includes(name))) {
  const result = await lighthouse(server.origin + path, {
    port,
    output: 'json',
    logLevel: 'error',
    formFactor: 'mobile',
    onlyCategories: categories,
  });
  if (result === undefined) throw new Error('Lighthouse gave no result');
  const { lhr } = result;
  const scores = categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100));
  const shown = metrics.map((metric) => lhr.audits[metric]?.displayValue ?? '?').join(' · ');
  console.log(`${name.padEnd(16)}${scores.map((score) => String(score).padEnd(16)).join('')}${shown}`);
  failed ||= scores.some((score) => score < 100);
}

await browser.close();
await server.close();
rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;
