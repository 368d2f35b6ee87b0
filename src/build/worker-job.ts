import type { Head } from '../content/entry.ts';
import type { EntryFile } from '../content/parse-entry.ts';
import type { SiteParts } from '../site/site.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import type { Folders } from './folders.ts';
import type { Pile } from './pile.ts';
import type { ParseOptions } from './share.ts';

/** What a worker thread is asked to do, in this order: parse a share of the entries, then render it. */
export type WorkerJob =
  | Readonly<{ kind: 'parse'; files: readonly EntryFile[]; pile: Pile; options: ParseOptions }>
  | Readonly<{
      kind: 'render';
      /** Without the heads; the thread has those of its share, and `otherHeads` are the rest. */
      parts: Omit<SiteParts, 'heads'>;
      otherHeads: readonly Head[];
      theme: ThemeFiles;
      folders: Folders;
      pile: Pile;
    }>;
