import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { shortHash } from '../core/hash.ts';
import type { Output } from '../core/output.ts';
import { isRacy, stampOf } from '../core/stamp.ts';
import { encoderName } from '../images/image-cache.ts';
import { readMemoryFile, writeMemoryFile } from '../images/memory-file.ts';
import { recipeHash } from '../images/recipe.ts';
import type { Folders } from './folders.ts';
import type { ManifestFile, WrittenFiles } from './manifest.ts';
import type { StagedFile } from './stage.ts';

/** What is remembered of the pictures and copied files of an output folder. */
export type BinaryMemory = Readonly<{
  /** What stands in the place of an output, when nobody has touched it since it was made of the same. */
  find: (output: Output) => StagedFile | undefined;
  /** Keeps what stands in the output folder now for the next run. */
  remember: (files: readonly StagedFile[]) => void;
}>;

const memorySchema = z.object({
  /** Other encoders make other bytes of the same recipe. */
  encoder: z.string(),
  /** By path: what the file was made of, and its stat after that. */
  files: z.record(z.string(), z.object({ made: z.string(), stamp: z.string() })),
});

type Known = z.infer<typeof memorySchema>['files'];

/** The folder of the memories in the cache folder: what they hold is of this machine, and may be lost. */
export const memoriesName = 'outputs';

/** Where what is remembered of an output folder is kept: of its pictures and copied files, or of its search index. */
export const memoryFile = ({ cache, out }: Folders, what: 'files' | 'search'): string =>
  join(cache, memoriesName, `${shortHash(out)}${what === 'search' ? '-search' : ''}.json`);

/**
 * Opens the memory of an output folder. Pictures and downloads are most of a site's bytes: to read them all only to
 * find that they are as they were would take longer than all the rest. `trustStat` is false when that is wanted.
 */
export function openBinaryMemory(
  folders: Folders,
  previous: WrittenFiles | undefined,
  trustStat: boolean,
): BinaryMemory {
  const file = memoryFile(folders, 'files');
  const known = trustStat ? readKnown(file) : {};
  const rows = new Map<string, ManifestFile>(previous?.files.map((row) => [row.path, row]));
  const sources = new Map<string, string>();
  return {
    find(output) {
      const { path, root, served } = output;
      const made = sourceOf(output, folders);
      if (root !== 'site' || made === undefined) return undefined;
      sources.set(path, made);
      const row = rows.get(path);
      const before = known[path];
      if (row === undefined || before?.made !== made || !served) return undefined;
      return before.stamp === stampAt(join(folders.out, path)) ? { ...row, root, state: 'same' } : undefined;
    },
    remember(files) {
      const now: Known = {};
      for (const { path } of files) {
        const made = sources.get(path);
        const stamp = made === undefined ? undefined : stampAt(join(folders.out, path));
        if (made !== undefined && stamp !== undefined) now[path] = { made, stamp };
      }
      writeMemoryFile(file, { encoder: encoderName(), files: now });
    },
  };
}

/** What a picture or a copy is made of, as one text; undefined for other outputs, and for a source that just changed. */
function sourceOf({ make }: Output, folders: Folders): string | undefined {
  if (make.kind === 'image') return recipeHash(make.recipe);
  if (make.kind !== 'copy') return undefined;
  const stats = statSync(join(folders.content, make.file), { throwIfNoEntry: false });
  return stats && !isRacy(stats, Date.now()) ? `${make.file} ${stampOf(stats)}` : undefined;
}

function stampAt(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && stampOf(stats);
}

/** A memory of another encoder knows nothing. */
function readKnown(file: string): Known {
  const { data } = memorySchema.safeParse(readMemoryFile(file));
  return data?.encoder === encoderName() ? data.files : {};
}
