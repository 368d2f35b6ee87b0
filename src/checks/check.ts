import type { Output } from '../core/output.ts';
import type { Problem } from '../core/problem.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import type { Context } from '../views/context.ts';

/** What checks judge: the site, and everything that it will consist of. */
export type Subject = Readonly<{
  context: Context;
  /** By name. */
  templates: ThemeFiles['templates'];
  outputs: readonly Output[];
  /** Paths that the last build wrote; empty for a first one. */
  previousPaths: readonly string[];
}>;

/** Judges one thing. Pure. */
export type Check = (subject: Subject) => readonly Problem[];
