import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Head } from '../content/entry.ts';
import type { Hole } from '../core/body.ts';
import { shortHash } from '../core/hash.ts';
import type { Problem } from '../core/problem.ts';
import type { Trust } from './output-memory.ts';

/** What came of reading an entry: all but the HTML, which is read again where a page of it has to be made. */
export type SourceReading = Readonly<{
  head: Head;
  holes: readonly Hole[];
  problems: readonly Problem[];
}>;

/**
 * A reading on its way between threads, and to the disk: there is no cheaper form. `key` names what was read and how. Without
 * `text` it is in the memory already.
 */
export type SourceRow = Readonly<{ file: string; key: string; text: string | undefined }>;

/** What earlier runs have read. */
export type SourceMemory = Readonly<{
  find: (source: Omit<SourceRow, 'text'>) => SourceReading | undefined;
  /** The reading of a row that any thread with the same memory has made. */
  readingOf: (row: SourceRow) => SourceReading;
  /** Keeps the rows of this run in place of all others. */
  keep: (rows: readonly SourceRow[]) => void;
}>;

/** Opens the memory in a file, which is empty where nothing is believed or kept. Readings stay bytes until they are asked for. */
export function openSourceMemory({ file, trusted, kept }: Trust & Readonly<{ file: string }>): SourceMemory {
  const lines = trusted && kept ? linesOf(file) : new Map<string, Buffer>();
  const find = (source: Omit<SourceRow, 'text'>) => {
    const line = lines.get(nameOf(source));
    return line && parseRow(line.toString());
  };
  return {
    find,
    readingOf(row) {
      const reading = row.text === undefined ? find(row) : parseRow(row.text);
      if (reading === undefined) throw new Error(`what was read of ${row.file} is lost`);
      return reading;
    },
    keep(rows) {
      if (!kept) return;
      if (rows.length === lines.size && rows.every(({ text }) => text === undefined)) return;
      writeLines(file, rows, (row) => `${nameOf(row)}\t${row.text ?? lines.get(nameOf(row)) ?? ''}\n`);
    },
  };
}

/** The row of a reading: JSON after its hash, by which it is known to be whole. */
export function sourceRow(reading: SourceReading, key: string): SourceRow {
  const json = JSON.stringify(reading);
  return { file: reading.head.file, key, text: `${shortHash(json)}${json}` };
}

const hashLength = shortHash('').length;

function parseRow(text: string): SourceReading | undefined {
  const json = text.slice(hashLength);
  // Only `sourceRow` makes these texts.
  return shortHash(json) === text.slice(0, hashLength) ? (JSON.parse(json) as SourceReading) : undefined;
}

const nameOf = ({ file, key }: Omit<SourceRow, 'text'>): string => `${file}\t${key}`;

/** What is after the name in each line of a file, by name. */
function linesOf(file: string): ReadonlyMap<string, Buffer> {
  const lines = new Map<string, Buffer>();
  if (!existsSync(file)) return lines;
  const bytes = readFileSync(file);
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    const tab = bytes.indexOf('\t', bytes.indexOf('\t', start) + 1);
    if (end < 0 || tab < 0) break;
    lines.set(bytes.toString('utf8', start, tab), bytes.subarray(tab + 1, end));
    start = end + 1;
  }
  return lines;
}

/** Rows written at a time. */
const batch = 500;

/** Writes a file that is always whole, also while another run reads it. */
function writeLines(file: string, rows: readonly SourceRow[], lineOf: (row: SourceRow) => string): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = openSync(temporary, 'w');
  try {
    for (let start = 0; start < rows.length; start += batch)
      writeSync(
        handle,
        rows
          .slice(start, start + batch)
          .map(lineOf)
          .join(''),
      );
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
}
