import { describe, expect, test } from 'vitest';
import { headOf, siteOf } from '../../tests/support/heads.ts';
import type { Head } from '../content/entry.ts';
import { createContext } from '../views/context.ts';
import { newHosts } from './new-hosts.ts';

const article = (name: string, ...hosts: readonly string[]): Head => {
  const file = `content/pages/${name}.md`;
  const links = hosts.map((host, index) => ({ href: `https://${host}/a`, place: { file, line: 5 + index } }));
  return headOf(name, { links });
};

const articles = (names: string, ...hosts: readonly string[]): readonly Head[] =>
  [...names].map((name) => article(name, ...hosts));

type Before = Readonly<{ pages: string; hosts?: readonly string[] | undefined }>;

/** What is told of a site whose last build had some pages, by the letters of their names, and linked to some hosts. */
function told(
  heads: readonly Head[],
  { pages, hosts }: Before,
  {
    settings = {},
    template = '',
  }: Readonly<{ settings?: Readonly<Record<string, unknown>>; template?: string }> = {},
): readonly string[] {
  const file = { file: 'templates/partials/footer.eta', text: template };
  const templates = template === '' ? new Map() : new Map([['partials/footer', file]]);
  const context = createContext(siteOf(heads, { settings }), { templates, assets: new Map() });
  const previousPaths = [...pages].map((name) => `${name}/index.html`);
  const subject = { context, templates, outputs: [], previousPaths };
  return newHosts({ ...subject, ...(hosts && { previousHosts: hosts }) }).map(
    ({ code, place, message }) => `${place?.file}:${place?.line} ${code} ${message.en}`,
  );
}

const plain = (names: string): readonly Head[] => articles(names);

describe('a host that the last build did not link to is told of', () => {
  test('in three articles that were there, at the first of them and once', () => {
    const heads = [...articles('dcba', 'baru.example', 'baru.example'), ...plain('xyz')];
    expect(told(heads, { pages: 'abcdxyz', hosts: [] })).toEqual([
      'content/pages/a.md:5 KEC-NEW-HOST 4 files now link to baru.example, which the last build did not link to at all: content/pages/a.md, content/pages/b.md, content/pages/c.md and 1 more.',
    ]);
  });

  test('by the domain, whatever stands before it', () => {
    const heads = [article('a', 'a.baru.co.id'), article('b', 'b.baru.co.id'), article('c', 'baru.co.id')];
    expect(told(heads, { pages: 'abc', hosts: [] })).toHaveLength(1);
    expect(told(heads, { pages: 'abc', hosts: ['www.baru.co.id'] })).toEqual([]);
    expect(told(heads, { pages: 'abc', hosts: ['lain.co.id'] })).toHaveLength(1);
  });

  test('in the settings, at once, unless most of the site is new', () => {
    const settings = { navigation: [{ label: 'Mitra', url: 'https://baru.example/' }] };
    expect(told(plain('a'), { pages: 'a', hosts: [] }, { settings })).toEqual([
      'content/site.yaml:undefined KEC-NEW-HOST 1 file now links to baru.example, which the last build did not link to at all: content/site.yaml.',
    ]);
    expect(told(plain('a'), { pages: 'a', hosts: ['baru.example'] }, { settings })).toEqual([]);
    expect(told(plain('abc'), { pages: 'a', hosts: [] }, { settings })).toEqual([]);
    const html = { extra: { footer: { text: '<p>\n<a href="https://baru.example">b</a>' } } };
    expect(told(plain('a'), { pages: 'a', hosts: [] }, { settings: html })).toHaveLength(1);
  });

  test('in a template of the site, at its line', () => {
    const template = '<footer>\n<a href="//baru.example/">b</a>\n</footer>';
    const [found] = told(plain('a'), { pages: 'a', hosts: [] }, { template });
    expect(found).toContain('templates/partials/footer.eta:2 KEC-NEW-HOST 1 file now links to baru.example');
  });

  test('as the source or the canonical address of articles, and in trusted HTML', () => {
    const source = { name: 'B', url: 'https://baru.example/' };
    const html = [{ href: '//baru.example', place: { file: 'content/pages/c.md', line: 3 } }];
    const heads = [
      headOf('a', { matter: { source } }),
      headOf('b', { matter: { canonical: 'https://baru.example/' } }),
      headOf('c', { htmlLinks: html }),
    ];
    expect(told(heads, { pages: 'abc', hosts: [] })).toHaveLength(1);
  });

  test('in five new articles that are most of the new ones', () => {
    const old = plain('abcdefghijklmno');
    const pages = 'abcdefghijklmno';
    expect(told([...old, ...articles('123456', 'baru.example')], { pages, hosts: [] })).toHaveLength(1);
    expect(
      told([...old, ...articles('12345', 'baru.example'), ...plain('6789')], { pages, hosts: [] }),
    ).toHaveLength(1);
    expect(told([...old, ...articles('1234', 'baru.example')], { pages, hosts: [] })).toEqual([]);
    expect(
      told([...old, ...articles('12345', 'baru.example'), ...plain('67890')], { pages, hosts: [] }),
    ).toEqual([]);
  });

  test('at the first file by name, although the newest post comes first', () => {
    const old = 'abcdefghijklmno';
    const posts = [1, 2, 3, 4, 5].map((day) => {
      const file = `content/posts/kabar-${day}.md`;
      const links = [{ href: 'https://baru.example/', place: { file, line: 9 } }];
      return headOf(`kabar-${day}`, { date: `2025-01-0${day}`, links });
    });
    const [found] = told([...plain(old), ...posts], { pages: old, hosts: [] });
    expect(found).toContain('content/posts/kabar-1.md:9 KEC-NEW-HOST');
  });

  test('without the private numbers that names of files may hold', () => {
    const number = '6281298765432';
    const heads = articles('abc', 'baru.example').map((head) => ({
      ...head,
      file: head.file.replace('.md', `-${number}.md`),
      links: head.links.map((link) => ({
        ...link,
        place: { file: head.file.replace('.md', `-${number}.md`) },
      })),
    }));
    const [found = ''] = told(heads, { pages: 'abc', hosts: [] });
    expect(found).toContain('KEC-NEW-HOST');
    expect(found).not.toContain('98765');
  });
});

describe('nothing is told', () => {
  test('where the hosts of the last build are not known', () => {
    expect(told(articles('abc', 'baru.example'), { pages: 'abc' })).toEqual([]);
  });

  test.each([
    ['of a new partner in an article or two', [...articles('ab', 'baru.example'), ...plain('c')], 'abc'],
    [
      'of new partners in one list',
      [article('a', ...'bcdefgh'.split('').map((one) => `${one}.example`))],
      'a',
    ],
    [
      'of four new partners, each in another article',
      articles('abcd').map((head, index) => article(head.slug, `p${index}.example`)),
      'abcd',
    ],
    [
      'of the own host, public bodies and known services',
      articles('abc', 'contoh.go.id', 'www.kemendagri.go.id', 'youtu.be'),
      'abc',
    ],
    [
      'of most of a site that is new, as after an import',
      [...plain('ab'), ...articles('123456', 'baru.example')],
      'ab',
    ],
    ['of what no browser would ask for', articles('abc', '<%= it.host %>.example'), 'abc'],
  ])('%s', (_, heads, pages) => {
    expect(told(heads, { pages, hosts: [] })).toEqual([]);
  });

  test('of a host that the settings allow', () => {
    const settings = { security: { hosts: { frame: ['https://peta.example'] } } };
    expect(told(articles('abc', 'peta.example'), { pages: 'abc', hosts: [] }, { settings })).toEqual([]);
  });
});

test('hosts with a link or two each are told of together when they are spread over old articles', () => {
  const heads = [...'abcde'].map((name) =>
    article(name, `judi-${name}.example`, ...(name === 'a' ? ['x.mitra.example'] : [])),
  );
  expect(told(heads, { pages: 'abcde', hosts: ['mitra.example'] })).toEqual([
    'content/pages/a.md:5 KEC-NEW-HOSTS 5 sites that the last build did not link to are now linked from 5 old articles: judi-a.example, judi-b.example, judi-c.example, judi-d.example, judi-e.example (in content/pages/a.md, content/pages/b.md, content/pages/c.md and 2 more).',
  ]);
  expect(told(heads, { pages: 'abcd', hosts: ['mitra.example'] })).toEqual([]);
  expect(
    told([article('a', 'b.example', 'c.example', 'd.example'), article('b', 'e.example', 'f.example')], {
      pages: 'ab',
      hosts: [],
    }),
  ).toEqual([]);
});
