import type { Head } from '../content/entry.ts';
import type { EntryFile } from '../content/parse-entry.ts';
import { readEntryText } from '../content/read-content.ts';
import type { Body, Hole } from '../core/body.ts';
import { sha256 } from '../core/hash.ts';
import type { Checked } from '../core/problem.ts';
import { entryOf, type ReadOptions } from './read-entry.ts';
import { openSourceMemory, type SourceRow, sourceRow } from './source-memory.ts';

/** An entry of which everything is known but, when it has been read by an earlier run, its body. */
export type KnownEntry = Readonly<{
  head: Head;
  holes: readonly Hole[];
  /** Names the text of the entry and how it is read: two entries of one key are the same. */
  key: string;
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
    memory: string;
    trusted: boolean;
  }>;

/** Creates a reader of entries that parses only those that no earlier run has read. */
export function createEntryReader(
  options: RecallOptions,
): (file: EntryFile) => Checked<KnownEntry | undefined> {
  const { root, settings, program, memory, trusted } = options;
  const find = openSourceMemory(trusted ? memory : undefined);
  const base = sha256(JSON.stringify([program, settings]));
  return (file) => {
    const text = readEntryText(root, file);
    if (text.value === undefined) return { ...text, value: undefined };
    const source = { ...file, text: text.value };
    const key = sha256(`${base} ${file.file}\n${text.value}`).slice(0, 32);
    const known = find({ file: file.file, key });
    if (known) {
      const { head, holes, problems, row } = known;
      const body = once(() => bodyOf(entryOf(source, settings)));
      return { value: { head, holes, key, row, body }, problems };
    }
    const { value, problems } = entryOf(source, settings);
    if (value === undefined) return { value, problems };
    const { head, body } = value;
    const row = sourceRow({ head, holes: body.holes, problems }, key);
    return { value: { head, holes: body.holes, key, row, body: () => body }, problems };
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
