import { setImmediate as breathe } from 'node:timers/promises';
import type { SiteConfig } from '../config/site-config.ts';
import type { EntryFile } from '../content/parse-entry.ts';
import { byCodeUnit } from '../core/order.ts';
import { siteOutput } from '../core/output.ts';
import type { Checked } from '../core/problem.ts';
import { indexFolder } from '../outputs/search.ts';
import { type IndexMaker, indexMakerName, startIndex } from '../search/make-index.ts';
import { createRecordOrder, type RecordOrder } from '../search/record-order.ts';
import { searchKey } from '../search/search-key.ts';
import type { SearchRecord } from '../search/search-record.ts';
import type { Site } from '../site/site.ts';
import type { Folders } from './folders.ts';
import type { WrittenFiles } from './manifest.ts';
import type { RecordTaking } from './parse-share.ts';
import { type KnownIndex, readKnownIndex, rememberIndex } from './search-memory.ts';
import type { Stage, StagedFile } from './stage.ts';

/** The search index of one build: that of the last one, or a new one. */
export type SearchIndex = Readonly<{
  /** Takes the records while entries are parsed, when it is clear from the start that a new index is needed. */
  early: RecordTaking | undefined;
  /** Judges whether the last index is good for the assembled site. */
  judge: (site: Site) => Judgement;
  /** Ends a new index that is not finished. */
  stop: () => Promise<void>;
}>;

/** What has to be done. Without `make` all files are as they were. */
export type Judgement = Readonly<{
  /** Takes the records before pages are made; undefined when they have come early, or none are needed. */
  late: RecordTaking | undefined;
  known: readonly StagedFile[];
  make: ((stage: Stage) => Promise<Checked<readonly StagedFile[]>>) | undefined;
  /** Keeps what was put in place for the next run. */
  remember: (files: readonly StagedFile[]) => void;
}>;

type Running = Readonly<{ maker: IndexMaker; order: RecordOrder<SearchRecord> }>;

/** Prepares the index of a site. With `trustStat` false the last one is made again. */
export function openSearchIndex(
  config: SiteConfig,
  options: Readonly<{
    folders: Folders;
    /** The version of kec: another one may read the same text otherwise. */
    version: string;
    previous: WrittenFiles | undefined;
    entries: readonly EntryFile[];
    trustStat: boolean;
    /** Ends the making of an index. */
    signal: AbortSignal;
  }>,
): SearchIndex {
  const { folders, previous, entries, trustStat, signal } = options;
  const known = config.search && trustStat ? readKnownIndex(folders, previous) : undefined;
  const running: Running[] = [];
  const start = (): RecordTaking => {
    const maker = startIndex(config.language);
    const files = entries.map(({ file }) => file).sort(byCodeUnit);
    const order = createRecordOrder(files, maker.add);
    running.push({ maker, order });
    signal.addEventListener('abort', maker.stop);
    return { config, onRecords: order.bring };
  };
  const early = config.search && known === undefined ? start() : undefined;
  return {
    early,
    judge(site) {
      if (!config.search) return nothing;
      // The companions of its files belong to the index as well.
      const packed = config.precompress ? ['packed'] : [];
      const key = searchKey(site, [options.version, indexMakerName(), ...packed].join());
      if (isGood(known, key)) return { ...nothing, known: known.files };
      const remember = (files: readonly StagedFile[]) => rememberIndex(folders, key, files.filter(isIndex));
      const late = early ? undefined : start();
      const make = (stage: Stage) => stageIndex(running, stage, signal);
      return { late, known: [], make, remember };
    },
    async stop() {
      for (const { maker } of running) await maker.stop();
    },
  };
}

const nothing: Judgement = { late: undefined, known: [], make: undefined, remember: () => {} };

const isGood = (known: KnownIndex | undefined, key: string): known is KnownIndex => known?.key === key;

const isIndex = ({ path, root }: StagedFile): boolean =>
  root === 'site' && path.startsWith(`${indexFolder}/`);

/** Files staged at a stretch. */
const stretch = 50;

async function stageIndex(
  running: readonly Running[],
  stage: Stage,
  signal: AbortSignal,
): Promise<Checked<readonly StagedFile[]>> {
  const staged: StagedFile[] = [];
  for (const { maker, order } of running) {
    // In a late start the threads are still at it.
    await order.complete;
    const { value: files, problems } = await maker.finish();
    signal.throwIfAborted();
    if (problems.length > 0) return { value: [], problems };
    for (const [index, { path, content }] of files.entries()) {
      if (index % stretch === 0) {
        await breathe();
        signal.throwIfAborted();
      }
      const output = siteOutput(`${indexFolder}/${path}`, 'search', { kind: 'search' });
      staged.push(...stage(output, content));
    }
  }
  return { value: staged, problems: [] };
}
