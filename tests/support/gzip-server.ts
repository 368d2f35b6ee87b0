import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll } from 'vitest';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'application/javascript',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const packed = new Set(['.html', '.css', '.js', '.svg']);

/** Serves folders on this machine as nginx does with `gzip on`, its usual headers among it; ends with the tests. */
export function useGzipServers(): (folder: string) => Promise<string> {
  const open: Server[] = [];
  afterAll(() => {
    for (const server of open) server.close();
  });
  return async (folder) => {
    const server = createServer((request, response) => {
      const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      const ending = extname(file);
      const bytes = readFileSync(file);
      response.setHeader('Server', 'nginx/1.22.1');
      response.setHeader('Content-Type', types[ending] ?? 'application/octet-stream');
      response.setHeader('Last-Modified', 'Tue, 24 Nov 2026 08:00:00 GMT');
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
      if (ending === '.html') {
        response.setHeader('Content-Security-Policy', ownPolicy(bytes));
        response.setHeader(
          'Permissions-Policy',
          'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=()',
        );
        response.setHeader('X-Frame-Options', 'DENY');
        response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      }
      if (packed.has(ending)) {
        response.setHeader('ETag', 'W/"67432a80-2f1c"');
        response.setHeader('Content-Encoding', 'gzip');
        response.end(gzipSync(bytes, { level: 6 }));
      } else {
        response.setHeader('ETag', '"67432a80-2f1c"');
        response.setHeader('Accept-Ranges', 'bytes');
        response.end(bytes);
      }
    });
    open.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
}

/** The policy that a page has in its head, for a header. */
const ownPolicy = (page: Buffer): string =>
  `${/Content-Security-Policy" content="([^"]*)"/.exec(String(page))?.[1]}; frame-ancestors 'none'`;
