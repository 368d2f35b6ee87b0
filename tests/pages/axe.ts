import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The program of axe, to be put into a page. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that a page must keep: WCAG 2.0 to 2.2, levels A and AA, and good practice. */
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // The tests visit nothing else than the page; axe would fetch style sheets again to look for orientation locks.
  preload: false,
};

/** The rules that depend on colours, and so on light or dark. */
export const colourRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with the page as it stands, a line for each element. `only` names rules in place of all of them. */
export async function axeFaults(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const options =
    only === undefined ? rules : { ...rules, runOnly: { type: 'rule' as const, values: [...only] } };
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (given) => (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, given),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const reason = (failureSummary ?? '').split('\n').slice(1).join(' ').trim();
      return `${id}: ${target.join(' ')}: ${reason}`;
    }),
  );
}
