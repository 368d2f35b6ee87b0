import type { Sharp } from 'sharp';
import { isSvg } from '../core/is-svg.ts';
import { icoOf } from './ico.ts';
import { loadSharp, readOptions, type SharpLibrary } from './load-sharp.ts';
import { markIcon, markSide } from './mark.ts';
import type { RecipeOf } from './recipe.ts';
import { readVector, type Vector, vectorAt } from './vector.ts';

const icoSizes = [16, 32, 48];

/** The part of a maskable icon's side that its picture takes: its corners stay inside the safe circle of 80 %. */
const safeShare = 0.6;

/** A file of the site icon. `bytes` are the source's; without them it is the built-in mark. */
export async function encodeIcon(recipe: RecipeOf<'icon'>, bytes: Buffer | undefined): Promise<Buffer> {
  const vector = vectorOf(recipe, bytes);
  if (recipe.format === 'svg' && vector) return Buffer.from(vector.svg);
  const sharp = loadSharp();
  const square = (size: number) => squarePng(sharp, vector ?? bytes ?? Buffer.alloc(0), { recipe, size });
  if (recipe.format === 'png') return square(recipe.size);
  return icoOf(await Promise.all(icoSizes.map(async (size) => ({ size, png: await square(size) }))));
}

function vectorOf({ colour, maskable }: RecipeOf<'icon'>, bytes: Buffer | undefined): Vector | undefined {
  if (bytes === undefined) return { svg: markIcon(colour, maskable), width: markSide, height: markSide };
  return isSvg(bytes) ? readVector(bytes) : undefined;
}

/** The source inside a square; a maskable one on white, as emblems are made for paper. The built-in mark fills it. */
function squarePng(
  sharp: SharpLibrary,
  source: Vector | Buffer,
  { recipe, size }: Readonly<{ recipe: RecipeOf<'icon'>; size: number }>,
): Promise<Buffer> {
  const inset = recipe.maskable && recipe.source !== undefined;
  const inner = inset ? Math.round(size * safeShare) : size;
  const background = inset ? '#ffffff' : '#00000000';
  const drawn = drawAt(sharp, source, inner).resize({
    width: inner,
    height: inner,
    fit: 'contain',
    background,
  });
  if (!inset) return drawn.png().toBuffer();
  const before = Math.floor((size - inner) / 2);
  const after = size - inner - before;
  const frame = { top: before, left: before, bottom: after, right: after };
  return drawn
    .flatten({ background })
    .extend({ ...frame, background })
    .png()
    .toBuffer();
}

const drawAt = (sharp: SharpLibrary, source: Vector | Buffer, size: number): Sharp =>
  Buffer.isBuffer(source)
    ? sharp(source, readOptions).autoOrient()
    : vectorAt(sharp, source, Math.ceil(Math.min(size, (size * source.width) / source.height)));
