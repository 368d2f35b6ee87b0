import type { Folders } from '../build/folders.ts';
import type { SizedFile } from '../build/page-budgets.ts';
import type { Subject } from '../checks/check.ts';
import type { Body } from '../core/body.ts';
import type { Problem } from '../core/problem.ts';

/** A site that can be made, and is judged. */
export type AuditWork = Readonly<{
  subject: Subject;
  /** By source file. */
  bodies: ReadonlyMap<string, Body>;
  folders: Folders;
  signal: AbortSignal;
  /** Called after each page or file. */
  onDone: () => void;
}>;

/** What a part of a check has found, and the sizes of what it has looked at, by path. */
export type Judged = Readonly<{ problems: readonly Problem[]; sizes: ReadonlyMap<string, SizedFile> }>;
