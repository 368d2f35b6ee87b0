import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { verifyReportSchema } from '../src/verify/report.ts';
import { propsFiles, propsSection } from './reference/props-section.ts';
import { referenceText } from './reference/reference.ts';
import { handedOn, propsRead } from './reference/templates-section.ts';
import { declaredKinds } from './support/problem-kinds.ts';
import { readTree } from './support/tree.ts';

const props = propsFiles.map((name) => readFileSync(`src/views/props/${name}.ts`, 'utf8')).join('\n');
const templates = [...readTree('templates')]
  .filter(([path]) => path.endsWith('.eta'))
  .map(([path, bytes]) => ({ name: path.slice(0, -'.eta'.length), text: String(bytes) }));

test('the reference says what the code says; `npm run docs` writes it anew', async () => {
  const text = referenceText({
    kinds: await declaredKinds(),
    props,
    templates,
  });
  await expect(text).toMatchFileSnapshot('../docs/reference.md');
});

test('the schema of reports of `kec verify` is published as the code has it; `npm run docs` writes it anew', async () => {
  const text = JSON.stringify(z.toJSONSchema(verifyReportSchema), null, 2);
  await expect(`${text}\n`).toMatchFileSnapshot('../docs/verify.schema.json');
});

test('the reference leaves no file, no type and no prop of the templates out', () => {
  expect(propsFiles.map((name) => `${name}.ts`).toSorted()).toEqual(
    readdirSync('src/views/props').toSorted(),
  );
  const text = propsSection(props);
  for (const [, name] of props.matchAll(/^export type (\w+)/gm)) expect(text).toContain(`### ${name}\n`);
  for (const [, name] of props.matchAll(/^ +(\w+): /gm)) expect(text).toContain(`| \`${name}\` | `);
});

test('every prop that a template reads is described', () => {
  const described = new Set([
    ...[...props.matchAll(/^ +(\w+): /gm)].map(([, name]) => name),
    ...Object.keys(handedOn),
  ]);
  const unknown = templates.flatMap(({ name, text }) =>
    propsRead(text).flatMap((prop) => (described.has(prop) ? [] : [`${name}: ${prop}`])),
  );
  expect(unknown).toEqual([]);
});

test.each([
  ['<%= it.title %><% if (it.picture) { %>', ['picture', 'title']],
  ['<% const { article, labels: words } = it %><%= it.mobile.url %>', ['article', 'labels', 'mobile']],
  ['<% const { site } = it; const { office } = site %>', ['site']],
])('the template %s reads %j', (text, names) => {
  expect(propsRead(text)).toEqual(names);
});
