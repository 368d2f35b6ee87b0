import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const moveSchema = z.object({ root: z.enum(['site', 'state']), path: z.string() });

const journalSchema = z.object({
  /** The output folder, relative to the state folder. */
  out: z.string(),
  /** Whether the whole staged site becomes the output folder. */
  whole: z.boolean(),
  /** Old files that stand where a new file needs a folder, or the other way round. */
  clear: z.array(z.string()),
  /** Staged files in the order in which they go into place. */
  moves: z.array(moveSchema),
  /** Old files that go last. */
  deletions: z.array(z.string()),
});

/** What is still to be done to bring a staged site into place. Its existence is the point of no return. */
export type Journal = Readonly<z.infer<typeof journalSchema>>;

/** Where the journal of a state folder is. */
export const journalFile = (stateFolder: string): string => join(stateFolder, 'journal.json');

/** The journal that an earlier run left unfinished, if any. */
export function readJournal(stateFolder: string): Journal | undefined {
  const file = journalFile(stateFolder);
  return existsSync(file) ? journalSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
