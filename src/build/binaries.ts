import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageRecipe } from '../core/image.ts';
import type { Output } from '../core/output.ts';
import { isPackable } from '../core/packed.ts';
import type { Checked } from '../core/problem.ts';
import { encodeImages } from '../images/encode.ts';
import { photoProblem } from '../images/photo-problems.ts';
import { recipeHash } from '../images/recipe.ts';
import type { BinaryMemory } from './binary-memory.ts';
import type { Folders } from './folders.ts';
import type { Stage, StagedFile } from './stage.ts';
import type { SourceTiming } from './timings.ts';

/** Told after each picture file that is ready. */
export type ImageProgress = (done: number, total: number) => void;

/** Stages all pictures and copied files; those that still stand as they were written are not even read. */
export async function stageBinaries(
  outputs: readonly Output[],
  options: Readonly<{
    folders: Folders;
    stage: Stage;
    /** Whether the stage adds companions to texts, and so has to see them. */
    precompress: boolean;
    memory: BinaryMemory;
    onProgress: ImageProgress;
    onSource: (timing: SourceTiming) => void;
  }>,
): Promise<Checked<readonly StagedFile[]>> {
  const { folders, stage, precompress, memory, onProgress, onSource } = options;
  const staged: StagedFile[] = [];
  const pictures = new Map<string, Output[]>();
  const recipes: ImageRecipe[] = [];
  for (const output of outputs) {
    const { make } = output;
    if (make.kind === 'text' || make.kind === 'article' || make.kind === 'search') continue;
    const same = memory.find(output);
    if (same && !(precompress && isPackable(output.path))) staged.push(same);
    else if (make.kind !== 'image') staged.push(...stage(output, bytesAtHand(make, folders)));
    else {
      const hash = recipeHash(make.recipe);
      const group = pictures.get(hash);
      if (group) group.push(output);
      else pictures.set(hash, [output]);
      recipes.push(make.recipe);
    }
  }
  let done = 0;
  const faults = await encodeImages(recipes, {
    contentFolder: folders.content,
    cacheFolder: folders.cache,
    onMade(hash, bytes) {
      done += 1;
      // It may end an interrupted build, which must not stage anything any more.
      onProgress(done, pictures.size);
      for (const output of pictures.get(hash) ?? []) staged.push(...stage(output, bytes));
    },
    onJob: ({ source, recipes }, seconds) =>
      onSource({ source: source?.file ?? '', seconds, files: recipes.length }),
  });
  return {
    value: staged,
    problems: faults.map((fault) => photoProblem(fault, { file: `content/${fault.file}` })),
  };
}

const bytesAtHand = (
  make: Extract<Output['make'], { kind: 'bytes' | 'copy' }>,
  { content }: Folders,
): Uint8Array => (make.kind === 'bytes' ? make.bytes : readFileSync(join(content, make.file)));
