import { setImmediate as breathe, setTimeout as delay } from 'node:timers/promises';
import type { Problem } from '../core/problem.ts';
import { dueAfter } from '../site/due.ts';
import { type Changes, changesOf, everything, type FileChange, timePassed } from './changes.ts';
import type { SiteReader, Snapshot } from './site-reader.ts';

/** The state of the site that the server shows. */
export type LiveState = Readonly<{
  /** The last site without errors; undefined as long as there was none. */
  snapshot: Snapshot | undefined;
  /** What is wrong with the files as they are now. */
  problems: readonly Problem[];
}>;

/** How a change went, for the terminal. */
export type Refresh = LiveState & Readonly<{ files: readonly string[]; milliseconds: number }>;

/** A site that follows its files. */
export type LiveSite = Readonly<{
  /** The state once all that is known to have changed has been read. */
  settled: () => Promise<LiveState>;
  /** Takes in changes of files; those that come in a burst are read together. */
  change: (files: readonly FileChange[]) => void;
  stop: () => void;
}>;

/** Milliseconds without a further change before a change is read: an editor writes a file in several steps. */
const quiet = 10;

/** More changes than this are not the work of an editor but of a program, such as git, that is still at it. */
const burst = 3;
const quietAfterBurst = 100;

/** An error in a file that may be half-written is believed only if it is still there these milliseconds later. */
const doubt = 100;

/** Timers count milliseconds in 32 bits. */
const longestTimer = 2 ** 31 - 1;

/** Starts to follow a site. `onRefresh` is told of each new state, the first one included; `onFault` of a bug. */
export function createLiveSite(
  read: SiteReader,
  options: Readonly<{
    clock: () => number;
    onRefresh: (refresh: Refresh) => void;
    onFault: (fault: unknown) => void;
  }>,
): LiveSite {
  const stopping = new AbortController();
  const pending = new Map<string, FileChange>();
  let lastChange = 0;
  let state: LiveState = { snapshot: undefined, problems: [] };
  let alarm: NodeJS.Timeout | undefined;
  let work: Promise<void> | undefined;

  const calm = async () => {
    for (let seen = -1; seen !== lastChange && !stopping.signal.aborted; ) {
      seen = lastChange;
      const wanted = pending.size > burst ? quietAfterBurst : quiet;
      await delay(Math.max(0, lastChange + wanted - performance.now()));
      // Timers come before events that have been waiting while the process was busy.
      await breathe();
    }
  };

  const refresh = async (changes: Changes, files: readonly string[]) => {
    const started = performance.now();
    const result = await read(changes);
    if (result.value === undefined && files.length > 0) {
      await delay(doubt);
      // Most likely the rest of the file: it is read together with what has been read now.
      if (pending.size > 0) return;
    }
    state = { snapshot: result.value ?? state.snapshot, problems: result.problems };
    setAlarm();
    options.onRefresh({ ...state, files, milliseconds: performance.now() - started });
  };

  const setAlarm = () => {
    clearTimeout(alarm);
    const now = options.clock();
    const next = state.snapshot && dueAfter(state.snapshot.context.site, now)[0];
    if (next === undefined) return;
    const wait = Math.min(next.moment.epoch - now + 1, longestTimer);
    alarm = setTimeout(() => start(() => refresh(timePassed, [])), wait);
    alarm.unref();
  };

  /** Runs a task after those before it, and then whatever changes have come in the meantime. */
  const start = (task: () => Promise<void>) => {
    const before = work;
    const run = async () => {
      await before;
      await task();
      while (pending.size > 0 && !stopping.signal.aborted) await takeIn();
    };
    const mine: Promise<void> = run()
      .catch(options.onFault)
      .finally(() => {
        if (work === mine) work = undefined;
      });
    work = mine;
  };

  const takeIn = async () => {
    await calm();
    const changed = [...pending.values()];
    pending.clear();
    if (changed.length > 0) {
      await refresh(
        changesOf(changed),
        changed.map(({ file }) => file),
      );
    }
  };

  start(() => refresh(everything, []));
  return {
    async settled() {
      while (work !== undefined) await work;
      return state;
    },
    change(files) {
      for (const one of files) {
        pending.set(one.file, { ...one, listed: one.listed || pending.get(one.file)?.listed === true });
      }
      lastChange = performance.now();
      if (pending.size > 0 && work === undefined) start(takeIn);
    },
    stop() {
      stopping.abort();
      clearTimeout(alarm);
    },
  };
}
