import { existsSync, lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Folders } from './folders.ts';
import { readManifest } from './manifest.ts';

/** What is cleaned away. */
export type CleanOptions = Readonly<{
  /** Whether encoded pictures stay. */
  keepCache: boolean;
  /** Whether nothing is removed and the paths are given all the same. */
  dryRun: boolean;
}>;

/**
 * Removes what kec made: the files of the last manifest, the state of the output, the image cache. Files in the
 * output folder that kec did not write stay, and so do their folders. Gives the absolute paths that go.
 */
export function clean(folders: Folders, { keepCache, dryRun }: CleanOptions): readonly string[] {
  const { out, state, stage, cache } = folders;
  const made = (readManifest(state)?.files ?? []).map(({ path }) => join(out, path)).filter(isFile);
  const own = ['manifest.json', 'journal.json', 'server'].map((name) => join(state, name));
  const caches = keepCache ? [] : ['images', 'photos.json'].map((name) => join(cache, name));
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

const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Removes the folders above a path that are empty, up to and with `top`, but never the site's own. */
function removeEmptyAbove(path: string, top: string): void {
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
