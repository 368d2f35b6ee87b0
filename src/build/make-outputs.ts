import type { Checked } from '../core/problem.ts';
import type { SiteParts } from '../site/site.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import { type ImageProgress, stageBinaries } from './binaries.ts';
import type { Crew } from './crew.ts';
import type { Folders } from './folders.ts';
import { openOutputMemory } from './output-memory.ts';
import type { PlannedSite } from './plan-site.ts';
import type { RenderMemory } from './render-share.ts';
import type { Judgement } from './search-index.ts';
import { mergeChecked } from './share.ts';
import { createStage, type StagedFile } from './stage.ts';
import type { Stopwatch } from './timings.ts';

/** A planned site and what makes it. */
export type MakeOrder = Readonly<{
  planned: PlannedSite;
  parts: SiteParts;
  theme: ThemeFiles;
  folders: Folders;
  memory: RenderMemory;
  crew: Crew;
  index: Judgement;
  watch: Stopwatch;
  onImage: ImageProgress;
  /** Ends the work; nothing is staged any more when the promise is settled. */
  signal: AbortSignal;
}>;

/** Makes the bytes of every output; texts on all threads, pictures beside them. */
export async function makeOutputs(order: MakeOrder): Promise<Checked<readonly StagedFile[]>> {
  const { planned, parts, theme, folders, memory, crew, index, watch, signal } = order;
  const { precompress } = parts.config;
  const stage = createStage(folders, { precompress });
  const stopping = new AbortController();
  const onProgress: ImageProgress = (done, total) => {
    signal.throwIfAborted();
    stopping.signal.throwIfAborted();
    order.onImage(done, total);
  };
  const { onSource } = watch;
  const known = openOutputMemory(folders, memory);
  // Pictures begin first: they are made on other threads while this one makes the pages. They also end last: none is
  // written any more when the build has said that it stopped.
  const pictures = watch.during('pictures', () =>
    stageBinaries(planned.outputs, { folders, stage, precompress, memory: known, onProgress, onSource }),
  );
  const { late: records, make: makeIndex } = index;
  const [binaries, texts, search] = await Promise.all([
    pictures,
    watch.during('texts', () => crew.render({ ...planned, stage, parts, theme, folders, memory, records })),
    makeIndex ? watch.during('search', () => makeIndex(stage)) : { value: index.known, problems: [] },
  ]).catch(async (error: unknown) => {
    stopping.abort(error);
    await Promise.allSettled([pictures]);
    throw error;
  });
  return mergeChecked([texts, binaries, search]);
}
