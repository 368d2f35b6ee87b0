import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import { lookup } from 'mrmime';
import { afterAll } from 'vitest';

/** What a page may do that loads a search: scripts of the site, WebAssembly, and nothing inline. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

/** A folder that is served on this machine. */
export type StrictServer = Readonly<{ origin: string }>;

/** Serves folders as a strict host does: with a Content-Security-Policy, and texts by gzip. They end with the tests. */
export function useStrictServers(): (folder: string, base?: string) => Promise<StrictServer> {
  const open: ReturnType<typeof createServer>[] = [];
  afterAll(() => {
    for (const server of open) {
      server.closeAllConnections();
      server.close();
    }
  });
  return async (folder, base = '/') => {
    const server = createServer(({ url = '/' }, response) => {
      const path = decodeURIComponent(new URL(url, 'http://a').pathname);
      const below = path.startsWith(base) ? path.slice(base.length) : undefined;
      answer(
        response,
        below === undefined ? undefined : join(folder, below.replace(/(^|\/)$/, '$1index.html')),
      );
    });
    open.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };
}

function answer(response: ServerResponse, file: string | undefined): void {
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = lookup(file) ?? 'application/octet-stream';
  const packed = /^text\/|javascript|json|xml/.test(type);
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    ...(packed && { 'Content-Encoding': 'gzip' }),
  });
  const bytes = createReadStream(file);
  if (packed) bytes.pipe(createGzip()).pipe(response);
  else bytes.pipe(response);
}
