import { describe, expect, test } from 'vitest';
import { examples } from '../../../tests/support/accessibility/examples.ts';
import { pageOfExample } from '../../../tests/support/accessibility/examples-of-rule.ts';
import { siteOf } from '../../../tests/support/heads.ts';
import { publishedPage } from '../../../tests/support/published-page.ts';
import { createContext } from '../../views/context.ts';
import type { Subject } from '../check.ts';
import { contrastOfTexts } from '../contrast/contrast.ts';
import { accessibility } from './accessibility.ts';

/** The codes that are told of a page. Its style sheet is taken for that of the site's mobile pages. */
function codesOf(example: string): readonly string[] {
  const [, css = ''] = /^<style>([^<]*)<\/style>/.exec(example) ?? [];
  const assets = new Map([['mobile.css', { name: 'mobile.css', content: css }]]);
  const context = createContext(siteOf([]), { templates: new Map(), assets });
  const subject: Subject = { context, templates: new Map(), outputs: [], previousPaths: [] };
  const page = publishedPage(pageOfExample(example), { variant: 'mobile' });
  const contrast = contrastOfTexts(subject);
  const found = [...accessibility(page, subject), ...contrast.look(page), ...contrast.finish()];
  return found.map(({ code }) => code);
}

describe.each(examples)('$code', ({ code, passing, failing }) => {
  test('has at least five examples that pass and five that fail', () => {
    expect(Object.keys(passing).length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(failing).length).toBeGreaterThanOrEqual(5);
  });

  test.each(Object.entries(passing))('lets pass: %s', (_name, html) => {
    expect(codesOf(html)).not.toContain(code);
  });

  test.each(Object.entries(failing))('finds: %s', (_name, html) => {
    expect(codesOf(html)).toContain(code);
  });
});

test('a page is judged however deep its elements are', () => {
  expect(codesOf(`<h1>a</h1>${'<div><a href="/">'.repeat(2000)}`)).toContain('KEC-LINK-NAME');
});
