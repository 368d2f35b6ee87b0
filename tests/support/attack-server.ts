import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll } from 'vitest';
import type { Manifest } from '../../src/build/manifest.ts';
import { mediaType } from '../../src/core/media-type.ts';

/** A request as an attacker's program sees it. */
export type Asked = Readonly<{
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  agent: string;
  referrer: string;
  /** From 1, of all requests to this server. */
  number: number;
}>;

/** What is sent. */
export type Sent = Readonly<{ status: number; headers: Readonly<Record<string, string>>; body: Buffer }>;

/** Puts something in the place of an honest answer; undefined for what it does itself with the response. */
export type Attack = (asked: Asked, honest: Sent, response: ServerResponse) => Sent | undefined;

/** How an honest server packs its answers. */
export type Packing = 'identity' | 'gzip' | 'br';

/** A key and its certificate, as PEM. */
export type Tls = Readonly<{ key: Buffer; cert: Buffer }>;

/** A running server. */
export type AttackServer = Readonly<{ origin: string; asked: readonly Asked[] }>;

/**
 * Serves built sites as an honest server does, with the headers of the manifest and the 404 page, and lets an attack
 * change what it sends. The servers end with the tests of the file.
 */
export function useAttackServers(): (
  site: Readonly<{ folder: string; manifest: Manifest }>,
  options?: Readonly<{ attack?: Attack; packing?: Packing; tls?: Tls }>,
) => Promise<AttackServer> {
  const open: Server[] = [];
  afterAll(() => {
    for (const server of open) {
      server.closeAllConnections();
      server.close();
    }
  });
  return async ({ folder, manifest }, { attack = harmless, packing = 'identity', tls } = {}) => {
    const asked: Asked[] = [];
    const listener: RequestListener = (request, response) => {
      const url = new URL(request.url ?? '/', 'http://a');
      const one = {
        path: decodeURIComponent(url.pathname),
        query: url.searchParams,
        agent: request.headers['user-agent'] ?? '',
        referrer: request.headers.referer ?? '',
        number: asked.length + 1,
      };
      asked.push(one);
      const sent = attack(one, honestAnswer(one.path, { folder, manifest }), response);
      if (sent)
        send(response, sent, accepts(request.headers['accept-encoding'], packing) ? packing : 'identity');
    };
    const server = tls ? createSecureServer(tls, listener) : createServer(listener);
    open.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
      origin: `${tls ? 'https' : 'http'}://localhost:${(server.address() as AddressInfo).port}`,
      asked,
    };
  };
}

const harmless: Attack = (_, honest) => honest;

/** A text as an answer. */
export const page = (text: string, status = 200): Sent => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: Buffer.from(text),
});

function honestAnswer(
  path: string,
  { folder, manifest }: Readonly<{ folder: string; manifest: Manifest }>,
): Sent {
  const file = join(folder, path.replace(/\/$/, '/index.html'));
  const isThere = existsSync(file) && statSync(file).isFile() && !/\/[._][^/]*$/.test(path);
  const name = isThere ? file : join(folder, '404.html');
  const headers = manifest.serving.headers.filter(
    ({ documents, httpsOnly }) => !httpsOnly && (!documents || /\.(html|svg)$/.test(name)),
  );
  return {
    status: isThere ? 200 : 404,
    headers: {
      'Content-Type': mediaType(name),
      ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    },
    body: readFileSync(name),
  };
}

const accepts = (encodings: string | undefined, packing: Packing): boolean =>
  encodings?.split(/\s*,\s*/).includes(packing) === true;

/** The usual quality takes seconds for what a test sends. */
const quickBrotli = (body: Buffer): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } });

const packers = { identity: (body: Buffer) => body, gzip: gzipSync, br: quickBrotli };

function send(response: ServerResponse, { status, headers, body }: Sent, packing: Packing): void {
  const packed = packing !== 'identity' && !headers['Content-Encoding'];
  response.writeHead(status, { ...headers, ...(packed && { 'Content-Encoding': packing }) });
  response.end(packed ? packers[packing](body) : body);
}
