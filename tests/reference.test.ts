import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referenceText } from './reference/reference.ts';
import { declaredKinds } from './support/problem-kinds.ts';

test('the reference says what the code says; `npm run docs` writes it anew', async () => {
  const text = referenceText({
    kinds: await declaredKinds(),
    props: readFileSync('src/views/props.ts', 'utf8'),
  });
  await expect(text).toMatchFileSnapshot('../docs/reference.md');
});
