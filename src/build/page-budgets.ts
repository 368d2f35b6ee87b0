import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin, overBudget } from '../checks/page-budgets.ts';
import type { PageLoads } from '../checks/page-loads.ts';
import { pageWeight, type SentFile } from '../checks/page-weight.ts';
import type { Output, PageBudget } from '../core/output.ts';
import { isPackable } from '../core/packed.ts';
import type { Problem } from '../core/problem.ts';
import type { Folders } from './folders.ts';
import { sentFile } from './sent-file.ts';
import type { StagedFile } from './stage.ts';

/** A file of the site that is made. `loads` is there for a page that has a budget. */
export type SizedFile = Readonly<{ size: number; loads?: PageLoads; bytes: () => Uint8Array }>;

/** A text of a page takes less than this part of its bytes when it is packed, unless it holds packed things itself. */
const packedAtMost = 0.6;

/**
 * Judges the pages of a site whose files, by path, are all made. Most are within their budget even if they are packed
 * badly; only the others are read again and weighed exactly.
 */
export function judgePages(
  outputs: readonly Output[],
  files: ReadonlyMap<string, SizedFile>,
): readonly Problem[] {
  const pages = outputs.filter(hasBudget);
  if (pages.length === 0) return [];
  const causes = new Map(outputs.map(({ path, cause }) => [path, cause]));
  const find = finder(files);
  return pages.flatMap((page) => {
    const file = files.get(page.path);
    const loads = file?.loads;
    if (file === undefined || loads === undefined) return [];
    const weigh = (bytes: number) => pageWeight({ path: page.path, bytes }, loads, find);
    if (isWithin(weigh(file.size * packedAtMost), page.budget)) return [];
    const weight = weigh(sentFile(page.path, file.bytes()).bytes);
    return isWithin(weight, page.budget) ? [] : [overBudget(page, weight, (path) => causes.get(path))];
  });
}

/** The staged files of a site folder, which are read where their bytes are asked for. */
export const stagedSizes = (
  files: readonly StagedFile[],
  { out, stage }: Folders,
): ReadonlyMap<string, SizedFile> =>
  new Map(
    files.flatMap((file): [string, SizedFile][] => {
      const { path, root, state } = file;
      const place = state === 'same' ? join(out, path) : join(stage, root, path);
      return root === 'site' ? [[path, { ...file, bytes: () => readFileSync(place) }]] : [];
    }),
  );

const hasBudget = (output: Output): output is Output & Readonly<{ budget: PageBudget }> =>
  output.budget !== undefined;

/** Finds files as they are sent. A file that needs packing is read once. */
function finder(files: ReadonlyMap<string, SizedFile>): (path: string) => SentFile | undefined {
  const known = new Map<string, SentFile>();
  return (path) => {
    const file = files.get(path);
    if (file === undefined) return undefined;
    if (!isPackable(path)) return { bytes: file.size, loads: [] };
    const sent = known.get(path) ?? sentFile(path, file.bytes());
    known.set(path, sent);
    return sent;
  };
}
