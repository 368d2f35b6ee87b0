import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { sha256 } from '../core/hash.ts';
import { byCodeUnit } from '../core/order.ts';

const fileSchema = z.object({
  /** Relative to the site folder. */
  path: z.string(),
  size: z.int(),
  sha256: z.string(),
  /** Absent for a file that a server serves. */
  served: z.literal(false).optional(),
});

const manifestSchema = z.object({ schema: z.literal(1), hash: z.string(), files: z.array(fileSchema) });

/** One file as it was written. */
export type ManifestFile = Readonly<z.infer<typeof fileSchema>>;

/** Every file of the site folder, sorted by path; `hash` is the SHA-256 of that list alone. */
export type Manifest = Readonly<{ schema: 1; hash: string; files: readonly ManifestFile[] }>;

/** The name of the manifest in the state folder. */
export const manifestName = 'manifest.json';

/** Makes the manifest of a list of files in any order. */
export function manifestOf(files: readonly ManifestFile[]): Manifest {
  const sorted = [...files].sort((a, b) => byCodeUnit(a.path, b.path));
  return { schema: 1, hash: sha256(sorted.map(rowOf).join('')), files: sorted };
}

/** One file a line, so that two manifests can be compared by eye. */
export function manifestText({ schema, hash, files }: Manifest): string {
  const rows = files.map((file) => `  ${JSON.stringify(file)}`).join(',\n');
  return `{ "schema": ${schema}, "hash": "${hash}", "files": [\n${rows}\n] }\n`;
}

/** The manifest of the last build; undefined when there is none or it cannot be read as one. */
export function readManifest(stateFolder: string): Manifest | undefined {
  const text = readText(join(stateFolder, manifestName));
  if (text === undefined) return undefined;
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const rowOf = ({ path, size, sha256: hash, served }: ManifestFile): string =>
  `${hash} ${size} ${path}${served === false ? ' -' : ''}\n`;
