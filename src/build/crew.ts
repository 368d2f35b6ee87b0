import { availableParallelism } from 'node:os';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Head } from '../content/entry.ts';
import type { EntryFile, ParseSettings } from '../content/parse-entry.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Output } from '../core/output.ts';
import type { Checked } from '../core/problem.ts';
import type { SiteParts } from '../site/site.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import type { Folders } from './folders.ts';
import { type Bodies, ownOutputs, parseFiles, renderOutputs } from './share.ts';
import type { Stage, StagedFile } from './stage.ts';
import { startThread } from './threads.ts';

/** What the crew renders: the plan of this thread, and what the others need to work out the same one. */
export type RenderOrder = Readonly<{
  outputs: readonly Output[];
  stage: Stage;
  parts: SiteParts;
  theme: ThemeFiles;
  folders: Folders;
}>;

/** This thread and its helpers: each parses a share of the entries and later renders it. */
export type Crew = Readonly<{
  parse: (files: readonly EntryFile[], options: ParseOptions) => Promise<Checked<readonly Head[]>>;
  render: (order: RenderOrder) => Promise<Checked<readonly StagedFile[]>>;
  stop: () => Promise<void>;
}>;

type ParseOptions = Readonly<{ root: string; settings: ParseSettings }>;

/** Entries parsed, and pages rendered, at a stretch before other work of this thread gets its turn. */
const stretch = 100;

/** Entries below which another thread costs more than it saves. */
const worthwhile = 400;

/** How many threads a build uses, the main one included, unless it is told. */
export const threadCount = (entries: number): number =>
  entries < worthwhile ? 1 : Math.min(availableParallelism(), 8);

/** Starts `size` − 1 helpers. With a size of 1 everything happens in this thread. The signal ends its work. */
export function createCrew(size: number, signal: AbortSignal): Crew {
  const bodies: Bodies = new Map();
  const helpers = Array.from({ length: size - 1 }, startThread);
  return {
    async parse(files, options) {
      const [own = [], ...others] = sharesOf(files, size);
      const parsed = await Promise.all([
        ...others.map((share, index) => helpers[index]?.parse(share, options) ?? nothing),
        inStretches(own, signal, (part) => parseFiles(part, bodies, options)),
      ]);
      const { value, problems } = merge(parsed);
      return { value: [...value].sort((a, b) => byCodeUnit(a.file, b.file)), problems };
    },
    async render({ outputs, stage, ...rest }) {
      const others = helpers.map((helper, index) =>
        helper.render({ ...rest, turn: { index: index + 1, of: size } }),
      );
      const mine = ownOutputs(outputs, bodies, { index: 0, of: size });
      const own = inStretches(mine, signal, (part) => renderOutputs(part, bodies, stage));
      return merge(await Promise.all([own, ...others]));
    },
    async stop() {
      await Promise.all(helpers.map((helper) => helper.stop()));
    },
  };
}

const nothing: Checked<readonly never[]> = { value: [], problems: [] };

/** Works through a list and lets pictures and signals in now and then. */
async function inStretches<Item, Result>(
  items: readonly Item[],
  signal: AbortSignal,
  work: (part: readonly Item[]) => Checked<readonly Result[]>,
): Promise<Checked<readonly Result[]>> {
  const done: Checked<readonly Result[]>[] = [];
  for (let start = 0; start < items.length; start += stretch) {
    done.push(work(items.slice(start, start + stretch)));
    await breathe();
    signal.throwIfAborted();
  }
  return merge(done);
}

const merge = <Item>(parts: readonly Checked<readonly Item[]>[]): Checked<readonly Item[]> => ({
  value: parts.flatMap(({ value }) => value),
  problems: parts.flatMap(({ problems }) => problems),
});

/** Cuts a list into as many shares as there are threads, by turns, so that each gets old and new entries. */
const sharesOf = <Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] =>
  Array.from({ length: count }, (_, share) => items.filter((_item, index) => index % count === share));
