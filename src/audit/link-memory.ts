import * as z from 'zod';
import { readMemoryFile, writeMemoryFile } from '../images/memory-file.ts';

/** A good answer of an earlier run: when it came, in milliseconds since 1970, and the new address of what has moved. */
export type RememberedLink = Readonly<{ at: number; movedTo?: string | undefined }>;

const memorySchema = z.object({
  links: z.record(z.string(), z.object({ at: z.number(), movedTo: z.string().optional() })),
});

/** How long a good answer is believed: what works today rarely fails next week, and nobody waits for it twice. */
const believed = 7 * 24 * 60 * 60 * 1000;

/** The good answers of a file that are still believed. A file that is missing or broken has none. */
export function readLinkMemory(file: string, now: number): Map<string, RememberedLink> {
  const { data } = memorySchema.safeParse(readMemoryFile(file));
  const fresh = Object.entries(data?.links ?? {}).filter(([, { at }]) => at <= now && now - at < believed);
  return new Map(fresh);
}

/** Keeps good answers for the next run. */
export const writeLinkMemory = (file: string, links: ReadonlyMap<string, RememberedLink>): void =>
  writeMemoryFile(file, { links: Object.fromEntries([...links].sort(([a], [b]) => (a < b ? -1 : 1))) });
