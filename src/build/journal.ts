import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { jsonData } from '../core/json-data.ts';
import { staysInside } from '../core/site-path.ts';
import type { Folders } from './folders.ts';

const path = z.string().refine(staysInside);

const moveSchema = z.object({ root: z.enum(['site', 'state']), path });

const journalSchema = z.object({
  /** The output folder, relative to the state folder. */
  out: z.string(),
  /** Whether the whole staged site becomes the output folder. */
  whole: z.boolean(),
  /** Old files that stand where a new file needs a folder, or the other way round. */
  clear: z.array(path),
  /** Staged files in the order in which they go into place. */
  moves: z.array(moveSchema),
  /** Old files that go last. */
  deletions: z.array(path),
});

/** What is still to be done to bring a staged site into place. Its existence is the point of no return. */
export type Journal = Readonly<z.infer<typeof journalSchema>>;

/** Where the journal of a state folder is. */
export const journalFile = (stateFolder: string): string => join(stateFolder, 'journal.json');

/**
 * The journal that an earlier run left unfinished, if any. One that is for another folder, or names files outside of
 * it, was not written by kec and counts as none.
 */
export function readJournal({ out, state }: Pick<Folders, 'out' | 'state'>): Journal | undefined {
  const text = textIfThere(journalFile(state));
  const journal = text === undefined ? undefined : journalSchema.safeParse(jsonData(text)).data;
  return journal && resolve(state, journal.out) === out ? journal : undefined;
}

const textIfThere = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;
