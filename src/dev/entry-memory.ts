import { setImmediate as breathe } from 'node:timers/promises';
import type { EntrySettings } from '../build/load-site.ts';
import { readEntry } from '../build/read-entry.ts';
import type { Head } from '../content/entry.ts';
import type { EntryFile } from '../content/parse-entry.ts';
import type { Body } from '../core/body.ts';
import type { Checked, Problem } from '../core/problem.ts';
import type { Changes } from './changes.ts';

/** Entries that have been parsed before. */
export type EntryMemory = Readonly<{
  /** Forgets some files, or all, also when the settings say that all have to be read otherwise. */
  forget: (files: Changes['files'], settings: EntrySettings) => void;
  /** The heads of the entries; only those that are not remembered are read. */
  parse: (entries: readonly EntryFile[], settings: EntrySettings) => Promise<Checked<readonly Head[]>>;
  /** The bodies that belong to the last heads. */
  bodies: () => ReadonlyMap<string, Body>;
}>;

type Parsed = Readonly<{
  head: Head | undefined;
  body: Body | undefined;
  problems: readonly Problem[];
}>;

/** Entries parsed at a stretch before requests get their turn. */
const stretch = 50;

/** Creates a memory for the entries of the site in `root`. */
export function createEntryMemory(root: string): EntryMemory {
  let known: ReadonlyMap<string, Parsed> = new Map();
  let readWith = '';
  const parseOne = (file: EntryFile, settings: EntrySettings): Parsed => {
    const { value, problems } = readEntry(file, { root, settings });
    return { head: value?.head, body: value?.body, problems };
  };
  return {
    forget(files, settings) {
      const readAs = JSON.stringify(settings);
      if (files === 'all' || readAs !== readWith) known = new Map();
      else if (files.size > 0) known = new Map([...known].filter(([file]) => !files.has(file)));
      readWith = readAs;
    },
    async parse(entries, settings) {
      const parsed = new Map<string, Parsed>();
      let fresh = 0;
      for (const entry of entries) {
        const old = known.get(entry.file);
        parsed.set(entry.file, old ?? parseOne(entry, settings));
        if (old === undefined && ++fresh % stretch === 0) await breathe();
      }
      known = parsed;
      return {
        value: [...parsed.values()].flatMap(({ head }) => head ?? []),
        problems: [...parsed.values()].flatMap(({ problems }) => problems),
      };
    },
    bodies: () =>
      new Map([...known].flatMap(([file, { body }]): [string, Body][] => (body ? [[file, body]] : []))),
  };
}
