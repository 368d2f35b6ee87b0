import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageRecipe } from '../core/image.ts';
import type { Output } from '../core/output.ts';
import type { Checked } from '../core/problem.ts';
import { encodeImages } from '../images/encode.ts';
import { photoProblem } from '../images/photo-problems.ts';
import { recipeHash } from '../images/recipe.ts';
import type { Folders } from './folders.ts';
import type { Stage, StagedFile } from './stage.ts';

/** Told after each picture file that is ready. */
export type ImageProgress = (done: number, total: number) => void;

/** Encodes the pictures that the cache has not, and stages all pictures and copied files. */
export async function stageBinaries(
  outputs: readonly Output[],
  options: Readonly<{ folders: Folders; stage: Stage; onProgress: ImageProgress }>,
): Promise<Checked<readonly StagedFile[]>> {
  const { folders, stage, onProgress } = options;
  const recipes = outputs.flatMap(({ make }) => (make.kind === 'image' ? [make.recipe] : []));
  const encoded = await encodeOnce(recipes, folders, onProgress);
  const files = outputs.flatMap((output) => {
    const source = sourceOf(output, folders, encoded.files);
    return source === undefined ? [] : [stage(output, readFileSync(source))];
  });
  return {
    value: files,
    problems: encoded.faults.map((fault) => photoProblem(fault, { file: `content/${fault.file}` })),
  };
}

async function encodeOnce(recipes: readonly ImageRecipe[], folders: Folders, onProgress: ImageProgress) {
  let done = 0;
  return encodeImages(recipes, {
    contentFolder: folders.content,
    cacheFolder: folders.cache,
    onDone: () => {
      done += 1;
      onProgress(done, recipes.length);
    },
  });
}

function sourceOf(
  { make }: Output,
  folders: Folders,
  encoded: ReadonlyMap<string, string>,
): string | undefined {
  switch (make.kind) {
    case 'image':
      return encoded.get(recipeHash(make.recipe));
    case 'copy':
      return join(folders.content, make.file);
    default:
      return undefined;
  }
}
