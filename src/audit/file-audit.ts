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
  const outputs = work.subject.outputs.filter((output) => output.root === 'site' && !isPage(output));
  const judge = createJudge(work);
  const read = await judgeAtHand(outputs, { judge, work });
  const made = await judgePictures(outputs.filter(isPicture), { judge, work });
  return {
    problems: [...read.problems, ...made.problems],
    sizes: new Map([...read.sizes, ...made.sizes]),
  };
}

type Judge = (output: Output, bytes: Uint8Array) => Promise<readonly Problem[]>;

/** How a part of the files is judged. */
type Judging = Readonly<{ judge: Judge; work: AuditWork }>;

function createJudge({ subject, signal, onDone }: AuditWork): Judge {
  const rules = sourceRules(subject.context.site.config);
  return async ({ path, cause, make }, bytes) => {
    const file: PublishedFile = { path, cause, bytes, ...(make.kind === 'image' && { recipe: make.recipe }) };
    const problems: Problem[] = [];
    for (const check of fileChecks) problems.push(...(await check(file, rules)));
    onDone();
    signal.throwIfAborted();
    return problems;
  };
}

async function judgeAtHand(outputs: readonly Output[], { judge, work }: Judging): Promise<Judged> {
  const sizes = new Map<string, SizedFile>();
  const problems: Problem[] = [];
  for (const output of outputs) {
    const read = readerOf(output, work.folders.content);
    if (read === undefined) continue;
    const bytes = read();
    sizes.set(output.path, { size: bytes.byteLength, bytes: read });
    problems.push(...(await judge(output, bytes)));
  }
  return { problems, sizes };
}

async function judgePictures(pictures: readonly Picture[], { judge, work }: Judging): Promise<Judged> {
  const sizes = new Map<string, SizedFile>();
  const problems: Problem[] = [];
  for (let start = 0; start < pictures.length; start += stretch) {
    const part = pictures.slice(start, start + stretch);
    const { made, faults } = await makePictures(part, work.folders);
    problems.push(...faults);
    for (const output of part) {
      const bytes = made.get(recipeHash(output.make.recipe));
      if (bytes === undefined) continue;
      // Nobody asks again for what is not packed, and all pictures together may be too much.
      const kept = isPackable(output.path) ? bytes : Buffer.alloc(0);
      sizes.set(output.path, { size: bytes.byteLength, bytes: () => kept });
      problems.push(...(await judge(output, bytes)));
    }
  }
  return { problems, sizes };
}

/** Pictures by the hashes of their recipes, and what is wrong with those that could not be made. */
async function makePictures(
  pictures: readonly Picture[],
  { content, cache }: AuditWork['folders'],
): Promise<Readonly<{ made: ReadonlyMap<string, Buffer>; faults: readonly Problem[] }>> {
  const made = new Map<string, Buffer>();
  const faults = await encodeImages(
    pictures.map(({ make }) => make.recipe),
    { contentFolder: content, cacheFolder: cache, onMade: (hash, bytes) => made.set(hash, bytes) },
  );
  return { made, faults: faults.map((fault) => photoProblem(fault, { file: `content/${fault.file}` })) };
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
