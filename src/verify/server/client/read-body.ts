import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Answer } from './answer.ts';

/** Bytes of a content that are kept to be looked at; of the rest only the hash matters. */
const kept = 4_000_000;

/**
 * Reads the content of an answer and unpacks it. Reading ends at `limit` bytes, packed or not: of an endless answer, or
 * one that unpacks to gigabytes, no more is taken.
 */
export async function readBody(
  response: IncomingMessage,
  limit: number,
): Promise<Pick<Answer, 'hash' | 'sentHash' | 'body' | 'size'>> {
  const sent = createHash('sha256');
  const hash = createHash('sha256');
  const parts: Buffer[] = [];
  let size = 0;
  response.on('data', (part: Buffer) => sent.update(part));
  for await (const part of unpacked(response) as AsyncIterable<Buffer>) {
    hash.update(part);
    if (size < kept) parts.push(part);
    size += part.length;
    if (size > limit) break;
  }
  return { hash: hash.digest('hex'), sentHash: sent.digest('hex'), body: Buffer.concat(parts), size };
}

/** An encoding that is not known leaves the content as it is, which then is not the built one. */
function unpacked(response: IncomingMessage): Readable {
  const createDecoder = decoders.get(response.headers['content-encoding']?.trim().toLowerCase() ?? '');
  // What is wrong with the answer comes out of the decoder as well.
  return createDecoder === undefined ? response : pipeline(response, createDecoder(), () => {});
}

const decoders: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);
