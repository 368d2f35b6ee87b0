import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Manifest, parseManifest } from '../src/build/manifest.ts';
import { parseAddress } from '../src/core/url.ts';
import { builtFiles } from '../src/verify/server/ask/built-files.ts';
import type { Patience } from '../src/verify/server/client/patience.ts';
import { type Verification, verifySite } from '../src/verify/server/verify-site.ts';
import {
  type Attack,
  type AttackServer,
  page,
  type Sent,
  useAttackServers,
} from './support/attack-server.ts';
import { callKec } from './support/kec.ts';
import { photo } from './support/photo.ts';
import { servedCodes } from './support/served-codes.ts';
import { makeSite, searchlessSettings } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';

const serve = useAttackServers();

const article = '/2025/01/02/kabar/';
const exceptions = `verify:
  exceptions:
    - remove: '<script defer src="https://statistik.cdn.contoh/beacon.js" data-beacon=''{"token":"*"}''></script>'
      reason: Statistik CDN
    - remove: '<a href="/cdn/email#*">[email protected]</a>'
      original: '<a href="mailto:kantor@contoh.go.id">kantor@contoh.go.id</a>'
      reason: CDN menyamarkan alamat surel
  headers:
    - name: Set-Cookie
      value: __cdn=*; path=/
      reason: CDN
`;

type Built = Readonly<{ root: string; folder: string; manifest: Manifest }>;
const sites = { plain: undefined as Built | undefined, excepting: undefined as Built | undefined };

async function built(settings: string): Promise<Built> {
  const root = makeSite({
    'content/site.yaml': `${searchlessSettings}office:\n  links: [{ label: LAPOR, url: https://lapor.contoh.go.id/ }]\n${settings}`,
    'content/posts/2025-01-02-kabar/index.md': `---\ntitle: Kabar\ncover: foto.jpg\naliases: [/lama/]\n---\n\nIsi kabar, dengan [PPID](https://ppid.contoh.go.id/) dan <kantor@contoh.go.id>.\n`,
    'content/posts/2025-01-02-kabar/foto.jpg': await photo({ width: 400, height: 300 }),
    'content/posts/2025-02-03-lain.md': '---\ntitle: Lain\n---\n\nIsi.\n',
    'content/static/peta.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
  });
  const { code, stderr } = await callKec(['build'], { cwd: root });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const manifest = parseManifest(readFileSync(join(root, '.kec/manifest.json'), 'utf8'));
  if (manifest === undefined) throw new Error('no manifest');
  return { root, folder: join(root, 'dist'), manifest };
}

beforeAll(async () => {
  sites.plain = await built('');
  sites.excepting = await built(exceptions);
});

function plainSite(): Built {
  if (sites.plain === undefined) throw new Error('not built yet');
  return sites.plain;
}

/** What servers on this machine are given. */
const patience: Patience = { silence: 2000, whole: 4000, pause: 5 };

type More = Readonly<{
  seed?: number;
  patience?: Patience;
  hand?: boolean;
  rate?: number;
  stateFolder?: string;
  signal?: AbortSignal;
}>;

function verify(origin: string, { manifest, folder }: Built, more: More = {}): Promise<Verification> {
  const address = parseAddress(`${origin}/`);
  if (address === undefined) throw new Error(`no address: ${origin}`);
  return verifySite({
    manifest,
    address,
    built: more.hand === true ? builtFiles(folder) : () => undefined,
    seed: more.seed ?? 1,
    stateFolder: more.stateFolder ?? tempFolder('state'),
    rate: more.rate,
    patience: more.patience ?? patience,
    onProgress: () => {},
    signal: more.signal ?? new AbortController().signal,
  });
}

const codesOf = ({ problems }: Verification) => [...new Set(problems.map(({ code }) => code))].sort();
const seenCodes = new Set<string>();

async function attacked(attack: Attack, more: More = {}): Promise<Verification> {
  const { origin } = await serve(plainSite(), { attack });
  const found = await verify(origin, plainSite(), more);
  for (const { code } of found.problems) seenCodes.add(code);
  return found;
}

/** An attack on one path. */
const at =
  (path: string, change: (text: string) => string): Attack =>
  (asked, honest) =>
    asked.path === path ? { ...honest, body: Buffer.from(change(String(honest.body))) } : honest;

/** An attack on all pages that are there. */
const everywhere =
  (
    change: (text: string) => string,
    isMeant: (asked: Parameters<Attack>[0]) => boolean = () => true,
  ): Attack =>
  (asked, honest) =>
    asked.path.endsWith('/') && honest.status === 200 && isMeant(asked)
      ? { ...honest, body: Buffer.from(change(String(honest.body))) }
      : honest;

const spam =
  '<div style="position:absolute;left:-9999px"><a href="https://slot.invalid/">slot gacor</a></div>';
const beforeEnd = (text: string) => (html: string) => html.replace('</body>', `${text}</body>`);
const withHeader =
  (path: string, name: string, value: string): Attack =>
  (asked, honest) =>
    asked.path === path ? { ...honest, headers: { ...honest.headers, [name]: value } } : honest;
const isGooglebot = ({ agent }: Readonly<{ agent: string }>) => agent.includes('Googlebot');
const isPhone = ({ agent }: Readonly<{ agent: string }>) => agent.includes('Mobile');
const sitemapRow = '<url><loc>https://contoh.go.id/slot-maxwin/</loc></url>';
const swapped = (honest: Sent): Sent => ({ ...honest, body: Buffer.from(`<title>Slot</title>${spam}`) });
const redirect = (to: string) => ({ status: 302, headers: { Location: to }, body: Buffer.alloc(0) });

/** Each attack with the codes that it has to be found by, and words of the report. */
const attacks: Readonly<Record<string, readonly [Attack, readonly string[], RegExp?]>> = {
  'a hidden link': [at(article, beforeEnd(spam)), ['KEC-SERVED-LINK'], /hidden links.*slot\.invalid/],
  'a link that everybody sees': [
    at(article, beforeEnd('<a href="https://maxwin.invalid/">Info</a>')),
    ['KEC-SERVED-LINK'],
    /maxwin\.invalid/,
  ],
  'a hidden link on every page': [everywhere(beforeEnd(spam)), ['KEC-SERVED-LINK']],
  'a script of another host, appended': [
    at('/', (html) => `${html}<script src="https://jahat.invalid/a.js"></script>`),
    ['KEC-SERVED-SCRIPT'],
    /jahat\.invalid/,
  ],
  'a script in the page': [
    at('/', beforeEnd('<script>location.href="https://jahat.invalid"</script>')),
    ['KEC-SERVED-SCRIPT'],
    /location\.href/,
  ],
  'a frame': [at('/', beforeEnd('<iframe src="https://judi.invalid/"></iframe>')), ['KEC-SERVED-FRAME']],
  'another page for Googlebot only': [
    (asked, honest) => (isGooglebot(asked) && asked.path === article ? swapped(honest) : honest),
    ['KEC-SERVED-CLOAKED'],
    /Only for Googlebot: .*slot\.invalid/,
  ],
  'another page for visitors from Google only': [
    (asked, honest) => (asked.referrer.includes('google') && asked.path === '/' ? swapped(honest) : honest),
    ['KEC-SERVED-CLOAKED'],
    /Only for visitor from Google:/,
  ],
  'a redirect for visitors from Google only': [
    (asked, honest) =>
      asked.referrer.includes('google') && honest.status === 200
        ? redirect('https://togel.invalid/')
        : honest,
    ['KEC-SERVED-CLOAKED'],
    /Only for visitor from Google: sent to https:\/\/togel\.invalid/,
  ],
  'another page for phones only': [
    (asked, honest) => (isPhone(asked) && asked.path === '/' ? swapped(honest) : honest),
    ['KEC-SERVED-CLOAKED'],
    /Only for Android phone, Googlebot, visitor from Google:/,
  ],
  'another page behind any query': [
    (asked, honest) => (asked.query.size > 0 && asked.path === '/' ? swapped(honest) : honest),
    ['KEC-SERVED-CLOAKED'],
    /Only for address with a query \(not compressed\):/,
  ],
  'another page behind ?amp=1': [
    (asked, honest) => (asked.query.get('amp') === '1' ? swapped(honest) : honest),
    ['KEC-SERVED-CLOAKED'],
    /Only for address with \?amp=1/,
  ],
  'one path sent elsewhere': [
    (asked, honest) => (asked.path === article ? redirect('https://togel.invalid/') : honest),
    ['KEC-SERVED-REDIRECT'],
    /togel\.invalid/,
  ],
  'the whole site sent to another address, told of once': [
    ({ path, query }) => redirect(`https://www.contoh.invalid${encodeURI(path)}?${query}`),
    ['KEC-SERVED-MOVED'],
    /^\/ The whole site sends visitors to https:\/\/www\.contoh\.invalid, to the same path there\.$/,
  ],
  'the whole site sent to another address, and a page that is not of it': [
    ({ path }) =>
      path === '/slot-gacor/' ? page('slot') : redirect(`https://www.contoh.invalid${encodeURI(path)}`),
    ['KEC-SERVED-EXTRA', 'KEC-SERVED-MOVED'],
  ],
  'the whole site but a page sent to another address': [
    ({ path }, honest) =>
      path === '/robots.txt' ? honest : redirect(`https://www.contoh.invalid${encodeURI(path)}`),
    ['KEC-SERVED-CATCH-ALL', 'KEC-SERVED-REDIRECT'],
  ],
  'the whole site sent to one page elsewhere': [
    () => redirect('https://www.contoh.invalid/'),
    ['KEC-SERVED-CATCH-ALL', 'KEC-SERVED-REDIRECT'],
  ],
  'a path sent to another page of the site': [
    (asked, honest) => (asked.path === '/2025/02/03/lain/' ? redirect(article) : honest),
    ['KEC-SERVED-REDIRECT'],
  ],
  'a redirect in the page': [
    at('/', (html) =>
      html.replace('<head>', '<head><meta http-equiv="refresh" content="0;url=https://togel.invalid/">'),
    ),
    ['KEC-SERVED-REDIRECT'],
  ],
  'an extra page at a path of gambling': [
    (asked, honest) => (asked.path === '/slot-gacor/' ? page('slot') : honest),
    ['KEC-SERVED-EXTRA'],
    /slot-gacor.*answers 200\.$/,
  ],
  'an extra page for Googlebot only': [
    (asked, honest) => (isGooglebot(asked) && asked.path === '/slot-gacor/' ? page('slot') : honest),
    ['KEC-SERVED-EXTRA'],
    /answers 200 \(only for Googlebot\)\.$/,
  ],
  'an extra page that leads phones away': [
    (asked, honest) =>
      isPhone(asked) && asked.path === '/togel/' ? redirect('https://togel.invalid/') : honest,
    ['KEC-SERVED-REDIRECT'],
    /togel\.invalid\/ \(only for Googlebot, visitor from Google, Android phone\)$/,
  ],
  'a catch-all doorway for visitors from Google': [
    (asked, honest) =>
      asked.referrer.includes('google') && honest.status === 404 ? page(`<h1>${asked.path}</h1>`) : honest,
    ['KEC-SERVED-CATCH-ALL'],
    /with a page \(only for visitor from Google\) and not/,
  ],
  'another page for what is not there, for Googlebot only': [
    (asked, honest) =>
      honest.status === 404 && isGooglebot(asked) ? { ...honest, body: Buffer.from(spam) } : honest,
    ['KEC-SERVED-NOT-FOUND'],
    /than 404\.html \(only for Googlebot\): https:\/\/slot/,
  ],
  'a changed sitemap, and the page in it for Googlebot only': [
    (asked, honest) => {
      if (asked.path === '/slot-maxwin/' && isGooglebot(asked)) return page('slot');
      return at('/sitemap.xml', (xml) => xml.replace('</urlset>', `${sitemapRow}</urlset>`))(
        asked,
        honest,
        noResponse,
      );
    },
    ['KEC-SERVED-EXTRA', 'KEC-SERVED-SITEMAP'],
    /answers 200 \(only for Googlebot\); it is named in \/sitemap\.xml/,
  ],
  'a catch-all doorway': [
    (asked, honest) => (honest.status === 404 ? page(`<h1>${asked.path}</h1>`) : honest),
    ['KEC-SERVED-CATCH-ALL'],
  ],
  'a catch-all doorway that sends all on': [
    (_, honest) => (honest.status === 404 ? redirect('https://togel.invalid/') : honest),
    ['KEC-SERVED-CATCH-ALL'],
  ],
  'a changed sitemap, and the page in it': [
    (asked, honest) => {
      if (asked.path === '/slot-maxwin/') return page('slot');
      return at('/sitemap.xml', (xml) => xml.replace('</urlset>', `${sitemapRow}</urlset>`))(
        asked,
        honest,
        noResponse,
      );
    },
    ['KEC-SERVED-EXTRA', 'KEC-SERVED-SITEMAP'],
    /foreign addresses: https:\/\/contoh\.go\.id\/slot-maxwin\//,
  ],
  'a changed robots.txt': [
    at('/robots.txt', (text) => `${text}Sitemap: https://judi.invalid/sitemap.xml\nDisallow: /\n`),
    ['KEC-SERVED-ROBOTS'],
    /judi\.invalid.*Disallow/,
  ],
  'a changed image': [at('/peta.svg', (svg) => `${svg}<!-- slot -->`), ['KEC-SERVED-IMAGE']],
  'a canonical header': [
    withHeader(article, 'Link', '<https://judi.invalid/>; rel="canonical"'),
    ['KEC-SERVED-HEADER'],
    /link is added.*judi\.invalid/,
  ],
  'a header against search engines, for Googlebot only': [
    (asked, honest) =>
      isGooglebot(asked) ? { ...honest, headers: { ...honest.headers, 'X-Robots-Tag': 'noindex' } } : honest,
    ['KEC-SERVED-HEADER'],
    /x-robots-tag is added in \d+ file\(s\) \(only for Googlebot\)/,
  ],
  'a header that sends visitors on': [
    withHeader('/', 'Refresh', '0; url=https://togel.invalid/'),
    ['KEC-SERVED-HEADER'],
  ],
  'a policy that lets every script in': [
    withHeader('/', 'Content-Security-Policy', "script-src * 'unsafe-inline'"),
    ['KEC-SERVED-HEADER'],
    /content-security-policy is changed/,
  ],
  'another canonical link': [
    at(article, (html) => html.replace(/(<link rel="canonical" href=")[^"]*/, '$1https://judi.invalid/')),
    ['KEC-SERVED-CANONICAL'],
  ],
  'a deleted page': [
    (asked, honest) => (asked.path === article ? page('', 404) : honest),
    ['KEC-SERVED-MISSING'],
  ],
  'another page for what is not there': [
    (_, honest) => (honest.status === 404 ? { ...honest, body: Buffer.from(spam) } : honest),
    ['KEC-SERVED-NOT-FOUND'],
    /slot\.invalid/,
  ],
  'a plain page for what is not there, which is another one for each address': [
    ({ number }, honest) => (honest.status === 404 ? page(`<h1>Slot ${number}</h1>`, 404) : honest),
    ['KEC-SERVED-NOT-FOUND'],
    /than 404\.html$/,
  ],
  'a plain page for what is not there, which says that it is there no more': [
    (_, honest) => (honest.status === 404 ? page('<h1>Slot</h1>', 410) : honest),
    ['KEC-SERVED-NOT-FOUND'],
  ],
  'another word in a page': [
    at(article, (html) => html.replace('Isi kabar', 'Isi berita')),
    ['KEC-SERVED-CHANGED'],
    /\(text\/html\) is not what was built: 1 byte more\.$/,
  ],
  'a page cut short': [
    at(article, (html) => html.slice(0, -9)),
    ['KEC-SERVED-CHANGED'],
    /built: 9 bytes less\.$/,
  ],
  'a word for another of the same length': [
    at(article, (html) => html.replace('Isi kabar', 'Isi kabur')),
    ['KEC-SERVED-CHANGED'],
    /built: its size is the same\.$/,
  ],
  'an emptied page': [at(article, () => ''), ['KEC-SERVED-CHANGED'], /built: it is empty\.$/],
  'an emptied page, for Googlebot only': [
    (asked, honest) =>
      asked.path === article && isGooglebot(asked) ? { ...honest, body: Buffer.alloc(0) } : honest,
    ['KEC-SERVED-CLOAKED'],
    /Only for Googlebot: it is empty$/,
  ],
  'a changed page that says it is packed in a way that there is not': [
    (asked, honest) => ({
      ...honest,
      headers: { ...honest.headers, 'Content-Encoding': 'constructor' },
      ...(asked.path === article && { body: Buffer.from(beforeEnd(spam)(String(honest.body))) }),
    }),
    ['KEC-SERVED-LINK'],
  ],
  'a changed script of the site': [
    (asked, honest) => (asked.path.endsWith('.js') ? { ...honest, body: Buffer.from('alert(1)') } : honest),
    ['KEC-SERVED-SCRIPT'],
  ],
};

const noResponse = undefined as never;

describe('an attack', () => {
  test.each(Object.entries(attacks))('is found and named: %s', async (_, [attack, codes, words = /./]) => {
    const found = await attacked(attack);
    expect(codesOf(found)).toEqual(codes);
    expect(found.verdict).toBe('tampered');
    expect(found.problems.map(({ place, message }) => `${place?.file} ${message.en}`).join('\n')).toMatch(
      words,
    );
  });

  test('on the page for what is not there is told without the honest links of that page', async () => {
    const attack: Attack = (_, honest) =>
      honest.status === 404 ? { ...honest, body: Buffer.from(beforeEnd(spam)(String(honest.body))) } : honest;
    for (const hand of [true, false]) {
      expect(readFileSync(join(plainSite().folder, '404.html'), 'utf8')).toContain('https://lapor.contoh');
      const { problems } = await attacked(attack, { hand });
      const found = problems.find(({ code }) => code === 'KEC-SERVED-NOT-FOUND');
      expect(found?.message.en).toMatch(/another page than 404\.html: https:\/\/slot\.invalid\/$/);
    }
  });

  test('is named exactly where the built page is at hand', async () => {
    const noindex = at(article, (html) =>
      html.replace('<head>', '<head><meta name="robots" content="noindex">'),
    );
    expect(codesOf(await attacked(noindex))).toEqual(['KEC-SERVED-CHANGED']);
    expect(codesOf(await attacked(noindex, { hand: true }))).toEqual(['KEC-SERVED-NOINDEX']);
    // The site links to this host already, so that only the built page tells that the link is new.
    const link = at('/2025/02/03/lain/', beforeEnd('<a href="https://ppid.contoh.go.id/slot/">PPID</a>'));
    expect(codesOf(await attacked(link))).toEqual(['KEC-SERVED-CHANGED']);
    expect(codesOf(await attacked(link, { hand: true }))).toEqual(['KEC-SERVED-LINK']);
  });

  test.each(['<div>', '<noscript>', '<a href=x>', '<table>'])(
    'that nests %s does not keep anybody busy',
    async (tag) => {
      const found = await attacked(at('/', () => tag.repeat(200_000)));
      expect(codesOf(found)).toEqual(['KEC-SERVED-CHANGED']);
    },
  );
});

describe('what is to be looked at', () => {
  const without =
    (name: string): Attack =>
    (_, honest) => ({
      ...honest,
      headers: Object.fromEntries(Object.entries(honest.headers).filter(([own]) => own !== name)),
    });
  test.each<[string, Attack, readonly string[]]>([
    ['a header that is missing', without('Permissions-Policy'), ['KEC-SERVED-HEADER-MISSING']],
    ['a cookie', withHeader('/', 'Set-Cookie', 'PHPSESSID=a1; path=/'), ['KEC-SERVED-COOKIE']],
    [
      'a picture that is sent as a page',
      withHeader('/peta.svg', 'Content-Type', 'text/html'),
      ['KEC-SERVED-TYPE'],
    ],
    [
      'a plain page of the server for what is not there',
      ({ path }, honest) =>
        honest.status === 404 ? page(`<h1>Not Found</h1><p>${path} is not here.</p>`, 404) : honest,
      ['KEC-SERVED-NOT-FOUND-PLAIN'],
    ],
  ])('is a warning, once: %s', async (_, attack, codes) => {
    const found = await attacked(attack);
    expect(found.problems.map(({ code }) => code)).toEqual(codes);
    expect(found.verdict).toBe('same');
  });
});

describe('a clean site', () => {
  const insert: Attack = (asked, honest) => ({
    ...honest,
    headers: { ...honest.headers, 'Set-Cookie': `__cdn=t${asked.number}; path=/` },
    body:
      honest.headers['Content-Type']?.startsWith('text/html') === true
        ? Buffer.from(
            String(honest.body)
              .replace(
                '</head>',
                `<script defer src="https://statistik.cdn.contoh/beacon.js" data-beacon='{"token":"t${asked.number}"}'></script></head>`,
              )
              .replace(
                '<a href="mailto:kantor@contoh.go.id">kantor@contoh.go.id</a>',
                `<a href="/cdn/email#a${asked.number}">[email protected]</a>`,
              ),
          )
        : honest.body,
  });
  const tidy: Attack = (asked, honest) => {
    if (asked.path === '/lama/') return { ...redirect(article), status: 301 };
    if (asked.path === article && asked.query.get('amp') === '1') return redirect(`/m${article}`);
    return asked.path === '/404.html' ? { ...honest, status: 404 } : honest;
  };
  const kinds = {
    'as it is': ['plain', {}],
    'behind gzip': ['plain', { packing: 'gzip' }],
    'behind Brotli': ['plain', { packing: 'br' }],
    'with its redirects': ['plain', { attack: tidy }],
    'under what a declared CDN adds': ['excepting', { attack: insert, packing: 'gzip' }],
  } as const;

  test.each(Object.entries(kinds))('raises no alarm in ten runs, %s', async (_, [name, options]) => {
    const site = sites[name];
    if (site === undefined) throw new Error('not built yet');
    const { origin } = await serve(site, options);
    for (let seed = 1; seed <= 10; seed += 1) {
      const { verdict, problems } = await verify(origin, site, { seed, hand: seed % 2 === 0 });
      expect({ verdict, problems, seed }).toEqual({ verdict: 'same', problems: [], seed });
    }
  });

  test('raises one where a CDN adds what is not declared', async () => {
    const { origin } = await serve(plainSite(), { attack: insert });
    expect((await verify(origin, plainSite())).verdict).toBe('tampered');
  });

  test('an exception hides no attack beside it', async () => {
    const site = sites.excepting;
    if (site === undefined) throw new Error('not built yet');
    const attack: Attack = (asked, honest, response) =>
      insert(asked, everywhere(beforeEnd(spam))(asked, honest, response) ?? honest, response);
    const { origin } = await serve(site, { attack });
    expect(codesOf(await verify(origin, site))).toEqual(['KEC-SERVED-LINK']);
  });

  test('is asked for as everybody, and not for what a server keeps to itself', async () => {
    const server = await serve(plainSite());
    const { requests, files, invented } = await verify(server.origin, plainSite());
    const about = (path: string) => server.asked.filter((asked) => asked.path === path);
    expect(about(article)).toHaveLength(6);
    expect(new Set(about(article).map(({ agent }) => agent)).size).toBe(3);
    expect(about(article).filter(({ referrer }) => referrer !== '')).toHaveLength(1);
    expect(server.asked.filter(({ path }) => /^\/[._]/.test(path))).toEqual([]);
    expect(requests).toBe(server.asked.length);
    expect(files).toBe(plainSite().manifest.files.filter(({ served }) => served !== false).length);
    expect(invented).toBe(70);
    const strange = new Set(server.asked.filter(isInvented).map(({ path }) => path));
    expect(strange.size).toBeGreaterThan(60);
  });

  const isInvented = ({ path }: AttackServer['asked'][number]) =>
    !plainSite().manifest.files.some((file) => `/${file.path}`.replace(/index\.html$/, '') === path);

  test('invents the same paths again for the same seed, and others for another', async () => {
    const paths = async (seed: number) => {
      const server = await serve(plainSite());
      await verify(server.origin, plainSite(), { seed });
      return [...new Set(server.asked.filter(isInvented).map(({ path }) => path))].sort();
    };
    const [first, again, other] = [await paths(7), await paths(7), await paths(8)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });
});

describe('a server', () => {
  const short: Patience = { silence: 300, whole: 600, pause: 1 };
  const isCut = (found: Verification) => found.problems.map(({ code }) => code);

  test('that is not there is not called tampered', async () => {
    const found = await verify('http://127.0.0.1:9', plainSite());
    expect(found.verdict).toBe('unreachable');
    expect(isCut(found)).toEqual(['KEC-SERVED-UNREACHABLE']);
    expect(found.problems[0]?.message.en).toContain('ECONNREFUSED');
    for (const code of isCut(found)) seenCodes.add(code);
  });

  test('that breaks off the first request for each path is asked again', async () => {
    const known = new Set<string>();
    const found = await attacked((asked, honest, response) => {
      if (known.has(asked.path) || asked.number < 2) return honest;
      known.add(asked.path);
      response.destroy();
      return undefined;
    });
    expect(found.verdict).toBe('same');
  });

  test('that never shows a part of the site is not reachable; with an attack elsewhere it is tampered', async () => {
    const half: Attack = (asked, honest, response) => {
      if (!asked.path.startsWith('/m/')) return honest;
      response.destroy();
      return undefined;
    };
    const found = await attacked(half);
    expect([found.verdict, codesOf(found)]).toEqual(['unreachable', ['KEC-SERVED-UNREACHABLE']]);
    const both = await attacked((asked, honest, response) => {
      const one = half(asked, honest, response);
      return one && at('/robots.txt', (text) => `${text}Disallow: /\n`)(asked, one, response);
    });
    expect([both.verdict, codesOf(both)]).toEqual([
      'tampered',
      ['KEC-SERVED-ROBOTS', 'KEC-SERVED-UNREACHABLE'],
    ]);
  });

  const noHome: Readonly<Record<string, Attack>> = {
    'answers 503': (_, honest) => ({ ...honest, status: 503 }),
    'is packed in a broken way': (_, honest) => ({
      ...honest,
      headers: { ...honest.headers, 'Content-Encoding': 'gzip' },
    }),
    'never ends': (_, honest, response) => {
      response.writeHead(200, honest.headers);
      response.write('<p>');
      return undefined;
    },
  };

  test.each(Object.entries(noHome))(
    'of which the home page %s is looked at all the same',
    async (_, broken) => {
      const slot: Attack = (asked, honest, response) =>
        asked.path === '/' ? broken(asked, honest, response) : page('slot');
      const found = await attacked(slot, { patience: short });
      expect(found.verdict).toBe('tampered');
      expect(codesOf(found)).toContain('KEC-SERVED-CATCH-ALL');
      expect(found.files).toBe(served().length - 1);
      const harmless = await attacked(
        (asked, honest, response) => (asked.path === '/' ? broken(asked, honest, response) : honest),
        { patience: short },
      );
      expect([harmless.verdict, codesOf(harmless)]).toEqual(['unreachable', ['KEC-SERVED-UNREACHABLE']]);
      expect(harmless.problems[0]?.place?.file).toBe('/');
    },
  );

  test('that shows nothing at all is left alone, and nothing is said to be compared', async () => {
    const { verdict, files, invented, requests } = await attacked((_, honest) => ({
      ...honest,
      status: 503,
    }));
    expect({ verdict, files, invented }).toEqual({ verdict: 'unreachable', files: 0, invented: 0 });
    expect(requests).toBeLessThan(20);
  });

  const served = () => plainSite().manifest.files.filter(({ served }) => served !== false);

  test.each([403, 429, 500, 503])('that answers %i to a visitor has shown nothing', async (status) => {
    const found = await attacked((asked, honest) => (isGooglebot(asked) ? page('', status) : honest));
    expect([found.verdict, codesOf(found)]).toEqual(['unreachable', ['KEC-SERVED-UNREACHABLE']]);
  });

  test('that drips its answers is given up', async () => {
    const found = await attacked(
      (asked, honest, response) => {
        if (asked.number < 2) return honest;
        response.writeHead(200, { 'Content-Type': 'text/html' });
        const drip = setInterval(() => response.write('.'), 50);
        response.on('close', () => clearInterval(drip));
        return undefined;
      },
      { patience: short },
    );
    expect(found.verdict).toBe('unreachable');
    expect(found.problems[0]?.message.en).toContain('TOO-SLOW');
    // It is left alone after some faults, not asked for each file.
    expect(found.requests).toBeLessThan(40);
  });

  // What is not cut off would still be read when the patience ends, and then the server would not be reachable.
  test('that sends a bomb of gzip is not swallowed', async () => {
    const member = gzipSync(Buffer.alloc(100_000_000));
    const bomb = Buffer.concat(Array.from({ length: 200 }, () => member));
    const found = await attacked((asked, honest) =>
      asked.path === article
        ? { ...honest, headers: { ...honest.headers, 'Content-Encoding': 'gzip' }, body: bomb }
        : honest,
    );
    expect([found.verdict, codesOf(found)]).toEqual(['tampered', ['KEC-SERVED-CHANGED']]);
  });

  test('that never ends an answer is cut off', async () => {
    const found = await attacked((asked, honest, response) => {
      if (asked.path !== article) return honest;
      response.writeHead(200, honest.headers);
      const more = () => {
        while (response.write(endless)) if (response.destroyed) return;
      };
      response.on('drain', more);
      more();
      return undefined;
    });
    expect([found.verdict, codesOf(found)]).toEqual(['tampered', ['KEC-SERVED-CHANGED']]);
    expect(found.problems[0]?.message.en).toMatch(/: at least \d+ bytes more\.$/);
  });

  const endless = Buffer.alloc(50_000, ' ');

  test('that sends visitors round in circles comes to an end', async () => {
    const found = await attacked((asked, honest) =>
      asked.path.startsWith('/2025/02') ? redirect(asked.path) : honest,
    );
    expect(codesOf(found)).toEqual(['KEC-SERVED-REDIRECT']);
  });

  test('that names a path that begins with a host makes nobody ask that host', async () => {
    const other = await serve(plainSite());
    const path = `/.//${new URL(other.origin).host}/slot/`;
    const found = await attacked(at('/', beforeEnd(`<p hidden><a href="${path}">slot</a></p>`)));
    expect([codesOf(found), other.asked]).toEqual([['KEC-SERVED-LINK'], []]);
  });

  test('that sends a head first and closes each connection late makes the system warn of nothing', async () => {
    const warnings: string[] = [];
    const note = ({ name }: Error) => warnings.push(name);
    process.on('warning', note);
    const found = await attacked((_, { status, headers, body }, { socket }) => {
      const rows = Object.entries({ ...headers, 'Content-Length': body.length });
      socket?.write(`HTTP/1.0 ${status} OK\r\n${rows.map((row) => row.join(': ')).join('\r\n')}\r\n\r\n`);
      setTimeout(() => socket?.write(body), 3);
      setTimeout(() => socket?.end(), 30);
      return undefined;
    });
    process.off('warning', note);
    expect([found.verdict, warnings]).toEqual(['same', []]);
  });

  test('is asked no faster than it is told', async () => {
    const server = await serve(plainSite());
    const stopping = new AbortController();
    const started = performance.now();
    const running = verify(server.origin, plainSite(), { rate: 20, signal: stopping.signal });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    stopping.abort();
    await expect(running).rejects.toThrow();
    const allowed = ((performance.now() - started) / 1000) * 20 + 2;
    expect(server.asked.length).toBeGreaterThan(3);
    expect(server.asked.length).toBeLessThanOrEqual(allowed);
  });

  test('is asked only for the rest after an interruption, and what was found before is still known', async () => {
    const stateFolder = tempFolder('state');
    const stopping = new AbortController();
    const paths: string[] = [];
    const { origin } = await serve(plainSite(), {
      attack: (asked, honest, response) => {
        paths.push(asked.path);
        if (paths.length === 150) stopping.abort();
        return at('/', beforeEnd(spam))(asked, honest, response);
      },
    });
    await expect(verify(origin, plainSite(), { stateFolder, signal: stopping.signal })).rejects.toThrow();
    const before = new Set(paths.splice(0));
    const found = await verify(origin, plainSite(), { stateFolder });
    expect(found.resumed).toBeGreaterThan(10);
    const again = new Set(paths.filter((path) => before.has(path) && path !== '/'));
    expect(again.size).toBeLessThan(before.size - 5);
    expect(codesOf(found)).toEqual(['KEC-SERVED-LINK']);
    expect((await verify(origin, plainSite(), { stateFolder })).resumed).toBe(0);
  });
});

test('every code of what is found on servers was found here', () => {
  expect([...seenCodes].sort()).toEqual(servedCodes);
});
