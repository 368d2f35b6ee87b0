import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineProblem, type Problem } from '../core/problem.ts';
import type { Folders } from './folders.ts';
import type { WrittenFiles } from './manifest.ts';
import type { StagedFile } from './stage.ts';

export const folderLinked = defineProblem<{ path: string }>({
  code: 'KEC-OUT-LINK',
  severity: 'error',
  summary: {
    id: 'Folder hasil atau isinya adalah tautan simbolis.',
    en: 'The output folder, or a folder in it, is a symbolic link.',
  },
  message: ({ path }) => ({
    id: `Folder ${path} adalah tautan simbolis, sehingga kec akan menulis di tempat lain; tidak ada yang diubah.`,
    en: `The folder ${path} is a symbolic link, so that kec would write elsewhere; nothing was changed.`,
  }),
  hint: () => ({
    id: 'Hapus tautan simbolisnya, atau sebut folder tujuan yang sebenarnya dengan --out.',
    en: 'Delete the link, or name the real folder with --out.',
  }),
});

/**
 * Problems of folders that are symbolic links: the one of the site and those where kec keeps its state. A copy of a
 * site that somebody else made may hold such links, and kec writes and deletes there.
 */
export const linkedFolders = ({ root, out, state }: Folders): readonly Problem[] =>
  [...new Set([out, join(root, '.kec'), join(root, '.kec/cache'), join(root, '.kec/out'), state])]
    .filter(isLink)
    .map((path) => folderLinked(undefined, { path }));

/** Problems of folders in the output folder that are symbolic links, where files would be written or deleted. */
export function linkedPlaces(
  { out }: Pick<Folders, 'out'>,
  files: readonly StagedFile[],
  previous: WrittenFiles | undefined,
): readonly Problem[] {
  const present = new Set(files.map(({ path }) => path));
  const gone = previous?.files.filter(({ path }) => !present.has(path)) ?? [];
  const written = files.filter(({ root, state }) => root === 'site' && state !== 'same');
  const links = new Map<string, boolean>();
  const isBehindLink = (folder: string): boolean => {
    if (folder === '.') return false;
    const known = links.get(folder) ?? (isBehindLink(dirname(folder)) || isLink(join(out, folder)));
    links.set(folder, known);
    return known;
  };
  const folders = new Set([...written, ...gone].map(({ path }) => dirname(path)).filter(isBehindLink));
  return [...folders].map((folder) => folderLinked(undefined, { path: join(out, folder) }));
}

/** Whether a path is a symbolic link; below a file there is nothing. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return false;
    throw error;
  }
}
