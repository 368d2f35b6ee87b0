import { join } from 'node:path';
import * as z from 'zod';
import type { PhotoFacts } from '../core/image.ts';
import { byCodeUnit } from '../core/order.ts';
import { tones } from '../core/palette.ts';
import { sharpVersion } from './load-sharp.ts';
import { readMemoryFile, writeMemoryFile } from './memory-file.ts';

/** Raised when the facts of the same bytes change. */
const revision = 1;

const memorySchema = z.object({
  /** Facts are kept for one revision and one version of the decoder. */
  made: z.string(),
  /** By file: what its stat was when its bytes had this hash. */
  hints: z.record(z.string(), z.object({ stamp: z.string(), hash: z.string() })),
  /** By content hash. */
  facts: z.record(
    z.string(),
    z.object({
      width: z.int().positive(),
      height: z.int().positive(),
      format: z.enum(['jpeg', 'png', 'webp', 'gif', 'avif', 'tiff', 'svg']),
      alpha: z.boolean(),
      palette: z.boolean(),
      frames: z.int().positive(),
      colour: z
        .int()
        .min(0)
        .max(tones.length - 1),
    }),
  ),
});

/** Facts of a picture whatever its file. */
export type KnownFacts = Omit<PhotoFacts, 'file' | 'hash'>;

/** What is remembered of photos from one run to the next. */
export type PhotoMemory = Readonly<{
  hints: ReadonlyMap<string, Readonly<{ stamp: string; hash: string }>>;
  facts: ReadonlyMap<string, KnownFacts>;
}>;

/** Reads `photos.json` of the cache. A file that is missing, broken or of another version remembers nothing. */
export function readPhotoMemory(cacheFolder: string): PhotoMemory {
  const parsed = memorySchema.safeParse(readMemoryFile(fileIn(cacheFolder)));
  if (!parsed.success || parsed.data.made !== maker()) return { hints: new Map(), facts: new Map() };
  const { hints, facts } = parsed.data;
  return { hints: new Map(Object.entries(hints)), facts: new Map(Object.entries(facts)) };
}

/** Writes `photos.json`, sorted. */
export function writePhotoMemory(cacheFolder: string, { hints, facts }: PhotoMemory): void {
  const memory: z.input<typeof memorySchema> = { made: maker(), hints: sorted(hints), facts: sorted(facts) };
  writeMemoryFile(fileIn(cacheFolder), memory);
}

const fileIn = (cacheFolder: string): string => join(cacheFolder, 'photos.json');

const maker = (): string => `${revision} sharp ${sharpVersion()}`;

const sorted = <Value>(map: ReadonlyMap<string, Value>): Record<string, Value> =>
  Object.fromEntries([...map].sort(([a], [b]) => byCodeUnit(a, b)));
