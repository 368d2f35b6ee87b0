import { availableParallelism } from 'node:os';
import type { ImageRecipe, PhotoFault } from '../core/image.ts';
import { byCodeUnit } from '../core/order.ts';
import { createGate, inParallel } from '../core/parallel.ts';
import { type EncodeJob, encodeJob, jobsOf } from './encode-job.ts';
import { openImageCache } from './image-cache.ts';
import { recipeHash } from './recipe.ts';

/**
 * `onMade` is given the bytes of each different recipe once, by the hash of the recipe; `onJob` is told how many seconds
 * the files of one source took.
 */
export type EncodeOptions = Readonly<{
  contentFolder: string;
  cacheFolder: string;
  onMade: (recipeHash: string, bytes: Buffer) => void;
  onJob?: (job: EncodeJob, seconds: number) => void;
}>;

/** Megapixels that are decoded at a time: some 400 MB at worst. */
const megapixels = 100;

/** Sources at a time: enough to keep all cores busy, and no more than the four threads on which sharp works. */
const sourcesAtOnce = (): number => Math.max(2, Math.min(4, availableParallelism()));

/**
 * Gives the bytes of picture files: those that the cache has not are made. Sources are taken a few at a time, and
 * each file is handed over as soon as it is made, so memory does not grow with their number. The bytes depend on the
 * recipe alone. Gives what could not be made, by file; at most one fault for each source.
 */
export async function encodeImages(
  recipes: readonly ImageRecipe[],
  { contentFolder, cacheFolder, onMade, onJob }: EncodeOptions,
): Promise<readonly PhotoFault[]> {
  const cache = openImageCache(cacheFolder);
  const missing: ImageRecipe[] = [];
  for (const [hash, recipe] of new Map(recipes.map((recipe) => [recipeHash(recipe), recipe]))) {
    const bytes = cache.find(hash);
    if (bytes === undefined) missing.push(recipe);
    else onMade(hash, bytes);
  }
  const work = {
    contentFolder,
    gate: createGate(megapixels),
    fonts: missing.some(({ kind }) => kind === 'card')
      ? (await import('./card-fonts.ts')).readCardFonts()
      : undefined,
    emit: async (recipe: ImageRecipe, bytes: Buffer) => {
      const hash = recipeHash(recipe);
      await cache.store(hash, bytes);
      onMade(hash, bytes);
    },
  };
  const faults = await inParallel(jobsOf(missing), sourcesAtOnce(), async (job) => {
    const started = performance.now();
    const fault = await encodeJob(job, work);
    onJob?.(job, (performance.now() - started) / 1000);
    return fault;
  });
  return faults.filter((fault) => fault !== undefined).sort((a, b) => byCodeUnit(a.file, b.file));
}
