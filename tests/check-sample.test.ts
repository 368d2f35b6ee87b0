import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { today } from './pages/sites.mjs';
import { builtSite } from './support/built-site.ts';
import { callKec } from './support/kec.ts';

test('nothing is found in the sample site, and so nothing in the theme', async () => {
  const root = dirname(await builtSite('sample'));
  const { code, stderr } = await callKec(['check', '--strict', '--quiet', '--now', today], { cwd: root });
  expect(stderr).toBe('');
  expect(code).toBe(0);
});
