import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Bytes of files by path below a folder, with `/`, sorted. */
export type Tree = ReadonlyMap<string, Buffer>;

/** Reads every file below a folder. A folder that does not exist is empty. */
export function readTree(folder: string): Tree {
  if (!statSync(folder, { throwIfNoEntry: false })) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return new Map(
    files.sort().map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]),
  );
}

/** A line for each file, its hash and path: two trees are the same when these are, and a difference is readable. */
export const treeDigest = (tree: Tree): readonly string[] =>
  [...tree].map(
    ([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)} ${path}`,
  );
