import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Bytes of files by path below a folder, with `/`, sorted. An empty folder is there as `path/`, without bytes, a link as `path ->`. */
export type Tree = ReadonlyMap<string, Buffer>;

/** Reads every file below a folder. A folder that does not exist is empty. */
export function readTree(folder: string): Tree {
  if (!statSync(folder, { throwIfNoEntry: false })) return new Map();
  const items = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(
    (item): [string, Buffer][] => {
      const file = join(item.parentPath, item.name);
      const path = relative(folder, file).replaceAll('\\', '/');
      if (item.isSymbolicLink()) return [[`${path} ->`, Buffer.from(readlinkSync(file))]];
      if (item.isFile()) return [[path, readFileSync(file)]];
      return readdirSync(file).length === 0 ? [[`${path}/`, Buffer.alloc(0)]] : [];
    },
  );
  return new Map(items.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A line for each file, its hash and path: two trees are the same when these are, and a difference is readable. */
export const treeDigest = (tree: Tree): readonly string[] =>
  [...tree].map(
    ([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)} ${path}`,
  );
