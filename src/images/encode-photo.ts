import type { Sharp } from 'sharp';
import { groupBy } from '../core/group-by.ts';
import { isSvg } from '../core/is-svg.ts';
import { allDone } from '../core/parallel.ts';
import { cropOf } from './crop.ts';
import { estimateWebp } from './estimate-webp.ts';
import { fitBytes } from './fit-bytes.ts';
import { loadSharp, readOptions, type SharpLibrary } from './load-sharp.ts';
import type { RecipeOf } from './recipe.ts';
import { readVector, vectorAt } from './vector.ts';
import { writeFormat } from './write-format.ts';

type Resize = RecipeOf<'resize'>;

/** Takes the bytes of a recipe as soon as they are made. */
type Emit = (recipe: Resize, bytes: Buffer) => Promise<void>;

/**
 * Makes the files of one photo. It is decoded once for all its still files, the smaller ones are cut from those
 * pixels, and the formats of one size share the pixels of that size.
 */
export async function encodePhoto(bytes: Buffer, recipes: readonly Resize[], emit: Emit): Promise<void> {
  const sharp = loadSharp();
  for (const [width, group] of groupBy(recipes.filter(isStill), ({ decodeWidth }) => decodeWidth)) {
    const photo = await pixelsOf(decode(sharp, bytes, width));
    const sizes = groupBy(group, ({ width, height, focus }) => [width, height, focus?.x, focus?.y].join());
    await allDone([...sizes.values()].map((same) => encodeSize(photo, same, { sharp, emit })));
  }
  for (const recipe of recipes.filter((recipe) => !isStill(recipe)))
    await emit(recipe, await animate(sharp, bytes, recipe));
}

const isStill = ({ animated }: Resize): boolean => !animated;

/** Upright pixels in sRGB. */
type Pixels = Awaited<ReturnType<typeof pixelsOf>>;

const pixelsOf = (image: Sharp) => image.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });

const fromPixels = (sharp: SharpLibrary, { data, info }: Pixels): Sharp => sharp(data, { raw: info });

const decode = (sharp: SharpLibrary, bytes: Buffer, width: number): Sharp =>
  isSvg(bytes)
    ? vectorAt(sharp, readVector(bytes), width)
    : sharp(bytes, readOptions).autoOrient().resize({ width });

async function encodeSize(
  photo: Pixels,
  recipes: readonly Resize[],
  { sharp, emit }: Readonly<{ sharp: SharpLibrary; emit: Emit }>,
): Promise<void> {
  const [first] = recipes;
  if (first === undefined) return;
  const sized = await pixelsOf(cut(sharp, photo, first));
  await allDone(
    recipes.map(async (recipe) => {
      const encode = (quality: number) => writeFormat(fromPixels(sharp, sized), recipe.format, quality);
      const estimate = (quality: number) => estimateWebp(sized, quality);
      const fit = recipe.format === 'webp' ? { ...recipe, estimate } : recipe;
      await emit(recipe, await fitBytes(encode, fit));
    }),
  );
}

const cut = (sharp: SharpLibrary, photo: Pixels, { width, height, focus }: Resize): Sharp =>
  fromPixels(sharp, photo)
    .extract(cropOf(photo.info, { width, height }, focus))
    .resize({ width, height, fit: 'fill' });

const animate = (
  sharp: SharpLibrary,
  bytes: Buffer,
  { width, height, format, quality }: Resize,
): Promise<Buffer> =>
  writeFormat(
    sharp(bytes, { ...readOptions, animated: true }).resize({ width, height, fit: 'fill' }),
    format,
    quality,
  );
