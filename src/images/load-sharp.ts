import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SharpOptions } from 'sharp';

/** The image library as a module gives it. */
export type SharpLibrary = typeof import('sharp')['default'];

/** How every source is read: a file that ends early is a fault; its size has been judged from the header before. */
export const readOptions: SharpOptions = { failOn: 'truncated', limitInputPixels: false };

const require = createRequire(import.meta.url);

/**
 * Loads sharp, which costs a build without new pictures nothing; as CommonJS, of which Node loads the many modules
 * faster. Each picture is one thread's work, because several are made at a time; nothing is kept between pictures.
 */
export function loadSharp(): SharpLibrary {
  const sharp: SharpLibrary = require('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

/** sharp's version, which names the exact libvips beside it, without loading either. */
export function sharpVersion(): string {
  const entry = require.resolve('sharp');
  const { version } = JSON.parse(readFileSync(join(entry, '../../package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/**
 * What the decoder says of a picture that it cannot read. It throws plain errors; those of the file system have a
 * code, and those of this program a class: they are thrown on.
 */
export function decoderMessage(error: unknown): string {
  if (!(error instanceof Error) || error.name !== 'Error' || 'code' in error) throw error;
  return error.message.split('\n')[0] ?? '';
}
