import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SizedFile } from '../build/page-budgets.ts';
import { fileChecks } from '../checks/audit-checks.ts';
import type { PublishedFile } from '../checks/check.ts';
import { sourceRules } from '../checks/source-rules.ts';
import type { ImageRecipe } from '../core/image.ts';
import type { Output } from '../core/output.ts';
import { isPackable } from '../core/packed.ts';
import type { Problem } from '../core/problem.ts';
import { encodeImages } from '../images/encode.ts';
import { photoProblem } from '../images/photo-problems.ts';
import { recipeHash } from '../images/recipe.ts';
import type { AuditWork, Judged } from './audit-work.ts';
import { isPage } from './page-audit.ts';

/** Pictures that are in memory at a time. */
const stretch = 50;

/** Makes every file of the site that is no page, or reads it, and judges it. Pictures come from the cache where it has them. */
export async function judgeFilesOf(work: AuditWork): Promise<Judged> {
  const { subject, folders, signal, onDone } = work;
  const rules = sourceRules(subject.context.site.config);
  const sizes = new Map<string, SizedFile>();
  const problems: Problem[] = [];
  const judge = async ({ path, cause, make }: Output, bytes: Uint8Array): Promise<void> => {
    const file: PublishedFile = { path, cause, bytes, ...(make.kind === 'image' && { recipe: make.recipe }) };
    for (const check of fileChecks) problems.push(...(await check(file, rules)));
    onDone();
    signal.throwIfAborted();
  };
  const outputs = subject.outputs.filter((output) => output.root === 'site' && !isPage(output));
  for (const output of outputs) {
    const read = readerOf(output, folders.content);
    if (read === undefined) continue;
    const bytes = read();
    sizes.set(output.path, { size: bytes.byteLength, bytes: read });
    await judge(output, bytes);
  }
  const pictures = outputs.filter(isPicture);
  for (let start = 0; start < pictures.length; start += stretch) {
    const made = new Map<string, Buffer>();
    const part = pictures.slice(start, start + stretch);
    const faults = await encodeImages(
      part.map(({ make }) => make.recipe),
      {
        contentFolder: folders.content,
        cacheFolder: folders.cache,
        onMade: (hash, bytes) => made.set(hash, bytes),
      },
    );
    problems.push(...faults.map((fault) => photoProblem(fault, { file: `content/${fault.file}` })));
    for (const output of part) {
      const bytes = made.get(recipeHash(output.make.recipe));
      if (bytes === undefined) continue;
      // Nobody asks again for what is not packed, and all pictures together may be too much.
      const kept = isPackable(output.path) ? bytes : Buffer.alloc(0);
      sizes.set(output.path, { size: bytes.byteLength, bytes: () => kept });
      await judge(output, bytes);
    }
  }
  return { problems, sizes };
}

type Picture = Output & Readonly<{ make: Readonly<{ kind: 'image'; recipe: ImageRecipe }> }>;

const isPicture = (output: Output): output is Picture => output.make.kind === 'image';

/** Reads what is at hand: texts, files of the theme, and files that are copied. Undefined for pictures, and for the search. */
function readerOf({ make }: Output, contentFolder: string): (() => Uint8Array) | undefined {
  if (make.kind === 'text') return () => Buffer.from(make.text());
  if (make.kind === 'bytes') return () => make.bytes;
  if (make.kind === 'copy') return () => readFileSync(join(contentFolder, make.file));
  return undefined;
}
