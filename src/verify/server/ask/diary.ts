import { appendFileSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { jsonData } from '../../../core/json-data.ts';
import { type Seen, seenSchema } from '../seen.ts';

/** What an earlier run that did not end has seen, and the place for what this one sees. */
export type Diary = Readonly<{
  seed: number;
  /** By path of the file. */
  known: ReadonlyMap<string, Seen>;
  note: (seen: Seen) => void;
  /** Forgets everything: the run has come to its end. */
  close: () => void;
}>;

/** Milliseconds after which what was seen says nothing of a server any more. */
const fresh = 3_600_000;

const headSchema = z.object({ seed: z.int(), started: z.number() });

/**
 * Opens the diary of a comparison below a folder; `key` names the manifest and the address. A line is written for each
 * file when all have asked for it, so a run can be stopped at any time. Where nothing can be written, nothing is kept.
 */
export function openDiary(folder: string, { key, seed }: Readonly<{ key: string; seed: number }>): Diary {
  const file = join(folder, 'verify', `${key}.jsonl`);
  const old = readDiary(file);
  const writes = old !== undefined || tried(() => begin(file, seed));
  return {
    seed: old?.seed ?? seed,
    known: new Map(old?.seen.map((one) => [one.path, one])),
    note(seen) {
      if (writes) tried(() => appendFileSync(file, `${JSON.stringify(seen)}\n`));
    },
    close() {
      if (!writes) return;
      rmSync(file, { force: true });
      for (const place of [dirname(file), folder]) tried(() => rmdirSync(place));
    },
  };
}

function begin(file: string, seed: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ seed, started: Date.now() })}\n`);
}

function readDiary(file: string): Readonly<{ seed: number; seen: readonly Seen[] }> | undefined {
  const [first, ...rows] = linesOf(file).map(jsonData);
  const { data } = headSchema.safeParse(first);
  if (data === undefined || Date.now() - data.started > fresh || data.started > Date.now()) return undefined;
  // A line that was cut short is asked for again.
  return { seed: data.seed, seen: rows.flatMap((row) => seenSchema.safeParse(row).data ?? []) };
}

function linesOf(file: string): readonly string[] {
  let text = '';
  tried(() => {
    text = readFileSync(file, 'utf8');
  });
  return text.split('\n');
}

/** Does something to a file and says whether the system let it. */
function tried(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
