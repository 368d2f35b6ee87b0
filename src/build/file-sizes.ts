import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of files of a content folder. A file that has just gone is left out: the build will say so where it copies it. */
export function readFileSizes(contentFolder: string, files: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    files.flatMap((file): [string, number][] => {
      const stats = statSync(join(contentFolder, file), { throwIfNoEntry: false });
      return stats ? [[file, stats.size]] : [];
    }),
  );
}
