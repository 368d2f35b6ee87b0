import { foldersAbove } from '../../core/folders-above.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Problem } from '../../core/problem.ts';
import { fileExtra, folderEmpty, folderNew } from './folder-problems.ts';
import type { FolderItem } from './walk-folder.ts';

/**
 * Says once of a folder that is not of the site what would be said of every plain file in it, and says of folders that
 * hold nothing at all. Programs, links and the like are still named one by one.
 */
export function gatherNewFolders(
  found: readonly Problem[],
  site: Readonly<{ items: readonly FolderItem[]; paths: readonly string[]; allowed: readonly string[] }>,
): readonly Problem[] {
  const known = new Set(site.paths.flatMap(foldersAbove));
  const newFolder = (path: string) =>
    foldersAbove(path.normalize('NFC')).find((folder) => !known.has(folder));
  const extras = found.filter(({ code }) => code === fileExtra.code);
  const gathered = groupBy(extras, ({ place }) => newFolder(place?.file ?? ''));
  return [
    ...found.filter(({ code }) => code !== fileExtra.code),
    ...[...gathered].flatMap(([folder, files]) =>
      folder === undefined
        ? files
        : folderNew({ file: `${folder}/` }, { files: files.length, first: files[0]?.place?.file ?? '' }),
    ),
    ...emptyFolders(site, newFolder),
  ];
}

function emptyFolders(
  { items, allowed }: Readonly<{ items: readonly FolderItem[]; allowed: readonly string[] }>,
  newFolder: (path: string) => string | undefined,
): readonly Problem[] {
  const folders = items.flatMap(({ path, kind }) => (kind === 'folder' ? (newFolder(`${path}/`) ?? []) : []));
  // Of a folder that is closed nobody knows what it holds.
  const filled = new Set(
    items.flatMap(({ path, kind }) =>
      kind === 'folder' ? [] : newFolder(kind === 'closed' ? `${path}/` : path),
    ),
  );
  return [...new Set(folders)]
    .filter((folder) => !filled.has(folder) && !allowed.some((path) => areNested(path, `${folder}/`)))
    .map((folder) => folderEmpty({ file: `${folder}/` }));
}

const areNested = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
