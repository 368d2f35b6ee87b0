import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageRecipe } from '../core/image.ts';
import type { Output } from '../core/output.ts';
import { isPackable } from '../core/packed.ts';
import type { Checked } from '../core/problem.ts';
import { isRacy, stampOf } from '../core/stamp.ts';
import { encodeImages } from '../images/encode.ts';
import { encoderName } from '../images/image-cache.ts';
import { photoProblem } from '../images/photo-problems.ts';
import { recipeHash } from '../images/recipe.ts';
import type { Folders } from './folders.ts';
import type { OutputMemory } from './output-memory.ts';
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
    memory: OutputMemory;
    onProgress: ImageProgress;
    onSource: (timing: SourceTiming) => void;
  }>,
): Promise<Checked<readonly StagedFile[]>> {
  const { folders, stage, precompress, memory, onProgress, onSource } = options;
  const staged: StagedFile[] = [];
  const pictures = new Map<string, MadeOutput[]>();
  const recipes: ImageRecipe[] = [];
  const stageMade = ({ output, made }: MadeOutput, bytes: Uint8Array): void => {
    const [file, ...companions] = stage(output, bytes);
    if (file) staged.push(made === undefined ? file : { ...file, made }, ...companions);
  };
  for (const output of outputs) {
    const { make } = output;
    if (make.kind === 'text' || make.kind === 'article' || make.kind === 'search') continue;
    const made = madeOf(output, folders);
    const standing = made === undefined ? undefined : memory.find(output.path, made);
    if (standing && !(precompress && isPackable(output.path))) staged.push(...standing);
    else if (make.kind !== 'image') stageMade({ output, made }, bytesAtHand(make, folders));
    else {
      const hash = recipeHash(make.recipe);
      pictures.set(hash, [...(pictures.get(hash) ?? []), { output, made }]);
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
      for (const one of pictures.get(hash) ?? []) stageMade(one, bytes);
    },
    onJob: ({ source, recipes }, seconds) =>
      onSource({ source: source?.file ?? '', seconds, files: recipes.length }),
  });
  return {
    value: staged,
    problems: faults.map((fault) => photoProblem(fault, { file: `content/${fault.file}` })),
  };
}

/** An output, and what it is made of where that is remembered. */
type MadeOutput = Readonly<{ output: Output; made: string | undefined }>;

/**
 * What a picture or a copy is made of, as one text; undefined for other outputs, for what no visitor gets, and for a
 * source that just changed. Other encoders make other bytes of the same recipe.
 */
function madeOf({ make, root, served }: Output, { content }: Folders): string | undefined {
  if (root !== 'site' || !served) return undefined;
  if (make.kind === 'image') return `${encoderName()} ${recipeHash(make.recipe)}`;
  if (make.kind !== 'copy') return undefined;
  const stats = statSync(join(content, make.file), { throwIfNoEntry: false });
  return stats && !isRacy(stats, Date.now()) ? `${make.file} ${stampOf(stats)}` : undefined;
}

const bytesAtHand = (
  make: Extract<Output['make'], { kind: 'bytes' | 'copy' }>,
  { content }: Folders,
): Uint8Array => (make.kind === 'bytes' ? make.bytes : readFileSync(join(content, make.file)));
