import type { Head } from '../content/entry.ts';
import type { EntryFile } from '../content/parse-entry.ts';
import { readEntryText } from '../content/read-content.ts';
import type { Body, Hole } from '../core/body.ts';
import { sha256 } from '../core/hash.ts';
import type { Checked } from '../core/problem.ts';
import type { EntrySettings } from './load-site.ts';
import type { Trust } from './output-memory.ts';
import { entryOf, type ReadOptions } from './read-entry.ts';
import { type SourceMemory, type SourceRow, sourceRow } from './source-memory.ts';

/** An entry of which everything is known but, when it has been read by an earlier run, its body. */
export type KnownEntry = Readonly<{
  head: Head;
  holes: readonly Hole[];
  /** Names the text of the entry and how it is read: two entries of one key are the same. */
  key: string;
  /** Parses the text now where that has not been done. */
  body: () => Body;
}>;

/** How entries are read by a thread. */
export type RecallOptions = ReadOptions &
  Readonly<{
    /** Names the program, which reads the same text in the same way. */
    program: string;
    memory: Trust & Readonly<{ file: string }>;
  }>;

/** Creates a reader of entries that parses only those that are not in the memory. Rows have a text only if it is wanted. */
export function createEntryReader(
  { root, settings, program, memory: { kept } }: RecallOptions,
  { memory, rowsWanted }: Readonly<{ memory: SourceMemory; rowsWanted: boolean }>,
): (file: EntryFile) => Checked<Readonly<{ entry: KnownEntry; row: SourceRow }> | undefined> {
  const base = sha256(JSON.stringify([program, settings]));
  return (file) => {
    const text = readEntryText(root, file);
    if (text.value === undefined) return { ...text, value: undefined };
    const source = { ...file, text: text.value };
    const key = kept ? sha256(`${base} ${file.file}\n${text.value}`).slice(0, 32) : '';
    const bare = { file: file.file, key, text: undefined };
    const known = kept ? memory.find(bare) : undefined;
    if (known) {
      const { head, holes, problems } = known;
      const body = laterBody(source, settings);
      return { value: { entry: { head, holes, key, body }, row: bare }, problems };
    }
    const { value, problems } = entryOf(source, settings);
    if (value === undefined) return { value, problems };
    const { head, body } = value;
    const { holes } = body;
    const row = rowsWanted ? sourceRow({ head, holes, problems }, key) : bare;
    return { value: { entry: { head, holes, key, body: bodyAtHand(body) }, row }, problems };
  };
}

// Functions that are made beside each other keep all that any of them uses: a body would keep its source.

const bodyAtHand = (body: Body) => (): Body => body;

/** Parses a text that has been read before when its body is asked for, and once. */
function laterBody(source: EntryFile & Readonly<{ text: string }>, settings: EntrySettings): () => Body {
  let body: Body | undefined;
  return () => {
    body ??= entryOf(source, settings).value?.body;
    if (body === undefined) throw new Error(`${source.file} was read before and cannot be read again`);
    return body;
  };
}
