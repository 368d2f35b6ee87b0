import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useAnsweringServers } from '../../tests/support/answering-server.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { checkExternalLinks, type ExternalLinkOptions } from './external-links.ts';

const serve = useAnsweringServers();
const day = 24 * 60 * 60 * 1000;
const place = { file: 'content/posts/a.md', line: 5, column: 3 };

const onLoopback = (address: string): boolean => address === '127.0.0.1';

/** Checks addresses in a folder of their own, with the waiting noted and not done. */
async function check(urls: readonly string[], changes: Partial<ExternalLinkOptions> = {}) {
  const waits: number[] = [];
  const progress: string[] = [];
  const cacheFile = changes.cacheFile ?? join(tempFolder(), 'cache', 'links.json');
  const { problems, unreachable, ...counts } = await checkExternalLinks(
    urls.map((url) => ({ url, places: [place] })),
    {
      cacheFile,
      clock: () => 100 * day,
      signal: new AbortController().signal,
      onProgress: (done, total) => progress.push(`${done}/${total}`),
      site: 'https://contoh.go.id/',
      allows: onLoopback,
      timeout: 5000,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
      },
      ...changes,
    },
  );
  return {
    told: problems.map(({ code, message }) => `${code} ${message.en}`),
    silent: unreachable.map(({ reason }) => reason.en),
    ...counts,
    waits,
    progress,
    cacheFile,
  };
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}) =>
  (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(code, headers).end();
  };

/** Answers the first requests in one way and all later ones in another. */
const atFirst = (times: number, first: ReturnType<typeof status>, then = status(200)) => {
  let left = times;
  return (request: IncomingMessage, response: ServerResponse) => {
    left -= 1;
    return left >= 0 ? first(request, response) : then(request, response);
  };
};

const onGet =
  (get: ReturnType<typeof status>, head: number) => (request: IncomingMessage, response: ServerResponse) =>
    request.method === 'GET' ? get(request, response) : response.writeHead(head).end();

/** An answer without an end, whose bytes nobody should take. */
const endless =
  (headers: Readonly<Record<string, string>>, onClosed: (written: boolean) => void) =>
  (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, headers);
    response.on('close', () => onClosed(response.writableFinished));
    const more = (): void => {
      while (response.write(Buffer.alloc(64_000)));
      response.once('drain', more);
    };
    more();
  };

describe('a link is good', () => {
  test.each([
    ['when its server says so', status(200), ['HEAD /a']],
    ['when only its page may be asked for', onGet(status(200), 405), ['HEAD /a', 'GET /a']],
    [
      'when its server answers a question for the head wrongly',
      onGet(status(200), 404),
      ['HEAD /a', 'GET /a'],
    ],
    ['when its server breaks at a question for the head', onGet(status(200), 500), ['HEAD /a', 'GET /a']],
    ['when it is there the third time', atFirst(2, status(503)), ['HEAD /a', 'GET /a', 'GET /a']],
    [
      'when the connection broke once',
      atFirst(1, (request) => request.socket.destroy()),
      ['HEAD /a', 'GET /a'],
    ],
  ])('%s', async (_name, answer, asked) => {
    const server = await serve({ '/a': answer });
    expect(await check([`${server.origin}/a`])).toMatchObject({
      told: [],
      silent: [],
      asked: 1,
      progress: ['1/1'],
    });
    expect(server.asked).toEqual(asked);
  });

  test('when only the last slash was left out', async () => {
    const server = await serve({ '/a': status(301, { location: '/a/' }), '/a/': status(200) });
    expect(await check([`${server.origin}/a`])).toMatchObject({ told: [], silent: [] });
  });

  test('when it leads on for now', async () => {
    const server = await serve({ '/a': status(302, { location: '/b' }), '/b': status(200) });
    expect(await check([`${server.origin}/a`])).toMatchObject({ told: [], silent: [] });
  });

  test.each([
    ['an endless page', {}],
    ['a packed page that is endless when it is unpacked', { 'content-encoding': 'gzip' }],
  ])('and %s is not read', async (_name, headers) => {
    const closed = new Promise<boolean>((resolve) => {
      void serve({ '/a': onGet(endless(headers, resolve), 405) }).then(({ origin }) =>
        // Longer than a test may take, so that it is not the time that ends it.
        check([`${origin}/a`], { timeout: 600_000 }),
      );
    });
    expect(await closed).toBe(false);
  });
});

describe('a page is told of', () => {
  test.each([404, 410])('that is gone with %i', async (code) => {
    const server = await serve({ '/a': status(code) });
    const { told, waits } = await check([`${server.origin}/a`]);
    expect(told).toEqual([`KEC-EXTERNAL-GONE The page ${server.origin}/a is gone (answer ${code}).`]);
    expect(waits).toEqual([]);
  });

  test('that has moved for good, as far as its servers say so', async () => {
    const server = await serve({
      '/a': status(301, { location: '/b' }),
      '/b': status(308, { location: 'c' }),
      '/c': status(302, { location: '/d' }),
      '/d': status(200),
    });
    const { told } = await check([`${server.origin}/a`]);
    expect(told).toEqual([`KEC-EXTERNAL-MOVED The page ${server.origin}/a has moved to ${server.origin}/c.`]);
  });

  test('that has moved to what is gone', async () => {
    const server = await serve({ '/a': status(301, { location: '/b' }) });
    expect((await check([`${server.origin}/a`])).told).toEqual([
      `KEC-EXTERNAL-GONE The page ${server.origin}/a is gone (answer 404).`,
    ]);
  });

  test('once for each place', async () => {
    const server = await serve({});
    const places = [place, { file: 'content/site.yaml' }];
    const { problems } = await checkExternalLinks([{ url: `${server.origin}/a`, places }], {
      cacheFile: join(tempFolder(), 'links.json'),
      clock: () => 0,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      site: 'https://contoh.go.id/',
      allows: onLoopback,
    });
    expect(problems.map((problem) => problem.place)).toEqual(places);
  });
});

describe('what a foreign server does is no problem of the site:', () => {
  test.each([
    ['it wants no programs', status(403), 'answered 403', ['HEAD /a', 'GET /a'], []],
    ['it breaks', status(500), 'answered 500', ['HEAD /a', 'GET /a', 'GET /a'], [500, 2000]],
    [
      'it hangs up',
      (request: IncomingMessage) => request.socket.destroy(),
      'cannot be reached (ECONNRESET)',
      ['HEAD /a', 'GET /a', 'GET /a'],
      [500, 2000],
    ],
    [
      'it sends something else than an answer',
      (request: IncomingMessage) => request.socket.end('halo\r\n\r\n'),
      'cannot be reached (HPE_INVALID_CONSTANT)',
      ['HEAD /a', 'GET /a', 'GET /a'],
      [500, 2000],
    ],
    [
      'it leads in a circle',
      status(302, { location: '/a' }),
      'redirects more than 5 times',
      Array(6).fill('HEAD /a'),
      [],
    ],
    [
      'it leads out of the web',
      status(302, { location: 'ftp://127.0.0.1/' }),
      'answered 302',
      ['HEAD /a'],
      [],
    ],
    ['it leads nowhere', status(301), 'answered 301', ['HEAD /a'], []],
    [
      'it is busy and says until when',
      atFirst(1, status(429, { 'retry-after': '3' }), status(403)),
      'answered 403',
      ['HEAD /a', 'GET /a'],
      [3000],
    ],
    ['it is busy for long', status(503, { 'retry-after': '3600' }), 'answered 503', ['HEAD /a'], []],
    [
      'it is busy until a day that has passed',
      status(429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }),
      'answered 429',
      ['HEAD /a', 'GET /a', 'GET /a'],
      [0, 0],
    ],
  ])('%s', async (_name, answer, reason, asked, waits) => {
    const server = await serve({ '/a': answer });
    expect(await check([`${server.origin}/a`])).toMatchObject({ told: [], silent: [reason], waits });
    expect(server.asked).toEqual(asked);
  });

  test('it does not answer in time', async () => {
    const server = await serve({ '/a': () => undefined });
    const { silent } = await check([`${server.origin}/a`], { timeout: 50 });
    expect(silent).toEqual(['did not answer in time']);
    expect(server.asked).toEqual(['HEAD /a', 'GET /a', 'GET /a']);
  });

  test('nobody listens', async () => {
    expect((await check(['http://127.0.0.1:1/'])).silent).toEqual(['refuses connections']);
  });

  test('it has many links and answers none: the first ones speak for all', async () => {
    const server = await serve({ '*': (request) => request.socket.destroy() });
    const urls = Array.from({ length: 30 }, (_, index) => `${server.origin}/${index}`);
    const { silent } = await check(urls);
    expect(new Set(silent)).toEqual(new Set(['cannot be reached (ECONNRESET)']));
    expect(silent).toHaveLength(30);
    expect(new Set(server.asked.map((line) => line.split(' ')[1])).size).toBeLessThan(6);
  });
});

describe('a server is asked politely:', () => {
  test('by at most two requests at a time, all together by eight', async () => {
    let all = 0;
    const most = { all: 0, one: 0 };
    const busy = () => {
      let here = 0;
      return (_request: IncomingMessage, response: ServerResponse) => {
        here += 1;
        all += 1;
        most.all = Math.max(most.all, all);
        most.one = Math.max(most.one, here);
        setTimeout(() => {
          here -= 1;
          all -= 1;
          response.writeHead(200).end();
        }, 5);
      };
    };
    const last = await serve({ '*': busy() });
    const lead = (_request: IncomingMessage, response: ServerResponse) =>
      response.writeHead(302, { location: `${last.origin}/` }).end();
    const servers = await Promise.all(
      [...Array(6)].map((_, index) => serve({ '*': index < 5 ? busy() : lead })),
    );
    const urls = servers.flatMap(({ origin }) =>
      Array.from({ length: 8 }, (_, index) => `${origin}/${index}`),
    );
    expect(await check(urls)).toMatchObject({ silent: [], asked: 48 });
    expect(most.one).toBe(2);
    expect(most.all).toBeLessThanOrEqual(8);
  });

  test('with the name of who asks, and without what stands before an @', async () => {
    const heard: IncomingMessage['headers'][] = [];
    const server = await serve({
      '/a': ({ headers }, response) => {
        heard.push(headers);
        response.end();
      },
    });
    await check([server.origin.replace('//', '//budi:rahasia@').concat('/a')]);
    expect(heard[0]?.['user-agent']).toBe('Mozilla/5.0 (compatible; kec link check; +https://contoh.go.id/)');
    expect(heard[0]?.authorization).toBeUndefined();
  });
});

describe('nothing in the own network is asked:', () => {
  test.each([
    'http://127.0.0.1:{port}/',
    'http://2130706433:{port}/',
    'http://localhost:{port}/',
    'http://printer.local/',
    'http://192.168.1.1/',
    'http://[::1]:{port}/',
  ])('a link to %s is told of', async (written) => {
    const server = await serve({ '*': status(200) });
    const url = new URL(written.replace('{port}', new URL(server.origin).port)).href;
    const options = {
      cacheFile: join(tempFolder(), 'links.json'),
      clock: () => 0,
      signal: new AbortController().signal,
    };
    const { problems } = await checkExternalLinks([{ url, places: [place] }], {
      ...options,
      onProgress: () => undefined,
      site: 'https://contoh.go.id/',
    });
    expect(problems.map(({ code }) => code)).toEqual(['KEC-EXTERNAL-PRIVATE']);
    expect(server.asked).toEqual([]);
  });

  test.each(['http://[::1]:{port}/', 'http://localhost:{port}/b', 'http://10.0.0.1/'])(
    'a redirect to %s is not followed',
    async (written) => {
      const inner = await serve({ '*': status(200) });
      const location = written.replace('{port}', new URL(inner.origin).port);
      const server = await serve({ '/a': status(302, { location }) });
      let questions = 0;
      const allows = (address: string) => {
        questions += 1;
        // The first two questions are for the server that leads on, which the test alone has on this machine.
        return onLoopback(address) && questions <= 2;
      };
      const { silent } = await check([`${server.origin}/a`], { allows });
      expect(silent).toEqual(['is in a closed network, and was not asked']);
      expect(inner.asked).toEqual([]);
    },
  );
});

describe('good answers are remembered', () => {
  const run = (cacheFile: string, url: string, now: number) => check([url], { cacheFile, clock: () => now });

  test('for a week, bad ones not at all', async () => {
    const server = await serve({ '/a': status(301, { location: '/b' }), '/b': status(200) });
    const good = `${server.origin}/a`;
    const moved = [`KEC-EXTERNAL-MOVED The page ${good} has moved to ${server.origin}/b.`];
    const first = await check([good, `${server.origin}/gone`]);
    expect(first).toMatchObject({ asked: 2, believed: 0 });
    expect(await run(first.cacheFile, `${server.origin}/gone`, 101 * day)).toMatchObject({ asked: 1 });
    expect(await run(first.cacheFile, good, 106 * day)).toMatchObject({ told: moved, asked: 0, believed: 1 });
    expect(await run(first.cacheFile, good, 99 * day)).toMatchObject({ asked: 1 });
    expect(await run(first.cacheFile, good, 107 * day)).toMatchObject({ told: moved, asked: 1, believed: 0 });
  });

  test.each(['', '{', '[]', '{"links":{"a":1}}', '{"links":{"__proto__":{"at":1}}}'])(
    'unless the file holds %j',
    async (text) => {
      const server = await serve({ '/a': status(200) });
      const cacheFile = join(tempFolder(), 'links.json');
      mkdirSync(dirname(cacheFile), { recursive: true });
      writeFileSync(cacheFile, text);
      expect(await run(cacheFile, `${server.origin}/a`, 100 * day)).toMatchObject({ asked: 1 });
      expect(JSON.parse(readFileSync(cacheFile, 'utf8')).links).toEqual({
        [`${server.origin}/a`]: { at: 100 * day },
      });
    },
  );

  test('also when the check is interrupted, which it is at once', async () => {
    const stopping = new AbortController();
    const server = await serve({ '/a': status(200), '/b': () => stopping.abort() });
    const cacheFile = join(tempFolder(), 'links.json');
    const checking = check([`${server.origin}/a`, `${server.origin}/b`, `${server.origin}/c`], {
      cacheFile,
      signal: stopping.signal,
    });
    await expect(checking).rejects.toThrow('aborted');
    expect(readFileSync(cacheFile, 'utf8')).toContain('/a"');
    expect(server.asked).not.toContain('HEAD /c');
  });
});
