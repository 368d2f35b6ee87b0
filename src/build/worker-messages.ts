import type { EntryFile, ParseSettings } from '../content/parse-entry.ts';
import type { SiteParts } from '../site/site.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import type { Folders } from './folders.ts';
import type { Turn } from './share.ts';

/** What a worker thread is asked to do, in this order: parse its share, then render it. */
export type WorkerJob =
  | Readonly<{ kind: 'parse'; files: readonly EntryFile[]; root: string; settings: ParseSettings }>
  | Readonly<{ kind: 'render'; parts: SiteParts; theme: ThemeFiles; folders: Folders; turn: Turn }>;
