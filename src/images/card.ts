import type { ImageRecipe, PhotoSource } from '../core/image.ts';
import type { PictureFile } from './picture.ts';
import { recipeHash } from './recipe.ts';
import { shareSize } from './sizes.ts';

/** A drawn share card; `colour` is its ground, `#rrggbb`. */
export function planCard(
  card: Readonly<{ title: string; tagline: string; icon: PhotoSource | undefined; colour: string }>,
): PictureFile {
  const recipe: ImageRecipe = { kind: 'card', ...card };
  return {
    path: `images/card-${recipeHash(recipe).slice(0, 10)}-${shareSize.width}.jpg`,
    ...shareSize,
    recipe,
  };
}
