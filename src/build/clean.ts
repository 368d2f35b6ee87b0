import { existsSync, lstatSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../core/hash.ts';
import { signatureName } from './commit.ts';
import type { Folders } from './folders.ts';
import { type ManifestFile, manifestName, readManifest } from './manifest.ts';
import { memoriesName } from './output-memory.ts';

/** What is cleaned away. */
export type CleanOptions = Readonly<{
  /** Whether encoded pictures stay. */
  keepCache: boolean;
  /** Whether nothing is removed and the paths are given all the same. */
  dryRun: boolean;
}>;

/**
 * Removes what kec made: the files of the last manifest, the state of the output, the image cache. Files in the
 * output folder that kec did not write, or somebody changed since, stay, and so do their folders. Gives the absolute paths that go.
 */
export function clean(folders: Folders, { keepCache, dryRun }: CleanOptions): readonly string[] {
  const { out, state, stage, cache } = folders;
  const written = readManifest(state)?.files ?? [];
  const made = written.filter((file) => isAsWritten(out, file)).map(({ path }) => join(out, path));
  const own = [manifestName, signatureName, 'journal.json', 'server', 'check', 'verify'].map((name) =>
    join(state, name),
  );
  const caches = keepCache
    ? []
    : ['images', 'photos.json', 'links.json', memoriesName].map((name) => join(cache, name));
  const rest = [...own, stage, ...caches].filter((path) => existsSync(path));
  if (dryRun) return [...made, ...rest];
  for (const path of made) {
    rmSync(path);
    removeEmptyAbove(path, out);
  }
  for (const path of rest) {
    rmSync(path, { recursive: true });
    removeEmptyAbove(path, folders.root);
  }
  return [...made, ...rest];
}

/** Whether a file still is what kec wrote, and nobody's else. */
function isAsWritten(out: string, { path, size, sha256: hash }: ManifestFile): boolean {
  const file = join(out, path);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === size && sha256(readFileSync(file)) === hash;
}

/** Removes the folders above a path that are empty, up to and with `top`, but never the site's own. */
export function removeEmptyAbove(path: string, top: string): void {
  for (
    let folder = dirname(path);
    folder.startsWith(top) && !existsSync(join(folder, 'content'));
    folder = dirname(folder)
  ) {
    if (!existsSync(folder)) continue;
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}
