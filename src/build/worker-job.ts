import type { MessagePort } from 'node:worker_threads';
import type { SiteConfig } from '../config/site-config.ts';
import type { EntryFile } from '../content/parse-entry.ts';
import type { SiteParts } from '../site/site.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import type { Folders } from './folders.ts';
import type { Pile } from './pile.ts';
import type { RecallOptions } from './recall-entry.ts';
import type { RenderMemory } from './render-share.ts';
import type { SourceRow } from './source-memory.ts';

/** Where a thread sends the records of the search as it makes them. */
export type RecordPort = Readonly<{ config: SiteConfig; port: MessagePort }>;

/** What a worker thread is asked to do, in this order: parse a share of the entries, then render it. */
export type WorkerJob =
  | Readonly<{
      kind: 'parse';
      files: readonly EntryFile[];
      pile: Pile;
      options: RecallOptions;
      /** Absent where no records are made, or not yet. */
      records: RecordPort | undefined;
    }>
  | Readonly<{
      kind: 'render';
      /** Without the heads: the thread has those of its share, and those of `others` are the rest. */
      parts: Omit<SiteParts, 'heads'>;
      others: readonly SourceRow[];
      theme: ThemeFiles;
      folders: Folders;
      memory: RenderMemory;
      pile: Pile;
      /** Set where the records of the thread's share are still to be made. */
      records: RecordPort | undefined;
    }>;
