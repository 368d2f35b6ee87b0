import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nearest, nearestPath } from '../core/nearest.ts';
import type { Checked, Problem } from '../core/problem.ts';
import { markLine, withoutMark } from '../theme/copy-mark.ts';
import { listTheme, readTheme } from '../theme/read-theme.ts';
import { templateName } from '../theme/template-name.ts';
import { builtInUnknown, copyExists, copyMissing } from './theme-problems.ts';

/** The folder of the built-in theme and that of a site. */
export type ThemeFolders = Readonly<{ builtIn: string; root: string }>;

/** A built-in file by its name. `file` is the site's own in its place, and `changed` whether that is outdated. */
export type ThemeRow = Readonly<{ name: string; file: string | undefined; changed: boolean }>;

/** Every built-in template and asset, by path. */
export function listBuiltIn({ builtIn, root }: ThemeFolders): readonly ThemeRow[] {
  const folder = join(root, 'templates');
  const own = new Set(listTheme(folder));
  const outdated = new Set(readTheme(builtIn, folder).outdated?.map(({ file }) => file));
  return listTheme(builtIn).map((path) => ({
    name: templateName(path),
    file: own.has(path) ? `templates/${path}` : undefined,
    changed: outdated.has(`templates/${path}`),
  }));
}

/** The text of a built-in file. */
export function showBuiltIn(name: string, { builtIn }: ThemeFolders): Checked<string | undefined> {
  const path = pathOf(name, builtIn);
  return path.value === undefined ? path : good(readFileSync(join(builtIn, path.value), 'utf8'));
}

/**
 * Copies a built-in file into the site's `templates/`, marked with what it was, and gives the new file. A file that
 * is there is overwritten only by `force`.
 */
export function copyBuiltIn(
  name: string,
  { builtIn, root }: ThemeFolders,
  { force }: Readonly<{ force: boolean }>,
): Checked<string | undefined> {
  const path = pathOf(name, builtIn);
  if (path.value === undefined) return path;
  const file = `templates/${path.value}`;
  const [source, target] = [join(builtIn, path.value), join(root, file)];
  if (existsSync(target) && (!force || source === target)) {
    return bad(copyExists(undefined, { file, name: templateName(path.value) }));
  }
  mkdirSync(dirname(target), { recursive: true });
  const bytes = readFileSync(source);
  writeFileSync(target, Buffer.concat([Buffer.from(markLine(path.value, String(bytes))), bytes]));
  return good(file);
}

/** Marks a copy as one of the built-in file as it is now, and gives its file. Nothing else in it changes. */
export function confirmCopy(name: string, { builtIn, root }: ThemeFolders): Checked<string | undefined> {
  const path = pathOf(name, builtIn);
  if (path.value === undefined) return path;
  const file = `templates/${path.value}`;
  const [source, target] = [join(builtIn, path.value), join(root, file)];
  if (!existsSync(target)) return bad(copyMissing(undefined, { file, name: templateName(path.value) }));
  const mark = markLine(path.value, readFileSync(source, 'utf8'));
  if (mark !== '' && source !== target) {
    writeFileSync(target, mark + withoutMark(readFileSync(target, 'utf8')));
  }
  return good(file);
}

/** The path of a built-in file by its name: `article`, `article.eta` or `templates/article.eta`. */
function pathOf(name: string, folder: string): Checked<string | undefined> {
  const paths = listTheme(folder);
  const wanted = name.replace(/^(\.\/)?templates\//, '');
  const found = paths.find((path) => path === wanted || templateName(path) === wanted);
  if (found !== undefined) return good(found);
  const near = nearestPath(wanted, paths) ?? nearestPath(`${wanted}.eta`, paths);
  const guess = near === undefined ? nearest(wanted, paths.map(templateName)) : templateName(near);
  return bad(builtInUnknown(undefined, { name, guess }));
}

const good = <Value>(value: Value): Checked<Value> => ({ value, problems: [] });

const bad = (problem: Problem): Checked<undefined> => ({ value: undefined, problems: [problem] });
