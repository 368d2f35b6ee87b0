import { existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { byCodeUnit } from '../core/order.ts';
import type { Checked, Problem } from '../core/problem.ts';
import { longestText, textTooLarge } from '../core/text-limit.ts';
import { decomposedName, linkOutside, notUtf8, strayEntry } from './content-problems.ts';
import { contentTypes } from './content-types.ts';
import type { EntryFile } from './parse-entry.ts';

/** Everything below `content/` that can get into the site. Paths have `/` and are in Unicode's composed form. */
export type ContentFiles = Readonly<{
  /** Source files of entries, relative to the site's folder. */
  entries: readonly EntryFile[];
  /** Files of `static/`, relative to `content/`. */
  statics: readonly string[];
  /** All files, relative to `content/`. */
  files: readonly string[];
}>;

/** Lists everything below the `content/` of a site, sorted by code unit, whatever order the disk gives. */
export function readContent(root: string): Checked<ContentFiles> {
  const folder = join(root, 'content');
  const leadingOut: string[] = [];
  const walk = { above: new Set<string>(), home: folder, leadingOut };
  const found = existsSync(folder) ? listFiles(folder, '', walk).filter((file) => !isOwn.test(file)) : [];
  const files = found
    .filter((file) => isReachable(root, file))
    .map((file) => file.normalize('NFC'))
    .sort(byCodeUnit);
  const entries = files.flatMap((file) => {
    const type = contentTypes.find(({ folder }) => file.startsWith(`${folder}/`));
    return type && file.endsWith('.md') ? [{ file: `content/${file}`, kind: type.kind }] : [];
  });
  const statics = files.filter((file) => file.startsWith('static/'));
  return {
    value: { entries, statics, files },
    problems: [
      ...leadingOut.map((file) => linkOutside({ file: `content/${file}` }, {})),
      ...found
        .filter((file) => !isReachable(root, file))
        .map((file) => decomposedName({ file: `content/${file}` }, {})),
      ...files.flatMap(strayProblems),
    ],
  };
}

/** The text of an entry, without a byte order mark; undefined and a problem when it is too large or not UTF-8. */
export function readEntryText(root: string, { file }: EntryFile): Checked<string | undefined> {
  const path = join(root, file);
  const { size } = statSync(path);
  if (size > longestText) return { value: undefined, problems: [textTooLarge({ file }, { size })] };
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  // An author may write U+FFFD, which also stands for what is not UTF-8.
  if (text.includes('\uFFFD') && !Buffer.from(text).equals(bytes)) {
    return { value: undefined, problems: [notUtf8({ file }, {})] };
  }
  return { value: text.startsWith('\uFEFF') ? text.slice(1) : text, problems: [] };
}

/** What is for kec itself. */
const isOwn = /^(site\.yaml$|archetypes\/)/;

/** Names of files that systems and editors leave behind. */
const litter = /^(\..*|Thumbs\.db|desktop\.ini|~\$.*|.*~|#.*#|.*\.(swp|tmp|bak))$/i;

/** Whether a name in a folder (relative to `content/`) is no content, but left behind by a system or an editor. */
export const isLitter = (folder: string, name: string): boolean =>
  litter.test(name) && !(folder === 'static' && name === '.well-known');

/**
 * `above` holds the real paths of the folders above, so that a link into one of them ends there; `leadingOut` takes the
 * links that lead out of `home`, which are not followed.
 */
type Walk = Readonly<{ above: ReadonlySet<string>; home: string; leadingOut: string[] }>;

function listFiles(folder: string, path: string, walk: Walk): string[] {
  const real = realpathSync.native(folder);
  if (walk.above.has(real)) return [];
  const inside = { ...walk, above: new Set([...walk.above, real]) };
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    if (isLitter(path, item.name)) return [];
    const name = path === '' ? item.name : `${path}/${item.name}`;
    const place = join(folder, item.name);
    const kind = item.isSymbolicLink() ? targetOf(place) : item;
    if (kind && item.isSymbolicLink() && !isOwn.test(name) && isOutside(walk.home, place)) {
      walk.leadingOut.push(name);
      return [];
    }
    if (kind?.isDirectory()) return listFiles(place, name, inside);
    return kind?.isFile() ? [name] : [];
  });
}

/** Whether a symbolic link leads to something that is not in a folder. */
function isOutside(home: string, link: string): boolean {
  const real = realpathSync.native(home);
  const target = realpathSync.native(link);
  return target !== real && !target.startsWith(real + sep);
}

/** What a symbolic link leads to; undefined when it leads nowhere or to itself. */
function targetOf(link: string): Stats | undefined {
  try {
    return statSync(link, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return undefined;
    throw error;
  }
}

/** Whether the composed form of a name finds the file. File systems other than the Mac's tell the forms apart. */
const isReachable = (root: string, file: string): boolean =>
  file === file.normalize('NFC') || existsSync(join(root, 'content', file.normalize('NFC')));

/** Texts that look as if they should be published and will not be. */
function strayProblems(file: string): readonly Problem[] {
  if (file.startsWith('static/') || !/\.(md|markdown|mdx|html?)$/i.test(file)) return [];
  const inside = contentTypes.some(({ folder }) => file.startsWith(`${folder}/`));
  return inside && file.endsWith('.md') ? [] : [strayEntry({ file: `content/${file}` }, { inside })];
}
