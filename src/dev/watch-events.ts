import { basename, dirname, join } from 'node:path';
import { watch } from 'chokidar';
import { isLitter } from '../content/read-content.ts';
import { sitePath } from '../core/site-path.ts';
import { stampOf } from '../core/stamp.ts';
import type { FileChange } from './changes.ts';
import { readStamp } from './stamps.ts';

/** Milliseconds after a change for which chokidar tells of no other change of the same file (50), and some more. */
const deafness = 70;

/** A watcher that runs. */
export type EventWatch = Readonly<{ close: () => Promise<void> }>;

/** What a watcher of events tells; a stamp is empty where the file is gone. */
type Told = Readonly<{
  onReady: () => void;
  onChange: (change: FileChange, stamp: string) => void;
  onFolder: () => void;
  onLimit: () => void;
}>;

/** Follows folders of a site, relative to its own, by the events of the system. */
export function watchEvents(root: string, folders: readonly string[], told: Told): EventWatch {
  const content = join(root, 'content');
  const events = watch(
    folders.map((folder) => join(root, folder)),
    {
      ignoreInitial: true,
      alwaysStat: true,
      ignored: (path) => isLitter(sitePath(content, dirname(path)), basename(path)),
    },
  );
  const tell = (path: string, listed: boolean, stamp: string) => {
    told.onChange({ file: sitePath(root, path), listed }, stamp);
    if (stamp !== '') setTimeout(() => lookOnceMore(path, stamp), deafness).unref();
  };
  const lookOnceMore = async (path: string, stamp: string) => {
    const now = await readStamp(path);
    if (now !== stamp && now !== '') tell(path, false, now);
  };
  events.on('ready', told.onReady);
  events.on('add', (path, stats) => tell(path, true, stats ? stampOf(stats) : ''));
  events.on('change', (path, stats) => tell(path, false, stats ? stampOf(stats) : ''));
  events.on('unlink', (path) => tell(path, true, ''));
  events.on('addDir', told.onFolder);
  events.on('unlinkDir', told.onFolder);
  events.on('error', (error) => {
    // Linux says ENOSPC when all watches are taken, EMFILE when all watchers are.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOSPC' || code === 'EMFILE') told.onLimit();
  });
  return events;
}
