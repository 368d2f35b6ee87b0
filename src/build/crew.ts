import { availableParallelism } from 'node:os';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Head } from '../content/entry.ts';
import type { EntryFile } from '../content/parse-entry.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Output } from '../core/output.ts';
import type { Checked } from '../core/problem.ts';
import type { SiteParts } from '../site/site.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import type { Context } from '../views/context.ts';
import type { Folders } from './folders.ts';
import { parseShare, type RecordTaking, recordShare } from './parse-share.ts';
import { createPile } from './pile.ts';
import type { RecallOptions } from './recall-entry.ts';
import { type RenderMemory, renderShare, renderTools, workOf } from './render-share.ts';
import { mergeChecked, type OwnEntries, type Share } from './share.ts';
import { openSourceMemory, type SourceRow } from './source-memory.ts';
import type { Stage, StagedFile } from './stage.ts';
import { startThread } from './threads.ts';

/** What the crew renders: the plan of this thread, and what the others need to work out the same one. */
export type RenderOrder = Readonly<{
  context: Context;
  outputs: readonly Output[];
  stage: Stage;
  parts: SiteParts;
  theme: ThemeFiles;
  folders: Folders;
  memory: RenderMemory;
  /** Set where the records of the search are still to be made; they come before the pages. */
  records: RecordTaking | undefined;
}>;

/** This thread and its helpers: each parses a share of the entries and later renders it. */
export type Crew = Readonly<{
  /** With `records` those of the search are made on the way. */
  parse: (
    files: readonly EntryFile[],
    options: RecallOptions,
    records: RecordTaking | undefined,
  ) => Promise<Checked<readonly Head[]>>;
  render: (order: RenderOrder) => Promise<Checked<readonly StagedFile[]>>;
  stop: () => Promise<void>;
}>;

/** Entries below which another thread costs more than it saves. */
const worthwhile = 3000;

/**
 * How many threads a build uses, the main one included, unless it is told: one for each core, without the one that the
 * making of a search index keeps busy.
 */
export function threadCount(entries: number, { indexing }: Readonly<{ indexing: boolean }>): number {
  if (entries < worthwhile) return 1;
  return Math.min(Math.max(1, availableParallelism() - (indexing ? 1 : 0)), 8);
}

/** Starts `size` − 1 helpers. With a size of 1 everything happens in this thread. The signal ends its work. */
export function createCrew(size: number, signal: AbortSignal): Crew {
  const entries: OwnEntries = new Map();
  const helpers = Array.from({ length: size - 1 }, startThread);
  const stop = async () => {
    await Promise.all(helpers.map((helper) => helper.stop()));
  };
  /** What each helper has read. */
  const shares = new Map<(typeof helpers)[number], readonly SourceRow[]>();
  let rows: readonly SourceRow[] = [];
  return {
    async parse(files, options, records) {
      const pile = createPile();
      const memory = openSourceMemory(options.memory);
      const rowsWanted = options.memory.kept || helpers.length > 0;
      const parsed = await Promise.all([
        inTurns(parseShare({ files, pile, entries, memory, rowsWanted, records }, options), signal),
        ...helpers.map(async (helper) => {
          const share = await helper.parse({ files, pile, options, records });
          shares.set(helper, share.value);
          return share;
        }),
      ]);
      const { value, problems } = mergeChecked(parsed);
      rows = [...value].sort((a, b) => byCodeUnit(a.file, b.file));
      memory.keep(rows);
      const heads = rows.map((row) => entries.get(row.file)?.head ?? memory.readingOf(row).head);
      return { value: heads, problems };
    },
    async render({ context, outputs, stage, parts, theme, folders, memory, records }) {
      const pile = createPile();
      const { heads, ...rest } = parts;
      const others = helpers.map((helper) => {
        const own = new Set(shares.get(helper)?.map(({ file }) => file));
        const others = rows.filter(({ file }) => !own.has(file));
        return helper.render({ parts: rest, others, theme, folders, memory, pile, records });
      });
      // They are large, and the threads have them now.
      rows = [];
      shares.clear();
      if (records) {
        const ownHeads = heads.filter(({ file }) => entries.has(file));
        await inTurns(recordShare(ownHeads, { entries, records }), signal);
      }
      const work = workOf(outputs, { pile, entries });
      const own = inTurns(renderShare(work, renderTools({ context, stage, theme, folders, memory })), signal);
      const made = mergeChecked(await Promise.all([own, ...others]));
      // The work is done: what the helpers know of the site is let go before the site is put in place.
      await stop();
      return made;
    },
    stop,
  };
}

/** Does a share to its end, and lets pictures and signals in at its stops. */
async function inTurns<Item>(share: Share<Item>, signal: AbortSignal): Promise<Checked<readonly Item[]>> {
  for (;;) {
    const step = share.next();
    if (step.done) return step.value;
    await breathe();
    signal.throwIfAborted();
  }
}
