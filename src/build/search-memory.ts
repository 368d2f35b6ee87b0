import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { stampOf } from '../core/stamp.ts';
import { readMemoryFile, writeMemoryFile } from '../images/memory-file.ts';
import { indexFolder } from '../outputs/search.ts';
import type { Folders } from './folders.ts';
import type { WrittenFiles } from './manifest.ts';
import { memoryFile } from './output-memory.ts';
import type { StagedFile } from './stage.ts';

/** A search index that stands in the output folder as it was written. */
export type KnownIndex = Readonly<{
  /** What it was made of; see `searchKey`. */
  key: string;
  files: readonly StagedFile[];
}>;

const memorySchema = z.object({
  key: z.string(),
  /** By path: the stat of each file of the index. */
  stamps: z.record(z.string(), z.string()),
});

/** The index of the last run, when all its files are there and nobody has touched them since. */
export function readKnownIndex(folders: Folders, previous: WrittenFiles | undefined): KnownIndex | undefined {
  const { data } = memorySchema.safeParse(readMemoryFile(memoryFile(folders, 'search')));
  const files = (previous?.files ?? []).filter(({ path }) => path.startsWith(`${indexFolder}/`));
  if (data === undefined || files.length !== Object.keys(data.stamps).length) return undefined;
  if (files.some(({ path }) => stampAt(folders, path) !== data.stamps[path])) return undefined;
  return { key: data.key, files: files.map((row) => ({ ...row, root: 'site', state: 'same' })) };
}

/** Keeps what an index that has been put in place was made of. */
export function rememberIndex(folders: Folders, key: string, files: readonly StagedFile[]): void {
  const stamps: Record<string, string> = {};
  for (const { path } of files) {
    const stamp = stampAt(folders, path);
    if (stamp !== undefined) stamps[path] = stamp;
  }
  writeMemoryFile(memoryFile(folders, 'search'), { key, stamps });
}

function stampAt({ out }: Folders, path: string): string | undefined {
  const stats = statSync(join(out, path), { throwIfNoEntry: false });
  return stats && stampOf(stats);
}
