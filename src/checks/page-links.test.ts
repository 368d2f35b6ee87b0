import { describe, expect, test } from 'vitest';
import { headOf, siteOf } from '../../tests/support/heads.ts';
import { publishedPage } from '../../tests/support/published-page.ts';
import { type Output, siteOutput } from '../core/output.ts';
import { createContext } from '../views/context.ts';
import type { PublishedPage, Subject } from './check.ts';
import { pageLinks } from './page-links.ts';

const url = 'https://contoh.go.id/situs/';

/** A site with one article, whose normal page is `/kabar/`, and some more files. */
function subjectOf(templates: Subject['templates'] = new Map()): Subject {
  const site = siteOf([headOf('kabar')], { settings: { url } });
  const paths = [
    'index.html',
    'berita/index.html',
    'unduh/a b.pdf',
    'assets/site.css',
    'a-480.webp',
    'a-800.webp',
  ];
  const outputs: readonly Output[] = [
    ...[...paths, 'kabar/index.html', 'm/kabar/index.html'].map((path) =>
      siteOutput(path, path, { kind: 'bytes', bytes: new Uint8Array() }),
    ),
    siteOutput('pagefind', 'search', { kind: 'search' }),
    { ...siteOutput('nginx.conf', 'server', { kind: 'text', text: () => '' }), root: 'state' },
  ];
  return {
    context: createContext(site, { templates, assets: new Map() }),
    templates,
    outputs,
    previousPaths: [],
  };
}

/** What is told of some pages: place, code, message and hint in English. */
function told(pages: readonly PublishedPage[], subject = subjectOf()): readonly string[] {
  const check = pageLinks(subject);
  return [...pages.flatMap((page) => check.look(page)), ...check.finish()].map(
    ({ code, place, message, hint }) =>
      `${place?.file}${place?.line === undefined ? '' : `:${place.line}`} ${code} ${message.en} ${hint.en}`,
  );
}

/** The two pages of an article that name each other, with a text. */
const alternate = `<link rel="alternate" media="only screen and (max-width: 640px)" href="${url}m/kabar/">`;
const canonical = `<link rel="canonical" href="${url}kabar/">`;
const page = (body: string, source = '') => publishedPage(`${alternate}<main>${body}</main>`, { source });
const list = (body: string): PublishedPage => {
  const listed = publishedPage(`<main>${body}</main>`, { url: '/berita/' });
  return {
    ...listed,
    output: siteOutput('berita/index.html', 'lists.news', { kind: 'text', text: () => '' }),
  };
};

describe('a page leads to what the site has', () => {
  test.each([
    ['a page', '<a href="/situs/berita/">a</a>'],
    ['a page by its folder', '<a href="/situs/berita">a</a>'],
    ['a page by its file', '<a href="/situs/berita/index.html">a</a>'],
    ['a page with scheme and host', `<a href="${url}berita/">a</a>`],
    ['a page by a relative path', '<a href="../berita/?a=1">a</a>'],
    ['a download with a space in its name', '<a href="/situs/unduh/a%20b.pdf#page=2">a</a>'],
    [
      'pictures of several widths',
      '<img src="/situs/a-480.webp" srcset="/situs/a-480.webp 480w, /situs/a-800.webp 800w">',
    ],
    ['the files of the search', '<link href="/situs/pagefind/pagefind.js">'],
    ['another host', '<a href="https://lain.go.id/tiada/">a</a>'],
    ['what stands beside the site on its host', '<a href="/lain/">a</a>'],
    [
      'something else than an address',
      '<a href="mailto:a@contoh.go.id">a</a><a href="tel:+62">b</a><img src="data:,">',
    ],
    ['a part of the page', '<h2 id="syarat">a</h2><a href="#syarat">a</a>'],
    ['a part with an old name', '<a name="syarat"></a><a href="#syarat">a</a>'],
    ['a part with letters that are escaped', '<h2 id="syarat é">a</h2><a href="#syarat%20%C3%A9">a</a>'],
    ['the top', '<a href="#">a</a><a href="#top">b</a>'],
    ['a part of a page that is not looked at', '<a href="/situs/#tiada">a</a>'],
    ['words of the page that a browser seeks', '<a href="#:~:text=syarat">a</a>'],
  ])('%s', (_name, body) => {
    expect(told([page(body)])).toEqual([]);
  });

  test('a part of another page, whichever comes first', () => {
    const pages = [
      page('<a href="/situs/berita/#b">a</a><h2 id="a">a</h2>'),
      list('<p id="b"></p><a href="/situs/kabar/#a">a</a>'),
    ];
    expect(told(pages)).toEqual([]);
    expect(told([...pages].reverse())).toEqual([]);
  });
});

describe('a page does not lead to', () => {
  test.each([
    [
      'a page that is not there',
      '<a href="/situs/brita/">a</a>',
      'content/posts/kabar.md KEC-PAGE-LINK The page points to "/situs/brita/", which the site does not have. Did you mean /berita/?',
    ],
    [
      'a picture that is not there',
      '<img src="/situs/b.webp">',
      'content/posts/kabar.md KEC-PAGE-LINK The page points to "/situs/b.webp", which the site does not have. Correct the address, or remove it.',
    ],
    [
      'one of several widths that is not there',
      '<source srcset="/situs/a-480.webp 480w,/situs/a-999.webp 999w">',
      'content/posts/kabar.md KEC-PAGE-LINK The page points to "/situs/a-999.webp", which the site does not have. Correct the address, or remove it.',
    ],
    [
      'a form that is not there',
      '<form action="/situs/cari/"></form>',
      'content/posts/kabar.md KEC-PAGE-LINK The page points to "/situs/cari/", which the site does not have. Correct the address, or remove it.',
    ],
    [
      'what only the administrator has',
      '<a href="/situs/nginx.conf">a</a>',
      'content/posts/kabar.md KEC-PAGE-LINK The page points to "/situs/nginx.conf", which the site does not have. Correct the address, or remove it.',
    ],
    [
      'a page of its own host that is not there',
      `<a href="${url}brita/">a</a>`,
      `content/posts/kabar.md KEC-LINK-HOST The link "${url}brita/" leads to this site itself, but there is no such page here. Did you mean /berita/? If it belongs to another program on the same host, note it in \`check.accepted\`.`,
    ],
    [
      'a style sheet of its own host that is not there',
      `<link rel="stylesheet" href="${url}a.css">`,
      `content/posts/kabar.md KEC-PAGE-LINK The page points to "${url}a.css", which the site does not have. Correct the address, or remove it.`,
    ],
    [
      'a part that it has not',
      '<h2 id="persyaratan">a</h2><a href="#persaratan">a</a>',
      'content/posts/kabar.md KEC-FRAGMENT The link to "#persaratan": the page itself has no such part. Did you mean #persyaratan?',
    ],
  ])('%s', (_name, body, expected) => {
    expect(told([page(body)])).toEqual([expected]);
  });

  test('a part that another page has not; both pages of an article say the same', () => {
    const source = 'Satu\n[a](lain.md#tiada)';
    const pages = [
      page('<a href="/situs/kabar/#tiada">a</a>', source),
      publishedPage(`${canonical}<main><a href="/situs/m/kabar/#tiada">a</a></main>`, {
        variant: 'mobile',
        url: '/m/kabar/',
        source,
      }),
      { ...list('<a href="/situs/kabar/#tiada">a</a><a href="/situs/m/kabar/#tiada">a</a>') },
    ];
    expect(told(pages)).toEqual([
      ...told(pages.slice(0, 1)),
      ...told(pages.slice(0, 1)),
      ...Array(2).fill(
        'content/posts/kabar.md KEC-FRAGMENT The link to "#tiada": the page /kabar/ has no such part. Use the name of a heading, or remove what follows the "#".',
      ),
    ]);
    expect(told(pages)[0]).toContain('kabar.md:2 KEC-FRAGMENT The link to "#tiada": the page itself has');
  });
});

describe('the two pages of an article', () => {
  const pair = (normal: string, mobile: string) => [
    publishedPage(normal),
    publishedPage(mobile, { variant: 'mobile', url: '/m/kabar/' }),
  ];
  const templates = new Map([['mobile', { file: 'templates/mobile.eta', text: '' }]]);

  test.each([
    ['name each other', alternate, canonical],
    [
      'name where the article first appeared',
      `${alternate}<link rel="canonical" href="https://lain.go.id/a/">`,
      '<link rel="canonical" href="https://lain.go.id/a/">',
    ],
  ])('%s', (_name, normal, mobile) => {
    expect(told(pair(normal, mobile))).toEqual([]);
  });

  test.each([
    ['', canonical, ['undefined KEC-PAIR 1 normal pages do not name their mobile page, such as /kabar/.']],
    [
      alternate.replace('m/kabar', 'berita'),
      canonical,
      [
        `undefined KEC-PAIR 1 normal pages do not name their mobile page, such as /kabar/, which names ${url}berita/.`,
      ],
    ],
    [
      alternate,
      '',
      ['templates/mobile.eta KEC-PAIR 1 mobile pages do not name their normal page, such as /m/kabar/.'],
    ],
    [
      alternate,
      canonical.replace('kabar', 'berita'),
      [
        `templates/mobile.eta KEC-PAIR 1 mobile pages do not name their normal page, such as /m/kabar/, which names ${url}berita/.`,
      ],
    ],
  ])('are told of when one is %j and the other %j', (normal, mobile, expected) => {
    const found = told(pair(normal, mobile), subjectOf(templates)).map((line) =>
      line.replace(/ Write in .*$/, ''),
    );
    expect(found).toEqual(expected);
  });
});
