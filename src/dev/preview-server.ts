import { readFileSync, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { hostname } from 'node:os';
import { extname, join } from 'node:path';
import { hostNames, pathOf, refusalOf } from './guard.ts';
import { headersFor, parseHeaders } from './headers-file.ts';
import { closeServer, listen } from './listen.ts';
import { parseRedirects, redirectFor } from './redirects-file.ts';
import { type Answer, type Content, plainAnswer, redirectTo, respond } from './respond.ts';

/** What the preview is told. */
export type PreviewOptions = Readonly<{
  /** The folder of the built site. */
  folder: string;
  /** Path below which the site stands: `/`, or `/sub/`. */
  base: string;
  port: number;
  exposed: boolean;
}>;

/** A preview that runs. */
export type RunningPreview = Readonly<{ port: number; stop: () => Promise<void> }>;

/** Files that a server reads for itself and never serves. */
const eaten = /(^|\/)(_headers|_redirects|\.ht[a-z]+)$/;

/** Serves a built site as a static host does: compressed, with its redirects, its headers and its 404 page. */
export async function startPreview(options: PreviewOptions): Promise<RunningPreview> {
  const hosts = hostNames(options.exposed, hostname());
  const answer = (request: IncomingMessage): Answer => {
    const refusal = refusalOf(request, hosts);
    if (refusal) return plainAnswer(refusal.status, refusal.text);
    return fileAnswer(pathOf(request.url ?? '') ?? '/', options);
  };
  const handle = async (request: IncomingMessage, response: ServerResponse) =>
    respond(request, response, { ...answer(request), compress: true });
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.destroy();
      server.emit('error', error);
    });
  });
  const port = await listen(server, options.exposed ? '0.0.0.0' : '127.0.0.1', options.port);
  return { port, stop: () => closeServer(server) };
}

function fileAnswer(path: string, { folder, base }: PreviewOptions): Answer {
  if (path === '/' && base !== '/') return redirectTo(base);
  const moved = redirectFor(parseRedirects(textOf(join(folder, '_redirects'))), path);
  if (moved) return redirectTo(moved.to, moved.status);
  const headers = headersFor(parseHeaders(textOf(join(folder, '_headers'))), path);
  const found = path.startsWith(base) ? find(folder, path.slice(base.length)) : undefined;
  if (found === 'folder') return redirectTo(`${encodeURI(path)}/`, 301);
  if (found) return { status: 200, ...found, headers };
  return { status: 404, name: '404.html', content: Buffer.from(textOf(join(folder, '404.html'))), headers };
}

type Found = Readonly<{ name: string; content: Content }>;

/** The file of a path; `folder` where the path is that of a page and lacks its last slash. */
function find(folder: string, path: string): Found | 'folder' | undefined {
  if (eaten.test(path)) return undefined;
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const file = join(folder, name);
  const stat = statIfThere(file);
  if (stat?.isDirectory()) return statIfThere(join(file, 'index.html')) && 'folder';
  if (!stat?.isFile()) return undefined;
  // Videos and pictures are sent from disk, for they are not compressed.
  const isText = /^\.(html|css|js|mjs|json|xml|txt|svg|webmanifest)$/.test(extname(name));
  return { name, content: isText ? readFileSync(file) : { file, size: stat.size } };
}

/** Empty where there is no such file. */
const textOf = (file: string): string => (statIfThere(file)?.isFile() ? readFileSync(file, 'utf8') : '');

/** Undefined for a path that leads nowhere: below a file, round in a circle, or too long to be one. */
function statIfThere(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
