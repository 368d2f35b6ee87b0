import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../core/hash.ts';
import type { Output } from '../core/output.ts';
import type { Folders } from './folders.ts';
import type { ManifestFile } from './manifest.ts';

/** An output whose bytes are made. `same` is what already stands in its place, the others are staged. */
export type StagedFile = ManifestFile & Readonly<{ root: Output['root']; state: 'same' | 'new' | 'changed' }>;

/** The part of a staged file that the manifest keeps. */
export const manifestRow = ({ path, size, sha256: hash, served }: StagedFile): ManifestFile => ({
  path,
  size,
  sha256: hash,
  ...(served === false && { served }),
});

/** Puts outputs beside the site, as texts or bytes, where they are not in it already. */
export type Stage = (output: Output, content: string | Uint8Array) => StagedFile;

/** Stages files for some folders; remembers which folders it has made. */
export function createStage(folders: Pick<Folders, 'out' | 'state' | 'stage'>): Stage {
  const made = new Set<string>();
  const bytesOf = createEncoder();
  const isFirst = !existsSync(folders.out);
  return (output, content) => {
    const { path, root, served } = output;
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    const place = join(root === 'site' ? folders.out : folders.state, path);
    const existing = isFirst && root === 'site' ? undefined : readIfFile(place);
    const same = existing?.equals(bytes) === true;
    if (!same) writeInto(join(folders.stage, root, path), bytes, made);
    return {
      path,
      size: bytes.byteLength,
      sha256: sha256(bytes),
      ...(served ? {} : { served: false as const }),
      root,
      state: same ? 'same' : existing === undefined ? 'new' : 'changed',
    };
  };
}

/** Gives texts as UTF-8, each in the place of the one before: thousands of buffers would wait to be cleared away. */
function createEncoder(): (text: string) => Uint8Array {
  let space = Buffer.allocUnsafeSlow(2 ** 16);
  return (text) => {
    // A character of UTF-16 takes three bytes at most.
    if (text.length * 3 > space.length) space = Buffer.allocUnsafeSlow(text.length * 3);
    return space.subarray(0, space.write(text));
  };
}

function writeInto(file: string, bytes: Uint8Array, made: Set<string>): void {
  const folder = dirname(file);
  if (!made.has(folder)) {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  }
  writeFileSync(file, bytes);
}

/** Undefined where there is no file: nothing at all, a folder, or a file where a folder should be. */
function readIfFile(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
