import type { Head } from '../content/entry.ts';
import type { EntryFile } from '../content/parse-entry.ts';
import { readEntryText } from '../content/read-content.ts';
import type { Body, Hole } from '../core/body.ts';
import { sha256 } from '../core/hash.ts';
import type { Checked } from '../core/problem.ts';
import { entryOf, type ReadOptions } from './read-entry.ts';
import { type SourceMemory, type SourceRow, sourceRow } from './source-memory.ts';

/** An entry of which everything is known but, when it has been read by an earlier run, its body. */
export type KnownEntry = Readonly<{
  head: Head;
  holes: readonly Hole[];
  row: SourceRow;
  /** Parses the text now where that has not been done. */
  body: () => Body;
}>;

/** How entries are read by a thread. */
export type RecallOptions = ReadOptions &
  Readonly<{
    /** Names the program, which reads the same text in the same way. */
    program: string;
    /** The file in which what was read is kept, and whether what is in it is taken on trust. */
    memory: Readonly<{ file: string; trusted: boolean }>;
  }>;

/** Creates a reader of entries that parses only those that are not in the memory. */
export function createEntryReader(
  { root, settings, program }: RecallOptions,
  memory: SourceMemory,
): (file: EntryFile) => Checked<KnownEntry | undefined> {
  const base = sha256(JSON.stringify([program, settings]));
  return (file) => {
    const text = readEntryText(root, file);
    if (text.value === undefined) return { ...text, value: undefined };
    const source = { ...file, text: text.value };
    const key = sha256(`${base} ${file.file}\n${text.value}`).slice(0, 32);
    const known = memory.find({ file: file.file, key });
    if (known) {
      const { head, holes, problems } = known;
      const row = { file: file.file, key, text: undefined };
      return { value: { head, holes, row, body: once(() => bodyOf(entryOf(source, settings))) }, problems };
    }
    const { value, problems } = entryOf(source, settings);
    if (value === undefined) return { value, problems };
    const { head, body } = value;
    const row = sourceRow({ head, holes: body.holes, problems }, key);
    return { value: { head, holes: body.holes, row, body: () => body }, problems };
  };
}

function bodyOf({ value }: ReturnType<typeof entryOf>): Body {
  if (value === undefined) throw new Error('an entry that was read before has no text');
  return value.body;
}

/** The same function, called once at most. */
function once<Value>(work: () => Value): () => Value {
  let done: Readonly<{ value: Value }> | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
