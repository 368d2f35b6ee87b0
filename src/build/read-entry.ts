import { judgeSource } from '../checks/run-checks.ts';
import type { Entry } from '../content/entry.ts';
import { type EntryFile, parseEntry } from '../content/parse-entry.ts';
import { readEntryText } from '../content/read-content.ts';
import type { Checked } from '../core/problem.ts';
import type { EntrySettings } from './load-site.ts';

/** How entries are read. `root` is the site's folder. */
export type ReadOptions = Readonly<{ root: string; settings: EntrySettings }>;

/** Reads, parses and judges an entry. Undefined where its file cannot be read or has no front matter. */
export function readEntry(file: EntryFile, { root, settings }: ReadOptions): Checked<Entry | undefined> {
  const { value: text, problems } = readEntryText(root, file);
  return text === undefined ? { value: undefined, problems } : entryOf({ ...file, text }, settings);
}

/** Reads many entries. */
export function readEntries(files: readonly EntryFile[], options: ReadOptions): Checked<readonly Entry[]> {
  const read = files.map((file) => readEntry(file, options));
  return {
    value: read.flatMap(({ value }) => value ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Parses and judges the text of an entry. */
export function entryOf(
  source: EntryFile & Readonly<{ text: string }>,
  settings: EntrySettings,
): Checked<Entry | undefined> {
  const { value, problems } = parseEntry(source, settings);
  return { value, problems: [...problems, ...judgeSource(source, settings)] };
}
