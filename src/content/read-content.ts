import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../core/order.ts';
import type { Checked, Problem } from '../core/problem.ts';
import { contentMissing, notUtf8, strayEntry } from './content-problems.ts';
import { contentTypes } from './content-types.ts';
import type { EntryFile } from './parse-entry.ts';

/** Everything below `content/`. Paths have `/` and are in Unicode's composed form. */
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
  if (!existsSync(folder)) {
    return {
      value: { entries: [], statics: [], files: [] },
      problems: [contentMissing({ file: 'content' }, {})],
    };
  }
  const files = listFiles(folder, '', new Set()).sort(byCodeUnit);
  const entries = files.flatMap((file) => {
    const type = contentTypes.find((candidate) => file.startsWith(`${candidate.folder}/`));
    return type && file.endsWith('.md') ? [{ file: `content/${file}`, kind: type.kind }] : [];
  });
  const statics = files.filter((file) => file.startsWith('static/'));
  return { value: { entries, statics, files }, problems: strays(files, entries) };
}

/** The text of an entry, without a byte order mark; undefined and a problem when it is not UTF-8. */
export function readEntryText(root: string, { file }: EntryFile): Checked<string | undefined> {
  const bytes = readFileSync(join(root, file));
  const text = bytes.toString('utf8');
  if (text.includes('\uFFFD') && !Buffer.from(text).equals(bytes))
    return { value: undefined, problems: [notUtf8({ file }, {})] };
  return { value: text.startsWith('\uFEFF') ? text.slice(1) : text, problems: [] };
}

/** Files that systems and editors leave behind. */
const ignored = /^(\..*|Thumbs\.db|desktop\.ini|~\$.*|.*~|.*\.(swp|tmp|bak))$/i;

/** `above` holds the real paths of the folders above, so that a link into one of them ends there. */
function listFiles(folder: string, path: string, above: ReadonlySet<string>): string[] {
  const real = realpathSync(folder);
  if (above.has(real)) return [];
  const here = new Set([...above, real]);
  const files: string[] = [];
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    if (ignored.test(item.name) && !(path.startsWith('static') && item.name === '.well-known')) continue;
    const name = path === '' ? item.name : `${path}/${item.name}`;
    const place = join(folder, item.name);
    const kind = item.isSymbolicLink() ? statSync(place, { throwIfNoEntry: false }) : item;
    if (kind?.isDirectory()) files.push(...listFiles(place, name, here));
    else if (kind?.isFile()) files.push(name.normalize('NFC'));
  }
  return files;
}

/** Texts that look as if they should be published and will not be. */
function strays(files: readonly string[], entries: readonly EntryFile[]): readonly Problem[] {
  const known = new Set(entries.map(({ file }) => file));
  return files
    .filter((file) => !/^(static|archetypes)\//.test(file) && /\.(md|markdown|mdx|html?)$/i.test(file))
    .map((file) => `content/${file}`)
    .filter((file) => !known.has(file))
    .map((file) => strayEntry({ file }, {}));
}
