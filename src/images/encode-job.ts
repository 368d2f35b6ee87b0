import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { groupBy } from '../core/group-by.ts';
import { sha256 } from '../core/hash.ts';
import type { ImageRecipe, PhotoFault, PhotoSource } from '../core/image.ts';
import { isSvg } from '../core/is-svg.ts';
import { allDone, type Gate } from '../core/parallel.ts';
import type { CardFonts } from './card-fonts.ts';
import { encodeCard } from './encode-card.ts';
import { encodeClean } from './encode-clean.ts';
import { encodeIcon } from './encode-icon.ts';
import { encodePhoto } from './encode-photo.ts';
import { decoderMessage, loadSharp, readOptions } from './load-sharp.ts';
import { type RecipeOf, recipeHash } from './recipe.ts';

/** Recipes that are made together, because they share a source; it is absent for what is drawn from nothing. */
export type EncodeJob = Readonly<{ source: PhotoSource | undefined; recipes: readonly ImageRecipe[] }>;

/** What jobs share. */
export type EncodeWork = Readonly<{
  contentFolder: string;
  /** Counts megapixels. */
  gate: Gate;
  /** Present where a recipe is a card. */
  fonts: CardFonts | undefined;
  /** Takes the bytes of a recipe as soon as they are made. */
  emit: (recipe: ImageRecipe, bytes: Buffer) => Promise<void>;
}>;

/** The recipes by source; each card is a job of its own, for there may be one for every article. */
export function jobsOf(recipes: readonly ImageRecipe[]): readonly EncodeJob[] {
  const groups = groupBy(recipes, (recipe) =>
    recipe.kind === 'card' ? recipeHash(recipe) : sourceOf(recipe)?.hash,
  );
  return [...groups.values()].map((group) => ({ source: group[0] && sourceOf(group[0]), recipes: group }));
}

const sourceOf = (recipe: ImageRecipe): PhotoSource | undefined =>
  recipe.kind === 'card' ? recipe.icon : recipe.source;

/** Makes and emits every recipe of a job, or tells why the source cannot be used. */
export async function encodeJob(
  { source, recipes }: EncodeJob,
  work: EncodeWork,
): Promise<PhotoFault | undefined> {
  if (source === undefined) {
    await encodeAll(undefined, recipes, work);
    return undefined;
  }
  const bytes = await readSource(join(work.contentFolder, source.file), source.hash);
  if (bytes === undefined) return { file: source.file, fault: 'changed', detail: '' };
  try {
    await work.gate(await megapixelsOf(bytes), () => encodeAll(bytes, recipes, work));
    return undefined;
  } catch (error) {
    return { file: source.file, fault: 'truncated', detail: decoderMessage(error) };
  }
}

/** The bytes that had the hash when the site was planned; undefined when the file is gone or other by now. */
async function readSource(path: string, hash: string): Promise<Buffer | undefined> {
  try {
    const bytes = await readFile(path);
    return sha256(bytes) === hash ? bytes : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function megapixelsOf(bytes: Buffer): Promise<number> {
  if (isSvg(bytes)) return 1;
  const sharp = loadSharp();
  const { width, height, pages = 1 } = await sharp(bytes, readOptions).metadata();
  return (width * height * pages) / 1e6;
}

async function encodeAll(
  bytes: Buffer | undefined,
  recipes: readonly ImageRecipe[],
  work: EncodeWork,
): Promise<void> {
  const resized = recipes.filter((recipe): recipe is RecipeOf<'resize'> => recipe.kind === 'resize');
  if (bytes) await encodePhoto(bytes, resized, work.emit);
  await allDone(
    recipes.map(async (recipe) => {
      const single = await encodeSingle(recipe, bytes, work);
      if (single) await work.emit(recipe, single);
    }),
  );
}

/** The bytes of a recipe that shares nothing with others. */
async function encodeSingle(
  recipe: ImageRecipe,
  bytes: Buffer | undefined,
  { fonts }: EncodeWork,
): Promise<Buffer | undefined> {
  switch (recipe.kind) {
    case 'resize':
      return undefined;
    case 'clean':
      return bytes && encodeClean(bytes);
    case 'icon':
      return encodeIcon(recipe, bytes);
    case 'card':
      return fonts && encodeCard(recipe, bytes, fonts);
  }
}
