import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { type BuildOptions, type BuildResult, build } from '../../build/build.ts';
import { removeEmptyAbove } from '../../build/clean.ts';
import { type Folders, foldersOf } from '../../build/folders.ts';
import { type Manifest, manifestName, parseManifest } from '../../build/manifest.ts';
import { memories, memoryFile } from '../../build/output-memory.ts';

/** What is built again, and how. */
export type RebuildOptions = Readonly<{
  /** Whether every picture is encoded anew; otherwise the image cache is used. */
  cold: boolean;
}> &
  Omit<BuildOptions, 'out' | 'cache' | 'strict' | 'force' | 'sign'>;

/** The manifest of what was built; undefined where the build stopped. */
export type Rebuilt = Readonly<{ result: BuildResult; manifest: Manifest | undefined }>;

/**
 * Builds a site into a temporary place and gives the manifest. Touches neither the output folder nor its state, and takes
 * nothing on trust that an earlier build left except, without `cold`, encoded pictures. Nothing of it stays, whatever
 * ends it; what a killed run left is cleared away by the next. One at a time, as with builds.
 */
export async function rebuild({ cold, ...options }: RebuildOptions): Promise<Rebuilt> {
  const place = { out: '.kec/check/site', cache: cold ? '.kec/check/cache' : undefined };
  const folders = foldersOf(options.root, place);
  clear(folders);
  try {
    const result = await build({ ...options, ...place, strict: false, force: true, sign: undefined });
    const text = result.summary && readFileSync(join(folders.state, manifestName), 'utf8');
    return { result, manifest: text === undefined ? undefined : parseManifest(text) };
  } finally {
    clear(folders);
  }
}

function clear(folders: Folders): void {
  const ours = [...memories.map((what) => memoryFile(folders, what)), folders.state, dirname(folders.out)];
  for (const path of ours.filter((path) => existsSync(path))) {
    rmSync(path, { recursive: true });
    removeEmptyAbove(path, folders.root);
  }
}
