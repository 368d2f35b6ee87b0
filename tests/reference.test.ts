import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { propsSection } from './reference/props-section.ts';
import { referenceText } from './reference/reference.ts';
import { declaredKinds } from './support/problem-kinds.ts';

const props = readFileSync('src/views/props.ts', 'utf8');

test('the reference says what the code says; `npm run docs` writes it anew', async () => {
  const text = referenceText({
    kinds: await declaredKinds(),
    props: readFileSync('src/views/props.ts', 'utf8'),
  });
  await expect(text).toMatchFileSnapshot('../docs/reference.md');
});

test('the reference leaves no type and no prop of the templates out', () => {
  const text = propsSection(props);
  for (const [, name] of props.matchAll(/^export type (\w+)/gm)) expect(text).toContain(`### ${name}\n`);
  for (const [, name] of props.matchAll(/^ +(\w+): /gm)) expect(text).toContain(`| \`${name}\` | `);
});
