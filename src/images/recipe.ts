import { sha256 } from '../core/hash.ts';
import type { Focus, ImageFormat, ImageRecipe } from '../core/image.ts';

/** The recipes of one kind. */
export type RecipeOf<Kind extends ImageRecipe['kind']> = Extract<ImageRecipe, Readonly<{ kind: Kind }>>;

/** Raised when the encoder starts to make other bytes of the same recipe, so that files get new names. */
const revision = 1;

/**
 * The hash of all that decides how a picture file looks, 64 hex digits. It names the file in the site, so the
 * encoder's version is not in it: names are the same on every machine. Nor is the name of the source: two copies
 * of a photo are one.
 */
export const recipeHash = (recipe: ImageRecipe): string =>
  sha256(JSON.stringify([revision, ...partsOf(recipe)]));

function partsOf(recipe: ImageRecipe): readonly unknown[] {
  const { kind } = recipe;
  switch (kind) {
    case 'resize': {
      const { source, width, height, decodeWidth, format, quality, focus, animated } = recipe;
      const { maxBytes, minQuality } = recipe;
      return [
        kind,
        source.hash,
        width,
        height,
        decodeWidth,
        format,
        quality,
        pointOf(focus),
        animated,
        maxBytes,
        // The floor of a picture without a bound decides nothing, and must not give it another name.
        ...(maxBytes === undefined ? [] : [minQuality]),
      ];
    }
    case 'clean':
      return [kind, recipe.source.hash];
    case 'card':
      return [kind, recipe.title, recipe.tagline, recipe.icon?.hash, recipe.colour];
    case 'icon':
      return [kind, recipe.source?.hash, recipe.size, recipe.format, recipe.maskable, recipe.colour];
  }
}

const pointOf = (focus: Focus | undefined): readonly number[] | undefined => focus && [focus.x, focus.y];

/** File name extensions of the formats. */
export const extensions: Readonly<Record<ImageFormat, string>> = {
  avif: 'avif',
  webp: 'webp',
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
};
