import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { staysInside } from '../src/core/site-path.ts';
import { hostileText, tries } from './fuzz/hostile.ts';
import { callKec } from './support/kec.ts';
import { changeSite, type SiteFiles, searchlessSettings } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';
import { readTree, treeDigest } from './support/tree.ts';

const secret = 'kata sandi basis data';
const article = (text: string, keys: object = {}): string =>
  `---\n${stringify({ title: 'Kabar', ...keys })}---\n\n${text}\n`;

/** A site in a folder that also holds what is none of the site's. */
function makeNeighbours(files: SiteFiles): Readonly<{ home: string; site: string }> {
  const home = tempFolder('rumah');
  const site = join(home, 'situs');
  changeSite(home, {
    'rahasia/rahasia.txt': secret,
    'rahasia/rahasia.md': article(secret),
    'rahasia/rahasia.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${secret}</text></svg>`,
    'index.html': secret,
  });
  changeSite(site, { 'content/site.yaml': searchlessSettings, ...files });
  return { home, site };
}

/** Everything that a build must leave alone. */
const around = (home: string) =>
  treeDigest(readTree(home)).filter((line) => !/ situs\/(dist|\.kec)\//.test(line));

/** Builds the site, and sees to it that nothing around it changes and nothing of it gets into the site. */
async function watchBuild({ home, site }: Readonly<{ home: string; site: string }>): Promise<string> {
  const before = around(home);
  const { code, stderr } = await callKec(['build'], { cwd: site });
  expect([0, 1, 2], stderr).toContain(code);
  expect(around(home)).toEqual(before);
  for (const [path, bytes] of readTree(join(site, 'dist'))) {
    expect(path, path).toSatisfy(staysInside);
    expect(bytes.includes(secret), path).toBe(false);
  }
  return stderr;
}

const post = 'content/posts/2025-01-02-kabar.md';

describe('nothing around a site is read or written', () => {
  test('whatever its articles name', async () => {
    const up = [
      '../../../rahasia/rahasia.txt',
      '/../../rahasia/rahasia.svg',
      '..%2f..%2f..%2frahasia/rahasia.txt',
    ];
    const names = [
      ...up,
      '..\\..\\..\\rahasia\\rahasia.svg',
      '．．／．．／rahasia/rahasia.svg',
      'C:\\rahasia.svg',
    ];
    for (const name of names) {
      const text = `[a](<${name}>) ![b](<${name}>)\n\n<a href="${name}">c</a> <img src="${name}" alt="d">\n\n:::unduhan\n[a](<${name}>)\n:::`;
      const stderr = await watchBuild(
        makeNeighbours({ [post]: article(text, { cover: name, layout: name }) }),
      );
      expect(stderr).toContain('error KEC-');
    }
  });

  test('whatever the front matter says', async () => {
    const matter = fc.record(
      {
        slug: hostileText,
        permalink: hostileText,
        category: hostileText,
        tags: fc.array(hostileText, { maxLength: 3 }),
        aliases: fc.array(
          fc.oneof(
            hostileText,
            hostileText.map((text) => `/${text}/`),
          ),
          { maxLength: 3 },
        ),
        cover: hostileText,
        layout: hostileText,
        lang: hostileText,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(matter, hostileText, async (keys, text) => {
        await watchBuild(makeNeighbours({ [post]: article(text, keys) }));
      }),
      tries(40),
    );
  });

  test('whatever the settings say', async () => {
    for (const lines of [
      'icon: ../rahasia/rahasia.svg',
      'icon: /etc/passwd',
      'permalink: /../../:slug/',
      'permalink: /%2e%2e/%2e%2e/:slug/',
      'mobile: { path: "/../{url}" }',
      'lists: { news: ../../berita, tag: "C:" }',
      'navigation: [{ label: a, url: ../../rahasia/rahasia.txt }]',
    ]) {
      const stderr = await watchBuild(
        makeNeighbours({ [post]: article('Isi.'), 'content/site.yaml': `${searchlessSettings}${lines}\n` }),
      );
      expect(stderr, lines).toContain('error KEC-');
    }
  });

  test.each([
    ['an article', '../../../rahasia/rahasia.md', 'content/posts/2025-01-03-lain.md'],
    ['a folder of articles', '../../../rahasia', 'content/posts/lain'],
    ['a file to be copied', '../../../rahasia/rahasia.txt', 'content/static/a.txt'],
    ['a picture', '../../../rahasia/rahasia.svg', 'content/posts/a.svg'],
    ['a folder to be copied', '../../../rahasia', 'content/static/a'],
  ])('through a link in the place of %s', async (_name, target, link) => {
    const neighbours = makeNeighbours({ [post]: article('![a](a.svg)') });
    linkTo(target, join(neighbours.site, link));
    expect(await watchBuild(neighbours)).toContain(`${link} error KEC-SYMLINK`);
  });

  test.each(['dist', '.kec', '.kec/cache', '.kec/out'])('through a link in the place of %s', async (link) => {
    const neighbours = makeNeighbours({ [post]: article('Isi.') });
    mkdirSync(join(neighbours.home, 'kosong'));
    linkTo(join(neighbours.home, 'kosong'), join(neighbours.site, link));
    expect(await watchBuild(neighbours)).toContain('error KEC-OUT-LINK');
    const { code, stderr } = await callKec(['clean'], { cwd: neighbours.site });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('error KEC-OUT-LINK') });
  });

  test('through a link that takes the place of a folder of the site', async () => {
    const neighbours = makeNeighbours({ [post]: article('Isi.'), 'content/static/a/rahasia.txt': 'a' });
    const { home, site } = neighbours;
    await watchBuild(neighbours);
    rmSync(join(site, 'dist/a'), { recursive: true });
    linkTo(join(home, 'rahasia'), join(site, 'dist/a'));
    const before = around(home);
    for (const [command, text] of [
      ['build', 'b'],
      ['build', undefined],
      ['clean', undefined],
    ] as const) {
      changeSite(site, { 'content/static/a/rahasia.txt': text });
      const { code, stderr } = await callKec([command], { cwd: site });
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('error KEC-OUT-LINK') });
      expect(around(home).filter((line) => !line.includes('situs/'))).toEqual(
        before.filter((line) => !line.includes('situs/')),
      );
    }
  });
});

describe('a state that kec did not write', () => {
  const files = { [post]: article('Isi.') };

  test.each([
    ['deletes', { clear: ['../../index.html'], moves: [], deletions: ['../../rahasia/rahasia.txt'] }],
    ['moves', { clear: [], moves: [{ root: 'site', path: '../../index.html' }], deletions: [] }],
  ])('%s nothing outside of the site', async (_name, steps) => {
    const neighbours = makeNeighbours(files);
    const journal = JSON.stringify({ out: '../dist', whole: false, ...steps });
    changeSite(neighbours.site, {
      '.kec/journal.json': journal,
      '.kec/stage/site/a.html': 'a',
      '.kec/index.html': 'a',
    });
    await watchBuild(neighbours);
  });

  test('has no other folder as its site', async () => {
    const neighbours = makeNeighbours(files);
    const journal = JSON.stringify({
      out: '../..',
      whole: false,
      clear: [],
      moves: [],
      deletions: ['index.html'],
    });
    changeSite(neighbours.site, { '.kec/journal.json': journal });
    await watchBuild(neighbours);
  });

  test('deletes nothing by the list of what was written', async () => {
    const neighbours = makeNeighbours(files);
    const row = { path: '../../index.html', size: 1, sha256: '0' };
    changeSite(neighbours.site, {
      '.kec/manifest.json': JSON.stringify({ schema: 1, hash: '0', files: [row] }),
      'dist/a.html': 'a',
    });
    expect(await watchBuild(neighbours).catch((error: unknown) => String(error))).toContain(
      'KEC-OUT-FOREIGN',
    );
  });
});

function linkTo(target: string, link: string): void {
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(target, link);
}
