import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { PageLoads } from '../checks/page-loads.ts';
import { shortHash } from '../core/hash.ts';
import { packedEndings } from '../core/packed.ts';
import { stampOf } from '../core/stamp.ts';
import { readMemoryFile, writeMemoryFile } from '../images/memory-file.ts';
import type { Folders } from './folders.ts';
import type { StagedFile } from './stage.ts';

/** What is remembered of an output folder: of what its files were made, and their stat after that. */
export type OutputMemory = Readonly<{
  /**
   * What stands in the place of an output and of its compressed companions, when all of it was made of the same and nobody has
   * touched it since.
   */
  find: (path: string, made: string) => readonly StagedFile[] | undefined;
}>;

const fileSchema = z.object({
  size: z.int(),
  sha256: z.string(),
  made: z.string(),
  stamp: z.string(),
  /** Index into the list of loads. */
  loads: z.int().optional(),
});

const memorySchema = z.object({
  /** What pages load; most load the same. */
  loads: z.array(z.object({ open: z.array(z.string()), later: z.array(z.string()) })),
  /** By path. */
  files: z.record(z.string(), fileSchema),
});

type Remembered = z.infer<typeof memorySchema>;

/** How a build deals with what earlier ones have read and made. */
export type Trust = Readonly<{
  /** Whether what is remembered is believed. */
  trusted: boolean;
  /**
   * Whether this build remembers. A first one does not: where sites are built from nothing each time, it would only cost a
   * tenth of the time.
   */
  kept: boolean;
}>;

/** The folder of the memories in the cache folder: what they hold is of this machine, and may be lost. */
export const memoriesName = 'outputs';

/** What is remembered of an output folder: its files, its search index, and what was read for it. */
export const memories = ['files', 'search', 'sources'] as const;

/** Where one of the memories of an output folder is kept. */
export const memoryFile = (
  { cache, out }: Pick<Folders, 'cache' | 'out'>,
  what: (typeof memories)[number],
): string => join(cache, memoriesName, `${shortHash(out)}-${what}`);

/**
 * Opens the memory of an output folder. To make all pages and pictures only to find that they are as they were would take
 * longer than all the rest. With `trusted` false nothing of that is believed.
 */
export function openOutputMemory(
  folders: Pick<Folders, 'cache' | 'out'>,
  { trusted }: Readonly<{ trusted: boolean }>,
): OutputMemory {
  const { files, loads } = trusted ? readRemembered(folders) : nothing;
  const standing = (path: string, made: string): StagedFile | undefined => {
    const known = files[path];
    if (known?.made !== made || known.stamp !== stampAt(join(folders.out, path))) return undefined;
    const { size, sha256, stamp } = known;
    const loaded = known.loads === undefined ? undefined : loads[known.loads];
    return {
      path,
      size,
      sha256,
      root: 'site',
      state: 'same',
      made,
      stamp,
      ...(loaded && { loads: loaded }),
    };
  };
  return {
    find(path, made) {
      const paths = [path, ...packedEndings.map((ending) => path + ending)];
      const known = paths.filter((one, index) => index === 0 || files[one]?.made === made);
      const found = known.flatMap((one) => standing(one, made) ?? []);
      return found.length === known.length ? found : undefined;
    },
  };
}

/**
 * Keeps what stands in the output folder now for the next run: of the files that say of what they were made. Those that have a
 * stamp are in the memory already; what it knows of files that are gone does no harm.
 */
export function rememberOutputs(
  folders: Pick<Folders, 'cache' | 'out'>,
  staged: readonly StagedFile[],
): void {
  if (staged.every(({ made, stamp }) => made === undefined || stamp !== undefined)) return;
  const lists = new Map<string, number>();
  const indexOf = (loads: PageLoads): number => {
    const key = JSON.stringify(loads);
    const index = lists.get(key) ?? lists.size;
    lists.set(key, index);
    return index;
  };
  const files: Remembered['files'] = {};
  for (const { path, size, sha256, made, loads, ...file } of staged) {
    const stamp = made === undefined ? undefined : (file.stamp ?? stampAt(join(folders.out, path)));
    if (made === undefined || stamp === undefined) continue;
    files[path] = { size, sha256, made, stamp, ...(loads && { loads: indexOf(loads) }) };
  }
  writeMemoryFile(memoryFile(folders, 'files'), {
    loads: [...lists.keys()].map((key) => JSON.parse(key)),
    files,
  });
}

function readRemembered(folders: Pick<Folders, 'cache' | 'out'>): Remembered {
  const { data } = memorySchema.safeParse(readMemoryFile(memoryFile(folders, 'files')));
  return data ?? nothing;
}

const nothing: Remembered = { loads: [], files: {} };

function stampAt(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && stampOf(stats);
}
