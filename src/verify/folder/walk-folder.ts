import { lstat, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from '../../core/parallel.ts';

/** Something in a folder. `path` is relative to it, with `/`, as it is on the disk. */
export type FolderItem = Readonly<{ path: string }> &
  Readonly<
    | { kind: 'file'; size: number; mode: number }
    | { kind: 'folder'; mode: number }
    | { kind: 'link'; target: string }
    /** A pipe, a device, or what has a name that is no text. */
    | { kind: 'other' }
    /** What the system does not show; `reason` is its code. A folder that cannot be read is there as a folder, too. */
    | { kind: 'closed'; reason: string }
  >;

/**
 * Lists everything below a folder; follows no link but that of the folder itself.
 * @throws what the system says of the folder itself, such as ENOENT
 */
export async function walkFolder(
  folder: string,
  signal: AbortSignal | undefined,
): Promise<readonly FolderItem[]> {
  const items = await itemsIn(folder, '');
  // Grows while it is walked.
  for (const { path, kind } of items) {
    signal?.throwIfAborted();
    if (kind !== 'folder') continue;
    try {
      items.push(...(await itemsIn(folder, `${path}/`)));
    } catch (error) {
      items.push({ path, kind: 'closed', reason: reasonOf(error) });
    }
  }
  return items;
}

async function itemsIn(folder: string, base: string): Promise<FolderItem[]> {
  const names = await readdir(join(folder, base));
  const items = await inParallel(names, 16, (name) => itemAt(folder, base + name));
  return items.flatMap((item) => item ?? []);
}

async function itemAt(folder: string, path: string): Promise<FolderItem | undefined> {
  const place = join(folder, path);
  try {
    const stats = await lstat(place);
    const { mode, size } = stats;
    if (stats.isSymbolicLink()) return { path, kind: 'link', target: await readlink(place) };
    if (stats.isDirectory()) return { path, kind: 'folder', mode };
    return stats.isFile() ? { path, kind: 'file', mode, size } : { path, kind: 'other' };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== 'ENOENT') return { path, kind: 'closed', reason };
    // A name of bytes that are no UTF-8 cannot be asked for; anything else has just been deleted.
    return path.includes('\uFFFD') ? { path, kind: 'other' } : undefined;
  }
}

/** The code of an error of the file system; any other error is a bug and thrown. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && 'syscall' in error) return String(error.code);
  throw error;
}
