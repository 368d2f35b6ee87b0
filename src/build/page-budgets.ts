import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin, overBudget } from '../checks/page-budgets.ts';
import { pageWeight, type SentFile } from '../checks/page-weight.ts';
import type { Output, PageBudget } from '../core/output.ts';
import { isPackable } from '../core/packed.ts';
import type { Problem } from '../core/problem.ts';
import type { Folders } from './folders.ts';
import { sentFile } from './sent-file.ts';
import type { StagedFile } from './stage.ts';

/** A text of a page takes less than this part of its bytes when it is packed, unless it holds packed things itself. */
const packedAtMost = 0.6;

/**
 * Judges the pages of a site whose files are all made and not yet in place. Most are within their budget even if they
 * are packed badly; only the others are read again and weighed exactly.
 */
export function judgePages(
  made: Readonly<{ outputs: readonly Output[]; files: readonly StagedFile[] }>,
  folders: Folders,
): readonly Problem[] {
  const pages = made.outputs.filter(hasBudget);
  if (pages.length === 0) return [];
  const files = new Map(made.files.flatMap((file) => (file.root === 'site' ? [[file.path, file]] : [])));
  const outputs = new Map(made.outputs.map((output) => [output.path, output]));
  const find = finder(files, folders);
  return pages.flatMap((page) => {
    const file = files.get(page.path);
    const loads = file?.loads;
    if (file === undefined || loads === undefined) return [];
    const weigh = (bytes: number) => pageWeight({ path: page.path, bytes }, loads, find);
    if (isWithin(weigh(file.size * packedAtMost), page.budget)) return [];
    const weight = weigh(sentFile(page.path, bytesOf(file, folders)).bytes);
    return isWithin(weight, page.budget)
      ? []
      : [overBudget(page, weight, (path) => outputs.get(path)?.cause)];
  });
}

const hasBudget = (output: Output): output is Output & Readonly<{ budget: PageBudget }> =>
  output.budget !== undefined;

/** Finds files as they are sent. A file that needs packing is read once. */
function finder(
  files: ReadonlyMap<string, StagedFile>,
  folders: Folders,
): (path: string) => SentFile | undefined {
  const known = new Map<string, SentFile>();
  return (path) => {
    const file = files.get(path);
    if (file === undefined) return undefined;
    if (!isPackable(path)) return { bytes: file.size, loads: [] };
    const sent = known.get(path) ?? sentFile(path, bytesOf(file, folders));
    known.set(path, sent);
    return sent;
  };
}

const bytesOf = ({ path, root, state }: StagedFile, { out, stage }: Folders): Buffer =>
  readFileSync(state === 'same' ? join(out, path) : join(stage, root, path));
