import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../core/hash.ts';
import type { ListedFile } from '../rules.ts';

/** Gives the built bytes of a file from an output folder that is at hand, as long as they are those of the manifest. */
export const builtFiles =
  (folder: string) =>
  ({ path, sha256: hash }: ListedFile): Buffer | undefined => {
    const bytes = readIfThere(join(folder, path));
    return bytes && sha256(bytes) === hash ? bytes : undefined;
  };

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
