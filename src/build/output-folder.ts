import { readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineProblem, type Problem } from '../core/problem.ts';
import type { Folders } from './folders.ts';
import type { WrittenFiles } from './manifest.ts';
import type { StagedFile } from './stage.ts';

export const folderForeign = defineProblem<{ out: string }>({
  code: 'KEC-OUT-FOREIGN',
  severity: 'error',
  summary: {
    id: 'Folder hasil berisi berkas yang bukan buatan kec.',
    en: 'The output folder holds files that kec did not make.',
  },
  message: ({ out }) => ({
    id: `Folder ${out} sudah berisi dan bukan buatan kec; tidak ada yang diubah.`,
    en: `The folder ${out} is not empty and was not made by kec; nothing was changed.`,
  }),
  hint: () => ({
    id: 'Pindahkan atau hapus folder itu, atau pilih folder lain dengan --out.',
    en: 'Move it away or delete it, or choose another folder with --out.',
  }),
});

export const fileForeign = defineProblem<{ path: string }>({
  code: 'KEC-FILE-FOREIGN',
  severity: 'error',
  summary: {
    id: 'Berkas yang bukan buatan kec menempati tempat berkas baru.',
    en: 'A file that kec did not make stands where a new one belongs.',
  },
  message: ({ path }) => ({
    id: `Berkas ${path} di folder hasil bukan buatan kec, dan situs kini punya berkas dengan nama itu.`,
    en: `The file ${path} in the output folder was not made by kec, and the site now has a file of that name.`,
  }),
  hint: () => ({
    id: 'Pindahkan berkas itu; yang harus ikut terbit disimpan di content/static/.',
    en: 'Move that file away; what should be published belongs into content/static/.',
  }),
});

export const folderElsewhere = defineProblem<{ out: string }>({
  code: 'KEC-OUT-DISK',
  severity: 'error',
  summary: { id: 'Folder hasil berada di disk lain.', en: 'The output folder is on another disk.' },
  message: ({ out }) => ({
    id: `Folder ${out} berada di disk lain, sehingga situs tidak dapat dipasang sekaligus.`,
    en: `The folder ${out} is on another disk, so that the site cannot be put in place at once.`,
  }),
  hint: () => ({
    id: 'Pakai folder di disk yang sama, lalu salin hasilnya misalnya dengan rsync.',
    en: 'Use a folder on the same disk and copy the result, for example with rsync.',
  }),
});

/** Whether the output folder may be written: it is new, empty, or the one that the last build wrote. */
export function outputFolderProblems(
  folders: Folders,
  previous: WrittenFiles | undefined,
): readonly Problem[] {
  const { out, state } = folders;
  if (previous === undefined && !isEmpty(out)) return [folderForeign(undefined, { out })];
  return deviceOf(out) === deviceOf(state) ? [] : [folderElsewhere(undefined, { out })];
}

/** Files in the way that kec did not write: they are not overwritten. */
export function foreignFiles(
  files: readonly StagedFile[],
  previous: WrittenFiles | undefined,
): readonly Problem[] {
  const own = new Set(previous?.files.map(({ path }) => path));
  return files
    .filter(({ root, state, path }) => root === 'site' && state === 'changed' && !own.has(path))
    .map(({ path }) => fileForeign(undefined, { path }));
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
}

/** The device of a folder, or of the nearest one above it that exists. */
function deviceOf(folder: string): number {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found ? found.dev : deviceOf(dirname(folder));
}
