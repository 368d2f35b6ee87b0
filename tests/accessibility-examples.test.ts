import type { RunOptions } from 'axe-core';
import { expect, test } from 'vitest';
import { axeSource } from './pages/axe.ts';
import { visit } from './pages/stage.ts';
import { examples } from './support/accessibility/examples.ts';
import { pageOfExample } from './support/accessibility/examples-of-rule.ts';
import { useBrowser } from './support/browser.ts';

const browser = useBrowser();

/** An example to be judged by axe, and what kec says of it. */
const cases = examples.flatMap(({ code, axe, passing, failing, differs = {} }) =>
  (['passing', 'failing'] as const).flatMap((verdict) =>
    Object.entries({ passing, failing }[verdict]).map(([name, html]) => ({
      name: `${code}, ${verdict}: ${name}`,
      html: pageOfExample(html),
      rules: axe,
      isFault: verdict === 'failing',
      reason: differs[name],
    })),
  ),
);

/** What axe says of each page: whether it breaks one of its rules, or may. One window shows them one after the other. */
const judgeByAxe = (pages: readonly Readonly<{ html: string; rules: readonly string[] }>[]) =>
  visit(browser(), {}, async (window) => {
    await window.route('**/*', (route) => route.fulfill({ status: 404 }));
    await window.goto('about:blank');
    await window.evaluate(axeSource);
    return window.evaluate(async (given) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const faults: boolean[] = [];
      for (const { html, rules } of given) {
        document.open();
        document.write(html);
        document.close();
        const options: RunOptions = {
          runOnly: { type: 'rule', values: [...rules] },
          resultTypes: ['violations', 'incomplete'],
          preload: false,
          iframes: false,
        };
        const { violations, incomplete } = await axe.run(document, options);
        faults.push(violations.length + incomplete.length > 0);
      }
      return faults;
    }, pages);
  });

test('no example is decided otherwise by axe, where it has the rule, without a written reason', async () => {
  const judged = cases.filter(({ rules }) => rules.length > 0);
  const faults = await judgeByAxe(judged.map(({ html, rules }) => ({ html, rules })));
  const differing = judged.filter(({ isFault }, index) => faults[index] !== isFault).map(({ name }) => name);
  const explained = judged.filter(({ reason }) => reason !== undefined).map(({ name }) => name);
  expect(faults.length).toBe(judged.length);
  expect(differing).toEqual(explained);
});
