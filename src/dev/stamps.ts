import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isLitter } from '../content/read-content.ts';
import { inParallel } from '../core/parallel.ts';
import { stampOf } from '../core/stamp.ts';
import type { FileChange } from './changes.ts';

/** What the file system says of each file (size and times), by path relative to the site's folder. */
export type Stamps = ReadonlyMap<string, string>;

/** Files whose stamps are taken at a time: network drives answer slowly and in parallel. */
const atOnce = 16;

/** Takes the stamps of all files below some folders of a site. Folders that do not exist have none. */
export async function readStamps(root: string, folders: readonly string[]): Promise<Stamps> {
  const files = (await Promise.all(folders.map((folder) => listFiles(root, folder)))).flat();
  const stamps = await inParallel(
    files,
    atOnce,
    async (file): Promise<readonly [string, string] | undefined> => {
      const found = await ifThere(stat(join(root, file)));
      return found && [file.normalize('NFC'), stampOf(found)];
    },
  );
  return new Map(stamps.filter((stamp) => stamp !== undefined));
}

/** The stamp of a file; empty where there is none. */
export async function readStamp(path: string): Promise<string> {
  const found = await ifThere(stat(path));
  return found ? stampOf(found) : '';
}

/** The differences between two readings. */
export function compareStamps(before: Stamps, after: Stamps): readonly FileChange[] {
  const gone = [...before.keys()].filter((file) => !after.has(file));
  const others = [...after].filter(([file, stamp]) => before.get(file) !== stamp);
  return [
    ...gone.map((file) => ({ file, listed: true })),
    ...others.map(([file]) => ({ file, listed: !before.has(file) })),
  ];
}

async function listFiles(root: string, folder: string): Promise<readonly string[]> {
  const items = (await ifThere(readdir(join(root, folder), { withFileTypes: true }))) ?? [];
  const lists = await Promise.all(
    items.map((item) => {
      const path = `${folder}/${item.name}`;
      if (isLitter(folder.replace(/^content\//, ''), item.name)) return [];
      return item.isDirectory() ? listFiles(root, path) : [path];
    }),
  );
  return lists.flat();
}

/** Files come and go while they are looked at. */
async function ifThere<Value>(wanted: Promise<Value>): Promise<Value | undefined> {
  try {
    return await wanted;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
