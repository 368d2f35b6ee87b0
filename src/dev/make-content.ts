import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../build/folders.ts';
import type { ImageRecipe } from '../core/image.ts';
import { type Output, pageText } from '../core/output.ts';
import { createGate } from '../core/parallel.ts';
import type { Checked } from '../core/problem.ts';
import { encodeImages } from '../images/encode.ts';
import { photoProblem } from '../images/photo-problems.ts';
import { recipeHash } from '../images/recipe.ts';
import { TemplateFault } from '../theme/template-fault.ts';
import type { Content } from './respond.ts';
import type { Snapshot } from './site-reader.ts';

/** Makes the bytes of one output; undefined where it cannot be made. */
export type ContentMaker = (output: Output, snapshot: Snapshot) => Promise<Checked<Content | undefined>>;

/** Pictures encoded at a time. */
const picturesAtOnce = 2;

/** Creates a maker for a site's outputs. A picture that is asked for twice at a time is encoded once. */
export function createContentMaker({ content, cache }: Folders): ContentMaker {
  const gate = createGate(picturesAtOnce);
  const underWay = new Map<string, Promise<Checked<Content | undefined>>>();
  const encode = async (recipe: ImageRecipe): Promise<Checked<Content | undefined>> => {
    let made: Buffer | undefined;
    const onMade = (_hash: string, bytes: Buffer) => {
      made = bytes;
    };
    const options = { contentFolder: content, cacheFolder: cache, onMade };
    const faults = await gate(1, () => encodeImages([recipe], options));
    return {
      value: made,
      problems: faults.map((fault) => photoProblem(fault, { file: `content/${fault.file}` })),
    };
  };
  const encodeOnce = (recipe: ImageRecipe) => {
    const hash = recipeHash(recipe);
    const before = underWay.get(hash);
    if (before) return before;
    const work = encode(recipe).finally(() => underWay.delete(hash));
    underWay.set(hash, work);
    return work;
  };
  return async ({ make }, { bodies }) => {
    switch (make.kind) {
      case 'text':
        return rendered(make.text);
      case 'article': {
        const body = bodies.get(make.entry);
        return body ? rendered(() => pageText(make.page(), body)) : { value: undefined, problems: [] };
      }
      case 'image':
        return encodeOnce(make.recipe);
      case 'bytes':
        return { value: Buffer.from(make.bytes), problems: [] };
      case 'copy':
        return { value: contentOfFile(join(content, make.file)), problems: [] };
      case 'search':
        // A folder: its files are made by search-files.ts.
        return { value: undefined, problems: [] };
    }
  };
}

function rendered(text: () => string): Checked<Content | undefined> {
  try {
    return { value: Buffer.from(text()), problems: [] };
  } catch (error) {
    if (error instanceof TemplateFault) return { value: undefined, problems: [error.problem] };
    throw error;
  }
}

/** Undefined for a file that has gone since the site was read. */
function contentOfFile(file: string): Content | undefined {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return size === undefined ? undefined : { file, size };
}
