import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basePath } from './golden/base-path/site.ts';
import { bundles } from './golden/bundles/site.ts';
import { english } from './golden/english/site.ts';
import { feeds } from './golden/feeds/site.ts';
import type { GoldenSite } from './golden/golden-site.ts';
import { images } from './golden/images/site.ts';
import { mobile } from './golden/mobile/site.ts';
import { redirects } from './golden/redirects/site.ts';
import { taxonomies } from './golden/taxonomies/site.ts';
import { callKec } from './support/kec.ts';
import { makeSite } from './support/site.ts';
import { readTree } from './support/tree.ts';

const sites: Readonly<Record<string, GoldenSite>> = {
  bundles,
  taxonomies,
  images,
  mobile,
  feeds,
  redirects,
  'base-path': basePath,
  english,
};

describe.each(Object.entries(sites))('the golden site %s', (name, { files, args = [], shown }) => {
  test('is as it was', async () => {
    const root = makeSite(await files());
    const run = await callKec(['build', ...args], { cwd: root });
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    const paths = [...readTree(join(root, 'dist')).keys()].map(withoutStyle).sort();
    await expect(`${paths.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}/expected/files.txt`);
    for (const path of shown) {
      const text = readFileSync(join(root, 'dist', path), 'utf8');
      await expect(withoutStyle(text)).toMatchFileSnapshot(`golden/${name}/expected/${path}`);
    }
  });
});

/** What the theme looks like is not what these sites are about: its style and the hashes of its files are left out. */
const withoutStyle = (text: string): string =>
  text
    .replace(/<style>[\s\S]*?<\/style>/g, '<style></style>')
    .replace(/(assets\/[a-z]+)-[0-9a-f]{10}/g, '$1-HASH');
