import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { mediaType } from '../core/media-type.ts';

/** The bytes of an answer: in memory, or a file of a known size, which may be a long video. */
export type Content = Buffer | Readonly<{ file: string; size: number }>;

/** What is sent. `headers` come on top of what follows from the content. */
export type Answer = Readonly<{
  status: number;
  /** For the content type: `index.html`. */
  name: string;
  content: Content;
  headers?: Readonly<Record<string, string>>;
}>;

/** An answer that sends the browser elsewhere. */
export const redirectTo = (location: string, status = 302): Answer => ({
  status,
  name: 'redirect.txt',
  content: Buffer.from(`${location}\n`),
  headers: { Location: location },
});

/** A short text as an answer. */
export const plainAnswer = (status: number, text: string, headers?: Answer['headers']): Answer => ({
  status,
  name: 'answer.txt',
  content: Buffer.from(`${text}\n`),
  ...(headers && { headers }),
});

/** Sends an answer, or the part of it that was asked for (RFC 9110, section 14); compressed where `compress` says so. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer & Readonly<{ compress?: boolean }>,
): Promise<void> {
  const type = mediaType(answer.name);
  const packed = answer.compress === true ? compressed(answer.content, type, request) : undefined;
  const content = packed?.content ?? answer.content;
  const size = sizeOf(content);
  const range = answer.status === 200 && !packed ? rangeOf(request.headers.range, size) : undefined;
  const headers = {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    ...(packed && { 'Content-Encoding': packed.encoding, Vary: 'Accept-Encoding' }),
    ...answer.headers,
  };
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
    return;
  }
  const { first, last } = range ?? { first: 0, last: size - 1 };
  response.writeHead(range ? 206 : answer.status, {
    ...headers,
    'Content-Length': last - first + 1,
    ...(range && { 'Content-Range': `bytes ${first}-${last}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) response.end();
  else if (Buffer.isBuffer(content)) response.end(content.subarray(first, last + 1));
  else await sendFile(content.file, { first, last }, response);
}

const sizeOf = (content: Content): number => (Buffer.isBuffer(content) ? content.length : content.size);

/** `bytes=0-99`, `bytes=100-` or `bytes=-50`. Anything else, such as several ranges, gives the whole. */
function rangeOf(
  header: string | undefined,
  size: number,
): Readonly<{ first: number; last: number }> | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  return first > last ? 'unsatisfiable' : { first, last };
}

async function sendFile(
  file: string,
  { first, last }: Readonly<{ first: number; last: number }>,
  response: ServerResponse,
): Promise<void> {
  try {
    await pipeline(createReadStream(file, { start: first, end: last }), response);
  } catch (error) {
    // A browser that seeks in a video ends the old request; a file may vanish. Either ends this answer only.
    if (!(error instanceof Error && 'code' in error)) throw error;
    response.destroy();
  }
}

/** Bytes below which compression saves nothing. */
const worthPacking = 256;

function compressed(
  content: Content,
  type: string,
  request: IncomingMessage,
): Readonly<{ content: Buffer; encoding: string }> | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (!Buffer.isBuffer(content) || content.length < worthPacking) return undefined;
  if (!/^text\/|javascript|json|xml|svg/.test(type)) return undefined;
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    return { content: brotliCompressSync(content, { params }), encoding: 'br' };
  }
  return /\bgzip\b/.test(accepted) ? { content: gzipSync(content), encoding: 'gzip' } : undefined;
}
