import { setTimeout as delay } from 'node:timers/promises';
import { diskProblem } from '../build/disk-fault.ts';
import type { Problem } from '../core/problem.ts';
import { everything } from './changes.ts';
import type { SiteReader } from './site-reader.ts';

/** Tries to read files that vanish or are locked while they are read, and the milliseconds between two. */
const attempts = 4;
const pause = 100;

/**
 * A reader for files that others are at work on. What fails is read again, whole, a moment later; what goes on
 * failing is a problem to be shown, and the next change reads everything.
 */
export function createPatientReader(read: SiteReader): SiteReader {
  let stale = false;
  const attempt: SiteReader = async (changes) => {
    const result = await read(stale ? everything : changes);
    stale = false;
    return result;
  };
  return async (changes) => {
    for (let left = attempts - 1; ; left -= 1) {
      const result = await attempt(changes).catch(systemError);
      if (!('problem' in result)) return result;
      stale = true;
      if (left === 0) return { value: undefined, problems: [result.problem] };
      await delay(pause);
    }
  };
}

/** The problem that an error of the file system stands for. Any other is a bug and thrown on. */
function systemError(error: unknown): Readonly<{ problem: Problem }> {
  const problem = diskProblem(error);
  if (problem === undefined) throw error;
  return { problem };
}
