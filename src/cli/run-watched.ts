import type { Text } from '../core/language.ts';
import type { Call, FlagValues } from './command.ts';
import { isSet } from './flag-values.ts';
import { createProgress } from './progress.ts';

/** What a long work is given: a signal that ends it, and whom to tell how much is done. */
export type Watched = Readonly<{ onStep: (done: number, total: number) => void; signal: AbortSignal }>;

type About = Readonly<{ values: FlagValues; call: Call; label: Text }>;

/** Runs a long work with a progress bar (unless it is to be quiet or data), until it is done or interrupted. */
export function runWatched<Result>(
  { values, call, label }: About,
  run: (watched: Watched) => Promise<Result>,
): Promise<Result> {
  const progress = createProgress(call, { label, silent: isSet(values, 'quiet') || isSet(values, 'json') });
  const stopping = new AbortController();
  const release = call.world.onInterrupt(() => stopping.abort());
  return run({ onStep: progress.onStep, signal: stopping.signal }).finally(() => {
    progress.stop();
    release();
  });
}

/** The same for a work that throws when it is interrupted: undefined then. */
export const runInterruptible = <Result>(
  about: About,
  run: (watched: Watched) => Promise<Result>,
): Promise<Result | undefined> =>
  runWatched(about, async (watched) => {
    try {
      return await run(watched);
    } catch (error) {
      if (watched.signal.aborted) return undefined;
      throw error;
    }
  });
