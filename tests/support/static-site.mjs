// @ts-check
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';

/**
 * @typedef {object} ServeOptions
 * @property {Readonly<Record<string, string>>} [headers] Sent with every answer.
 * @property {(path: string, text: string) => string} [rewrite] Changes a text file on its way, by its path such as
 *   `/berita/index.html`.
 * @property {(path: string) => number} [delay] Milliseconds that a file is kept back.
 */

/** What a web server compresses, as `gzip_types` of nginx. Photos and WOFF2 are compressed already. */
const compressible =
  /^(text\/|application\/(json|xml|atom\+xml|rss\+xml|ld\+json|manifest\+json|javascript)|image\/svg)/;

/** Level of compression: `gzip_comp_level` as most guides for nginx set it. */
const level = 6;

/**
 * Serves a built site on this machine as nginx would: gzip, media types, a slash added to a folder, the site's own 404
 * page. Nothing is remembered by the browser.
 * @param {string} folder
 * @param {ServeOptions} [options]
 * @returns {Promise<Readonly<{ origin: string, close: () => Promise<void> }>>}
 */
export async function serveSite(folder, options = {}) {
  const server = createServer((request, response) => {
    answer(folder, request, options).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server without a port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {ServeOptions} options
 */
async function answer(folder, request, options) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const wanted = decodeURIComponent(pathname);
  const kind = await kindOf(join(folder, wanted));
  if (kind === 'folder' && !wanted.endsWith('/'))
    return { status: 301, headers: { location: `${pathname}/` }, body: '' };
  const path = wanted.endsWith('/') ? `${wanted}index.html` : wanted;
  const found = (await kindOf(join(folder, path))) === 'file';
  const file = found ? path : '/404.html';
  await delay(options.delay?.(file) ?? 0);
  const type = lookup(extname(file)) ?? 'application/octet-stream';
  const bytes = await readFile(join(folder, file));
  const isText = compressible.test(type);
  const body = isText && options.rewrite ? Buffer.from(options.rewrite(file, String(bytes))) : bytes;
  const zips = isText && String(request.headers['accept-encoding']).includes('gzip');
  return {
    status: found ? 200 : 404,
    headers: {
      'content-type': isText && !type.startsWith('image/') ? `${type}; charset=utf-8` : type,
      'cache-control': 'no-store',
      ...(zips ? { 'content-encoding': 'gzip', vary: 'Accept-Encoding' } : {}),
      ...options.headers,
    },
    body: zips ? gzipSync(body, { level }) : body,
  };
}

/**
 * @param {string} path
 * @returns {Promise<'file' | 'folder' | 'nothing'>}
 */
async function kindOf(path) {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    // There is no such file, which is an answer here.
    return 'nothing';
  }
}
