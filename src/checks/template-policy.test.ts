import { expect, test } from 'vitest';
import { siteOf } from '../../tests/support/heads.ts';
import { readTheme } from '../theme/read-theme.ts';
import { createContext } from '../views/context.ts';
import { templatePolicy, templateProblems } from './template-policy.ts';

/** What is told of some templates: file, line and code. */
function told(templates: Parameters<typeof createContext>[1]['templates']): readonly string[] {
  const context = createContext(siteOf([]), { templates, assets: new Map() });
  return templatePolicy({ context, templates, outputs: [], previousPaths: [] }).map(
    ({ code, place }) => `${place?.file}:${place?.line} ${code}`,
  );
}

test('the templates of the built-in theme need nothing that their policy blocks', () => {
  const { hosts } = siteOf([]).config.security;
  const builtIn = [...readTheme('templates', undefined).templates.values()];
  expect(builtIn.flatMap((template) => templateProblems(template, hosts))).toEqual([]);
  expect(builtIn.length).toBeGreaterThan(20);
});

test.each([
  ['<script src="<%= it.assets.script %>" defer></script>', []],
  ['<style><%~ it.assets.mobileCss %></style>', []],
  ['<style>\n<%~ it.extra.css %></style>', ['templates/a.eta:1 KEC-INLINE']],
  ['<% if (a < b) { %>\n<p style="<%= x %>">\n<% } %>', ['templates/a.eta:2 KEC-INLINE']],
  ['<%\n// <script>\n%>\n<iframe src="https://a.id/"></iframe>', ['templates/a.eta:4 KEC-HOST']],
])('of %j is told %j', (text, expected) => {
  expect(told(new Map([['a', { file: 'templates/a.eta', text }]]))).toEqual(expected);
});

test('only templates of the site itself are told of', () => {
  expect(told(new Map([['a', { file: 'kec/templates/a.eta', text: '<p style="x">' }]]))).toEqual([]);
});
