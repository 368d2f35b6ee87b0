import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Head } from '../content/entry.ts';
import type { Hole } from '../core/body.ts';
import { shortHash } from '../core/hash.ts';
import type { Problem } from '../core/problem.ts';

/** What came of reading an entry: all but the HTML, which is read again where a page of it has to be made. */
export type SourceReading = Readonly<{
  head: Head;
  holes: readonly Hole[];
  problems: readonly Problem[];
}>;

/**
 * A line of the memory: a name of file and key, and the reading as JSON after its hash. Without a text it is in the memory
 * already.
 */
export type SourceRow = Readonly<{ name: string; text: string | undefined }>;

/** Finds what an earlier run has read of a file under a key. */
export type SourceMemory = (
  source: Readonly<{ file: string; key: string }>,
) => (SourceReading & Readonly<{ row: SourceRow }>) | undefined;

/** Opens a memory; without a file, or without one there, it is empty. Lines stay bytes until they are asked for. */
export function openSourceMemory(file: string | undefined): SourceMemory {
  const lines = linesOf(file);
  return ({ file, key }) => {
    const name = nameOf(file, key);
    const line = lines.get(name);
    const reading = line && readingOf(line.toString());
    return reading && { ...reading, row: { name, text: undefined } };
  };
}

/** The line of a reading. One that JSON cannot hold as it is has a line that is never found. */
export function sourceRow(reading: SourceReading, key: string): SourceRow {
  const json = JSON.stringify(reading);
  const { file, matter } = reading.head;
  return { name: nameOf(file, isWhole(matter.extra) ? key : ''), text: `${shortHash(json)}${json}` };
}

/** Writes the lines of a run; those without a text are taken from the file. */
export function writeSourceMemory(file: string, rows: readonly SourceRow[]): void {
  const before = linesOf(file);
  if (rows.length === before.size && rows.every(({ text }) => text === undefined)) return;
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = openSync(temporary, 'w');
  try {
    for (let start = 0; start < rows.length; start += batch) {
      const lines = rows.slice(start, start + batch).map(({ name, text }) => {
        return `${name}\t${text ?? before.get(name) ?? ''}\n`;
      });
      writeSync(handle, lines.join(''));
    }
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
}

/** Lines written at a time. */
const batch = 500;

const nameOf = (file: string, key: string): string => `${file}\t${key}`;

/** What is after the name in each line. */
function linesOf(file: string | undefined): ReadonlyMap<string, Buffer> {
  const lines = new Map<string, Buffer>();
  if (file === undefined || !existsSync(file)) return lines;
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

const hashLength = shortHash('').length;

function readingOf(line: string): SourceReading | undefined {
  const json = line.slice(hashLength);
  // Only kec writes these lines, and what it has written is whole when its hash fits.
  return shortHash(json) === line.slice(0, hashLength) ? (JSON.parse(json) as SourceReading) : undefined;
}

/** Whether data of front matter are the same after JSON: YAML also has numbers that are none. */
function isWhole(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isWhole);
}
