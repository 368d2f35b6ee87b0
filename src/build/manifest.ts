import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { sha256 } from '../core/hash.ts';
import { jsonData } from '../core/json-data.ts';
import { mediaType } from '../core/media-type.ts';
import { byCodeUnit } from '../core/order.ts';
import { staysInside } from '../core/site-path.ts';
import { parseAddress } from '../core/url.ts';
import { servingSchema } from './serving.ts';

const fileSchema = z.object({
  /** Relative to the site folder. */
  path: z.string().refine(staysInside),
  size: z.int(),
  sha256: z.string(),
  /** Absent for a file that a server serves. */
  served: z.literal(false).optional(),
});

/** What earlier versions of kec wrote as well, so that no build loses what belongs to it. */
const listSchema = z.object({
  hash: z.string(),
  files: z.array(fileSchema),
  site: z.string().optional().catch(undefined),
  linkedHosts: z.array(z.string()).readonly().optional().catch(undefined),
});

const madeSchema = z.object({
  /** Versions of kec, of Node, and of the libraries that made the bytes, by name. */
  kec: z.string(),
  node: z.string(),
  libraries: z.record(z.string(), z.string()),
  /** The commit of the sources; absent where there is none, or where something had been changed since. */
  commit: z.string().optional(),
  /** When the site changes by itself next, as `2026-12-01T00:00:00+07:00`; absent where it does not. */
  nextBuild: z.string().optional(),
});

const headSchema = z.object({
  /** Public address: `https://contoh.go.id/sub/`. */
  site: z.string().refine((text) => parseAddress(text) !== undefined),
  made: madeSchema,
  serving: servingSchema,
  /** Foreign hosts that the articles, the settings and own templates link to, sorted; earlier versions of kec wrote none. */
  linkedHosts: z.array(z.string()).readonly().optional(),
});

const manifestSchema = z.object({
  schema: z.literal(2),
  hash: z.string(),
  ...headSchema.shape,
  files: z.array(z.object({ ...fileSchema.shape, type: z.string() })),
});

/** One file as it was written. */
export type ManifestFile = Readonly<z.infer<typeof fileSchema>>;

/** The files that a build wrote, with the SHA-256 of that list; of a later version also its address and foreign hosts. */
export type WrittenFiles = Readonly<{
  hash: string;
  files: readonly ManifestFile[];
  site?: string | undefined;
  linkedHosts?: readonly string[] | undefined;
}>;

/** With what a site was made. */
export type Made = Readonly<z.infer<typeof madeSchema>>;

/** What a manifest says besides its files. */
export type ManifestHead = Readonly<z.infer<typeof headSchema>>;

/** Every file of the site folder with its content type, sorted by path; `hash` covers path, size, SHA-256 and `served` of the files alone. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** The name of the manifest in the state folder. */
export const manifestName = 'manifest.json';

/** Makes the manifest of a list of files in any order. */
export function manifestOf(
  files: readonly ManifestFile[],
  { site, made, serving, linkedHosts }: ManifestHead,
): Manifest {
  const sorted = [...files].sort((a, b) => byCodeUnit(a.path, b.path));
  return {
    schema: 2,
    hash: sha256(sorted.map(rowOf).join('')),
    site,
    made,
    serving,
    ...(linkedHosts && { linkedHosts }),
    files: sorted.map((file) => ({ ...file, type: mediaType(file.path) })),
  };
}

/** One file a line, so that two manifests can be compared by eye. */
export function manifestText({ schema, hash, site, made, serving, linkedHosts, files }: Manifest): string {
  const rows = files.map((file) => `  ${JSON.stringify(file)}`).join(',\n');
  const hosts = linkedHosts ? `"linkedHosts": ${JSON.stringify(linkedHosts, null, 2)},\n` : '';
  return `{ "schema": ${schema}, "hash": "${hash}",
"site": ${JSON.stringify(site)},
"made": ${JSON.stringify(made)},
"serving": ${JSON.stringify(serving, null, 2)},
${hosts}"files": [\n${rows}\n] }\n`;
}

/** The manifest that a text holds; undefined when it is none, or one of another version. */
export const parseManifest = (text: string): Manifest | undefined =>
  manifestSchema.safeParse(jsonData(text)).data;

/** What the last build wrote; undefined when there was none or its manifest cannot be read. */
export function readManifest(stateFolder: string): WrittenFiles | undefined {
  const text = readText(join(stateFolder, manifestName));
  return text === undefined ? undefined : listSchema.safeParse(jsonData(text)).data;
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
