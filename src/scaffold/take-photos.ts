import { readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { createGate } from '../core/parallel.ts';
import type { Checked, Problem } from '../core/problem.ts';
import { slugOf } from '../core/slug.ts';
import { encodeClean } from '../images/encode-clean.ts';
import { probePhoto } from '../images/probe-photo.ts';
import { nextFree } from './entry-place.ts';
import { photoRefused } from './new-post-problems.ts';

/** A photo to be copied: its name beside the entry, and its bytes, upright and without metadata. */
export type TakenPhoto = Readonly<{ from: string; name: string; bytes: Buffer }>;

/** Characters of a photo's name at most, without its extension. */
const longestName = 100;

/** Extensions of the formats in which a photo is kept. */
const extensions: Readonly<Record<string, string>> = { jpeg: '.jpg', tiff: '.tif' };

/** Reads and cleans photos; paths are absolute or relative to `cwd`. All that is wrong is reported, and nothing written. */
export async function takePhotos(
  cwd: string,
  paths: readonly string[],
): Promise<Checked<readonly TakenPhoto[]>> {
  const taken: TakenPhoto[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const photo = await takePhoto(resolve(cwd, path), path);
    if ('code' in photo) problems.push(photo);
    else taken.push({ ...photo, name: freeName(photo.name, taken) });
  }
  return { value: taken, problems };
}

async function takePhoto(file: string, from: string): Promise<TakenPhoto | Problem> {
  const bytes = readPhoto(file);
  if (!Buffer.isBuffer(bytes)) return photoRefused(undefined, { file: from, reason: bytes });
  const found = await probePhoto({ file: basename(file), hash: '' }, bytes, createGate(1));
  if ('fault' in found) return photoRefused(undefined, { file: from, reason: found.fault });
  const stem = slugOf(basename(file, extname(file))).slice(0, longestName) || 'foto';
  const name = `${stem}${extensions[found.format] ?? `.${found.format}`}`;
  return { from, name, bytes: await encodeClean(bytes) };
}

function readPhoto(file: string): Buffer | 'missing' | 'no-file' | 'closed' {
  try {
    // Reading a pipe would wait for ever.
    return statSync(file).isFile() ? readFileSync(file) : 'no-file';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === undefined) throw error;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'closed';
  }
}

function freeName(name: string, taken: readonly TakenPhoto[]): string {
  const end = extname(name);
  const stem = nextFree(basename(name, end), (other) => taken.some((one) => one.name === other + end));
  return stem + end;
}
