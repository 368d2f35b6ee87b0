import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Puts the bytes of outputs beside the site, where they are not in it already. */
export type Stage = (output: Output, bytes: Uint8Array) => StagedFile;

/** Stages files for some folders; remembers which folders it has made. */
export function createStage(folders: Pick<Folders, 'out' | 'state' | 'stage'>): Stage {
  const made = new Set<string>();
  return (output, bytes) => {
    const { path, root, served } = output;
    const place = join(root === 'site' ? folders.out : folders.state, path);
    const existing = readIfFile(place);
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
