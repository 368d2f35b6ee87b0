import { describe, expect, test } from 'vitest';
import { headOf, siteOf } from '../../tests/support/heads.ts';
import { createContext } from '../views/context.ts';
import { serverFiles } from './server-files.ts';

const noTheme = { templates: new Map(), assets: new Map() };

/** The files of a site with these settings, by path. */
function filesOf(
  settings: Readonly<Record<string, unknown>> = {},
  options: Readonly<{ aliases?: readonly string[]; files?: readonly string[] }> = {},
): Readonly<Record<string, string>> {
  const { aliases = [], files = [] } = options;
  const page = headOf('profil', { matter: { aliases } });
  const context = createContext(siteOf([page], { settings, files }), noTheme);
  return Object.fromEntries(
    serverFiles(context).map(({ path, make }) => [path, make.kind === 'text' ? make.text() : '']),
  );
}

const lines = (text: string | undefined, found: RegExp): readonly string[] =>
  (text ?? '').split('\n').filter((line) => found.test(line));

describe('the header files', () => {
  const names = [
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'X-Frame-Options',
    'Cross-Origin-Opener-Policy',
  ];

  test.each(['_headers', '.htaccess', 'server/nginx.conf'])(
    '%s has every header of the table once',
    (file) => {
      for (const name of names) {
        const set = lines(filesOf()[file], new RegExp(`^(  |Header always set |add_header )${name}[ :]`));
        expect(set, name).toHaveLength(1);
      }
    },
  );

  test.each([
    ['https://contoh.go.id/', 31_536_000, 1],
    ['https://contoh.go.id/', 0, 1],
    ['https://contoh.go.id/', 'off', 0],
    ['http://contoh.go.id/', 600, 0],
  ])('a site at %s with hsts: %s asks for https in %i lines', (url, hsts, count) => {
    const files = filesOf({ url, security: { hsts } });
    const wanted = `max-age=${hsts}`;
    expect(lines(files['_headers'], /Strict-Transport/)).toHaveLength(count);
    for (const text of Object.values(files)) expect(text.includes(wanted)).toBe(count === 1);
  });
});

test('_headers has the base path, and lets browsers keep what is named by its content', () => {
  const text = filesOf({ url: 'https://contoh.go.id/kota/' })['_headers'];
  expect(lines(text, /^\S/)).toEqual([
    '/kota/*',
    expect.stringMatching(/^\/kota\/assets\/site-[0-9a-f]{10}\.css$/),
    expect.stringMatching(/^\/kota\/assets\/site-[0-9a-f]{10}\.js$/),
    expect.stringMatching(/^\/kota\/assets\/search-[0-9a-f]{10}\.js$/),
    '/kota/images/*',
  ]);
});

test('_headers says nothing of a folder of pictures that holds files of other names too', () => {
  const text = filesOf({}, { files: ['static/images/logo.png'] })['_headers'];
  expect(lines(text, /^\/images/)).toEqual([]);
});

test("a site's own _headers takes its place", () => {
  expect(filesOf({}, { files: ['static/_headers'] })).not.toHaveProperty('_headers');
});

describe('paths', () => {
  const files = filesOf(
    { url: 'https://contoh.go.id/kota%20lama/', mobile: { path: '{url}amp/' } },
    { aliases: ['/a "b".html', '/c$d/', '/é/'] },
  );

  test('are compared decoded and quoted by Apache, and sent encoded', () => {
    expect(lines(files['.htaccess'], /^RedirectMatch/)).toEqual([
      'RedirectMatch 301 "^/kota lama/a \\"b\\"\\.html$" "/kota%20lama/profil/"',
      'RedirectMatch 301 "^/kota lama/c\\$d/?$" "/kota%20lama/profil/"',
      'RedirectMatch 301 "^/kota lama/é/?$" "/kota%20lama/profil/"',
    ]);
    expect(files['.htaccess']).toContain('RewriteRule ^(.*)$ "/kota lama/$1amp/?" [R=302,L]');
    expect(files['.htaccess']).toContain('ErrorDocument 404 /kota%20lama/404.html');
  });

  test('are compared decoded and quoted by nginx, and sent encoded', () => {
    expect(lines(files['server/nginx.conf'], /^location =/)).toEqual([
      'location = "/kota lama/a \\"b\\".html" { return 301 "/kota%20lama/profil/"; }',
      'location = "/kota lama/c$d/" { return 301 "/kota%20lama/profil/"; }',
      'location = "/kota lama/é/" { return 301 "/kota%20lama/profil/"; }',
    ]);
    expect(files['server/nginx.conf']).toContain('error_page 404 "/kota lama/404.html";');
  });
});

test('only a site that is compressed has rules for it', () => {
  const [plain, packed] = [filesOf(), filesOf({ precompress: true })];
  for (const [file, found] of [
    ['.htaccess', /\.br/],
    ['server/nginx.conf', /gzip_static/],
  ] as const) {
    expect(plain[file]).not.toMatch(found);
    expect(packed[file]).toMatch(found);
  }
});
