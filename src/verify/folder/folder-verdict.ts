import type { Problem } from '../../core/problem.ts';
import { type Verdict, verdictOf } from '../verdict.ts';
import { itemUnreadable } from './folder-problems.ts';

/** The verdict on a folder by all that was found in it. What cannot be read is not called tampered. */
export const folderVerdict = (problems: readonly Problem[]): Verdict =>
  verdictOf({
    found: problems.filter(({ code }) => code !== itemUnreadable.code),
    unseen: problems.filter(({ code }) => code === itemUnreadable.code),
  });
