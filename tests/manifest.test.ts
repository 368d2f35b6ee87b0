import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseManifest } from '../src/build/manifest.ts';
import { runKec } from './support/kec.ts';
import { makeSite, searchlessSettings } from './support/site.ts';

const exception = `verify:
  exceptions:
    - remove: '<!-- simpanan, * -->'
      reason: CDN kota
`;

test('a build says in its manifest what it made, with what, and how it is to be served', async () => {
  const root = makeSite({
    'content/site.yaml': `${searchlessSettings.replace('.id/', '.id/kota/')}${exception}`,
    'content/posts/2025-01-02-kabar.md': '---\ntitle: Kabar\naliases: [/lama/]\n---\n\nIsi.\n',
    'content/posts/2031-05-06-nanti.md': '---\ntitle: Nanti\ndate: 2031-05-06 07:00\n---\n\nIsi.\n',
  });
  const { code, stderr } = await runKec(['build', '--now', '2030-01-01'], { cwd: root });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const manifest = parseManifest(readFileSync(join(root, '.kec/manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({
    site: 'https://contoh.go.id/kota/',
    made: { node: process.versions.node, nextBuild: '2031-05-06T07:00:00+07:00' },
    serving: {
      notFound: '404.html',
      redirects: [{ from: '/lama/', to: '/2025/01/02/kabar/' }],
      mobile: '/m{url}',
      exceptions: [{ remove: '<!-- simpanan, * -->', original: '', below: '/', reason: 'CDN kota' }],
    },
  });
  expect(manifest?.made.commit).toBeUndefined();
  const { libraries = {} } = manifest?.made ?? {};
  for (const name of ['marked', 'sharp', 'sanitize-html', 'pagefind'])
    expect(libraries[name], name).toMatch(/^\d+\.\d+\.\d+/);
  const headers = manifest?.serving.headers.map(({ name }) => name);
  expect(headers).toEqual(expect.arrayContaining(['Content-Security-Policy', 'Strict-Transport-Security']));
  expect(manifest?.files.find(({ path }) => path === '404.html')?.type).toBe('text/html; charset=utf-8');
});
