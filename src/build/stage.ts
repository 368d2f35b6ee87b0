import { closeSync, existsSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageLoads } from '../checks/page-loads.ts';
import type { SiteConfig } from '../config/site-config.ts';
import { sha256 } from '../core/hash.ts';
import type { Output } from '../core/output.ts';
import type { Folders } from './folders.ts';
import type { ManifestFile } from './manifest.ts';
import { createPacker } from './packed.ts';

/** An output whose bytes are made. `same` is what already stands in its place, the others are staged. */
export type StagedFile = ManifestFile &
  Readonly<{
    root: Output['root'];
    state: 'same' | 'new' | 'changed';
    /** Present for a page that has a budget. */
    loads?: PageLoads;
    /** Of what it was made, and its stat where it stands in place: for files that the next run is to know; see `output-memory.ts`. */
    made?: string;
    stamp?: string;
  }>;

/** The part of a staged file that the manifest keeps. */
export const manifestRow = ({ path, size, sha256: hash, served }: StagedFile): ManifestFile => ({
  path,
  size,
  sha256: hash,
  ...(served === false && { served }),
});

/** Puts outputs beside the site, as texts or bytes, where they are not in it already: the file and its companions. */
export type Stage = (output: Output, content: string | Uint8Array) => readonly StagedFile[];

/** Stages files for some folders. With `precompress` texts have compressed companions. */
export function createStage(
  folders: Pick<Folders, 'out' | 'state' | 'stage'>,
  { precompress }: Pick<SiteConfig, 'precompress'>,
): Stage {
  const stageOne = createFileStage(folders);
  if (!precompress) return (output, content) => [stageOne(output, content)];
  const pack = createPacker(folders);
  return (output, content) => {
    const file = stageOne(output, content);
    const bytes = () => (typeof content === 'string' ? Buffer.from(content) : content);
    const companions = pack(output, { row: manifestRow(file), bytes }).map((companion): StagedFile => {
      const { path } = companion;
      if (companion.kind === 'same') return { ...companion.row, root: 'site', state: 'same' };
      return stageOne({ ...output, path }, companion.bytes);
    });
    return [file, ...companions];
  };
}

function createFileStage(
  folders: Pick<Folders, 'out' | 'state' | 'stage'>,
): (output: Pick<Output, 'path' | 'root' | 'served'>, content: string | Uint8Array) => StagedFile {
  const write = createWriter();
  const bytesOf = createEncoder();
  const compare = createComparer();
  const isFirst = !existsSync(folders.out);
  return (output, content) => {
    const { path, root, served } = output;
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    const place = join(root === 'site' ? folders.out : folders.state, path);
    const state = isFirst && root === 'site' ? 'new' : compare(place, bytes);
    if (state !== 'same') write(join(folders.stage, root, path), bytes);
    return {
      path,
      size: bytes.byteLength,
      sha256: sha256(bytes),
      ...(served ? {} : { served: false as const }),
      root,
      state,
    };
  };
}

/** Gives texts as UTF-8, each in the place of the one before: thousands of buffers would wait to be cleared away. */
function createEncoder(): (text: string) => Uint8Array {
  const spaceFor = createSpace();
  return (text) => {
    // A character of UTF-16 takes three bytes at most.
    const space = spaceFor(text.length * 3);
    return space.subarray(0, space.write(text));
  };
}

/** Tells how what stands in a place compares with the bytes that belong there. */
function createComparer(): (file: string, bytes: Uint8Array) => StagedFile['state'] {
  const spaceFor = createSpace();
  return (file, bytes) => {
    const space = spaceFor(bytes.byteLength + 1);
    const length = readIfFile(file, space.subarray(0, bytes.byteLength + 1));
    if (length === undefined) return 'new';
    return space.subarray(0, length).equals(bytes) ? 'same' : 'changed';
  };
}

/** Gives the same space again as long as it is large enough. */
function createSpace(): (size: number) => Buffer {
  let space = Buffer.allocUnsafeSlow(2 ** 16);
  return (size) => {
    if (size > space.length) space = Buffer.allocUnsafeSlow(size);
    return space;
  };
}

/** Writes files and makes their folders. Most have one of their own, so only the last one is remembered. */
function createWriter(): (file: string, bytes: Uint8Array) => void {
  let made = '';
  return (file, bytes) => {
    const folder = dirname(file);
    if (folder !== made) mkdirSync(folder, { recursive: true });
    made = folder;
    writeFileSync(file, bytes);
  };
}

/**
 * Reads the beginning of a file and gives its length. Undefined where there is no file: nothing at all, a folder, or a
 * file where a folder should be.
 */
function readIfFile(file: string, space: Buffer): number | undefined {
  try {
    const handle = openSync(file, 'r');
    try {
      return readSync(handle, space);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
