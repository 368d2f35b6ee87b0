import { availableParallelism } from 'node:os';
import type { ImageRecipe, PhotoFault } from '../core/image.ts';
import { byCodeUnit } from '../core/order.ts';
import { loadCardFonts } from './card-fonts.ts';
import { encodeJob, jobsOf } from './encode-job.ts';
import { openImageCache } from './image-cache.ts';
import { createGate, inParallel } from './parallel.ts';
import { recipeHash } from './recipe.ts';

/** Where encoded pictures are, and what could not be made. */
export type EncodedImages = Readonly<{
  /** Absolute paths in the cache, by recipe hash. */
  files: ReadonlyMap<string, string>;
  /** By file; at most one for each source. */
  faults: readonly PhotoFault[];
}>;

/** `onDone` is called once for each different recipe whose file is there. */
export type EncodeOptions = Readonly<{ contentFolder: string; cacheFolder: string; onDone: () => void }>;

/** Megapixels that are decoded at a time: some 400 MB at worst. */
const megapixels = 100;

/** Sources at a time: enough to keep all cores busy, and no more than the four threads on which sharp works. */
const sourcesAtOnce = (): number => Math.max(2, Math.min(4, availableParallelism()));

/**
 * Makes the picture files that the cache has not. Sources are taken a few at a time, so memory does not grow with
 * their number, and each file is kept as soon as it is made. The bytes depend on the recipe alone.
 */
export async function encodeImages(
  recipes: readonly ImageRecipe[],
  options: EncodeOptions,
): Promise<EncodedImages> {
  const cache = openImageCache(options.cacheFolder);
  const files = new Map<string, string>();
  const missing: ImageRecipe[] = [];
  const found = (hash: string, file: string) => {
    files.set(hash, file);
    options.onDone();
  };
  for (const [hash, recipe] of new Map(recipes.map((recipe) => [recipeHash(recipe), recipe]))) {
    const file = cache.find(hash);
    if (file === undefined) missing.push(recipe);
    else found(hash, file);
  }
  const work = {
    contentFolder: options.contentFolder,
    gate: createGate(megapixels),
    fonts: missing.some(({ kind }) => kind === 'card') ? await loadCardFonts() : undefined,
    emit: async (recipe: ImageRecipe, bytes: Buffer) => {
      const hash = recipeHash(recipe);
      found(hash, await cache.store(hash, bytes));
    },
  };
  const faults = await inParallel(jobsOf(missing), sourcesAtOnce(), (job) => encodeJob(job, work));
  return {
    files,
    faults: faults.filter((fault) => fault !== undefined).sort((a, b) => byCodeUnit(a.file, b.file)),
  };
}
