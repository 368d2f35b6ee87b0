import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runKec } from '../support/kec.ts';
import { photo } from '../support/photo.ts';
import { makeSite } from '../support/site.ts';
import { type ServedSite, useWebServers, type WebServerName } from '../support/web-servers.ts';

const serve = useWebServers();
const servers: readonly WebServerName[] = ['apache', 'nginx'];
const long = Array.from({ length: 40 }, (_, index) => `Paragraf ${index}.`).join('\n\n');

async function builtSite(base: string, settings: string): Promise<ServedSite & Readonly<{ root: string }>> {
  const root = makeSite({
    'content/site.yaml': `title: Kecamatan Contoh\nurl: https://contoh.go.id${base}\n${settings}`,
    'content/posts/2025-01-02-kabar/index.md': `---\ntitle: Kabar\ncover: foto.jpg\naliases: [/lama/, "/a b.html"]\n---\n\n${long}\n`,
    'content/posts/2025-01-02-kabar/foto.jpg': await photo({ width: 600, height: 400 }),
    'content/pages/profil.md': '---\ntitle: Profil\n---\n\nIsi.\n',
    'content/static/catatan.txt': 'catatan '.repeat(100),
  });
  expect(await runKec(['build', '--quiet'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
  return { root, site: join(root, 'dist'), snippet: join(root, '.kec/server/nginx.conf'), base };
}

describe.each([
  ['at the root', '/', ''],
  ['at the root, compressed', '/', 'precompress: true\n'],
  ['below a path', '/kota/', ''],
])('a site %s', (_, base, settings) => {
  let built: Awaited<ReturnType<typeof builtSite>>;
  beforeAll(async () => {
    built = await builtSite(base, settings);
  });

  test.each(servers)('is the same on %s with the configuration of kec', async (name) => {
    const origin = await serve(name, built);
    for (const seed of ['1', '2', '3']) {
      const { code, stdout, stderr } = await runKec(['verify', origin, '--seed', seed], { cwd: built.root });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`${origin}${base}\n`);
    }
  });

  test.each(servers)('with one tampered page is found out on %s', async (name) => {
    const copy = await builtSite(base, settings);
    appendFileSync(join(copy.site, 'profil/index.html'), '<a hidden href="https://slot.invalid/">slot</a>');
    const origin = await serve(name, copy);
    const { code, stderr } = await runKec(['verify', origin, '--quiet'], { cwd: copy.root });
    expect(code).toBe(3);
    // Where the packed companions are still the built ones, only some visitors get the page.
    const kind = settings.includes('precompress')
      ? 'CLOAKED Only for address with a query'
      : 'LINK There are hidden';
    expect(stderr).toContain(`/profil/ error KEC-SERVED-${kind}`);
    expect(stderr).toContain('https://slot.invalid/');
  });
});

test('a packed companion that was tampered with is found out', async () => {
  const built = await builtSite('/', 'precompress: true\n');
  appendFileSync(join(built.site, 'berita/index.html.gz'), readFileSync(join(built.site, 'index.html.gz')));
  const { code, stderr } = await runKec(['verify', await serve('nginx', built), '--quiet'], {
    cwd: built.root,
  });
  expect(code).toBe(3);
  expect(stderr).toContain('/berita/index.html.gz error KEC-SERVED-CHANGED');
});
