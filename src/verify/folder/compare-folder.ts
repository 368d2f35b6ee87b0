import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestFile, WrittenFiles } from '../../build/manifest.ts';
import type { Serving } from '../../build/serving.ts';
import { foldersAbove } from '../../core/folders-above.ts';
import { sha256 } from '../../core/hash.ts';
import { inParallel } from '../../core/parallel.ts';
import { type Problem, sortProblems } from '../../core/problem.ts';
import { withoutAdded } from '../added-texts.ts';
import { headBytes, specialProblem } from './extra-file.ts';
import { fileChanged, fileExtra, fileMissing, itemUnreadable, linkFound } from './folder-problems.ts';
import { gatherNewFolders } from './new-folders.ts';
import { modeProblems } from './odd-modes.ts';
import { type FolderItem, reasonOf, walkFolder } from './walk-folder.ts';

/** What is compared with what. */
export type FolderComparison = Readonly<{
  manifest: Pick<WrittenFiles, 'files'>;
  /** A folder of a server, or a copy of it. */
  folder: string;
  /**
   * Paths that may be there besides the site: `statistik/` allows files and folders below it, but no program, rules or
   * link among them; those have to be named one by one. What was built is compared all the same.
   */
  allowed?: readonly string[];
  /** Texts that a host adds: they may stand in the `.htaccess` of the site. */
  exceptions?: Serving['exceptions'];
  signal?: AbortSignal;
}>;

/**
 * Compares a folder with what was built, byte for byte. Errors are tampering (KEC-FOLDER-UNREADABLE keeps it from being
 * seen); warnings are worth a look. `place.file` is relative to the folder.
 * @throws what the system says of the folder itself, such as ENOENT
 */
export async function compareFolder(options: FolderComparison): Promise<readonly Problem[]> {
  const { manifest, folder, allowed = [], exceptions = [], signal } = options;
  const items = await walkFolder(folder, signal);
  const listed = new Map(manifest.files.map((file) => [file.path.normalize('NFC'), file]));
  const judged = await inParallel(items, 8, async (item) => {
    signal?.throwIfAborted();
    const file = listed.get(item.path.normalize('NFC'));
    const problem = await judge(item, file, { folder, exceptions });
    return problem === undefined || (file === undefined && isAllowed(problem, allowed)) ? [] : [problem];
  });
  const paths = [...listed.keys()];
  const found = gatherNewFolders(judged.flat(), { items, paths, allowed });
  return sortProblems([...found, ...missing(paths, items), ...modeProblems(items)]);
}

const isAllowed = ({ code, place }: Problem, allowed: readonly string[]): boolean =>
  allowed.some((path) =>
    path.endsWith('/') ? code === fileExtra.code && place?.file.startsWith(path) : place?.file === path,
  );

/** What was built and is not there. Of what is behind a link or a closed folder nothing is known. */
function missing(paths: readonly string[], items: readonly FolderItem[]): readonly Problem[] {
  const present = new Set(
    items.flatMap(({ path, kind }) => (kind === 'folder' ? [] : [path.normalize('NFC')])),
  );
  return paths
    .filter((path) => !present.has(path) && !foldersAbove(path).some((folder) => present.has(folder)))
    .map((file) => fileMissing({ file }));
}

type Site = Readonly<{ folder: string; exceptions: Serving['exceptions'] }>;

/** What is wrong with one thing in the folder. `file` is what was built in its place, if anything. */
async function judge(
  item: FolderItem,
  file: ManifestFile | undefined,
  { folder, exceptions }: Site,
): Promise<Problem | undefined> {
  const { path } = item;
  const place = { file: path };
  switch (item.kind) {
    case 'folder':
      return undefined;
    case 'link':
      return linkFound(place, item);
    case 'closed':
      return itemUnreadable(place, item);
    case 'other':
      return fileExtra(place, { hidden: isHidden(path) });
    case 'file':
      return judgeFile(item, file, { folder, exceptions }).catch((error: unknown) =>
        itemUnreadable(place, { reason: reasonOf(error) }),
      );
  }
}

async function judgeFile(
  { path, size }: Readonly<{ path: string; size: number }>,
  file: ManifestFile | undefined,
  { folder, exceptions }: Site,
): Promise<Problem | undefined> {
  const onDisk = join(folder, path);
  if (file?.size === size && file.sha256 === (await hashOf(onDisk))) return undefined;
  if (path === '.htaccess' && file && size <= file.size + mostAdded) {
    if (isWithAdded(await readFile(onDisk, 'utf8'), file, exceptions)) return undefined;
  }
  const special = specialProblem(path, await headOf(onDisk), { listed: file !== undefined });
  if (special !== undefined) return special;
  const place = { file: path };
  return file
    ? fileChanged(place, { size, expected: file.size })
    : fileExtra(place, { hidden: isHidden(path) });
}

/** Bytes that a host may add to the rules of the site. */
const mostAdded = 100_000;

/** Whether rules are the built ones without what the settings let a host add. Empty lines around them say nothing. */
function isWithAdded(
  text: string,
  { sha256: built }: ManifestFile,
  exceptions: Serving['exceptions'],
): boolean {
  const left = withoutAdded(text, '/.htaccess', exceptions);
  return left !== text && [left, `${left.trim()}\n`].some((rules) => sha256(rules) === built);
}

const isHidden = (path: string): boolean => /(^|\/)\.[^/]*$/.test(path);

/** SHA-256 of a file, without having all of it in memory. */
async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** The beginning of a file, a character for each byte. */
async function headOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
