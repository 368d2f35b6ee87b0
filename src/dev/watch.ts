import { basename, dirname, join, relative, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';
import { isLitter } from '../content/read-content.ts';
import type { FileChange } from './changes.ts';
import { compareStamps, readStamps } from './stamps.ts';

/** Why files are looked at again and again instead of waiting for events of the system. */
export type PollReason = 'asked' | 'missed' | 'limit';

/** What the watcher tells. */
export type WatchOptions = Readonly<{
  root: string;
  /** Whether to look at the files from the start, without waiting for events. */
  poll: boolean;
  onChange: (files: readonly FileChange[]) => void;
  /** Called when it goes over to looking; `file` is the one that changed without an event. */
  onPoll: (reason: PollReason, file: string | undefined) => void;
}>;

/** Folders that make up a site, below its own. */
const folders = ['content', 'templates'];

/** Milliseconds between two looks at all files: while polling, and while events come. */
const pollPause = 400;
const auditPause = 3000;

/** Between two looks it rests this many times as long as one takes, so that large sites do not keep a core busy. */
const restWhilePolling = 5;
const restBetweenAudits = 50;

/** Milliseconds that an event may take to arrive. */
const eventDelay = 500;

/**
 * Follows the files of a site. The system's events tell of changes at once. As they do not come from network drives,
 * from Windows to WSL or from some synced folders, all files are looked at now and then: a change that had no event,
 * or a system that can watch no more files, makes it go over to looking for good. Once the promise is fulfilled, every
 * change is told of.
 */
export async function watchSite(options: WatchOptions): Promise<Readonly<{ stop: () => Promise<void> }>> {
  const stopping = new AbortController();
  const { signal } = stopping;
  /** When the last event came, of all files and of each, in milliseconds of the process. */
  const heard = { last: 0, of: new Map<string, number>() };
  let events: FSWatcher | undefined;
  let polling = options.poll;
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });

  const goOver = (reason: PollReason, file?: string) => {
    if (polling && reason !== 'asked') return;
    polling = true;
    void events?.close();
    begin();
    options.onPoll(reason, file);
  };

  /** The first of some changed files that no event has named since a moment, once no more events arrive. */
  const firstMissed = async (changed: readonly FileChange[], since: number): Promise<string | undefined> => {
    for (let last = -1; last !== heard.last; ) {
      last = heard.last;
      await delay(eventDelay, undefined, { signal });
    }
    return changed.find(({ file }) => (heard.of.get(file) ?? -1) < since)?.file;
  };

  let stamps = await readStamps(options.root, folders);

  const keepLooking = async () => {
    await begun;
    let since = performance.now();
    // What changed before events came has none.
    let changed = await lookAgain();
    options.onChange(changed);
    for (let took = 0; ; took = performance.now() - since) {
      const pause = polling
        ? Math.max(pollPause, took * restWhilePolling)
        : Math.max(auditPause, took * restBetweenAudits);
      await delay(pause, undefined, { signal });
      const started = performance.now();
      changed = await lookAgain();
      const missed = polling || changed.length === 0 ? undefined : await firstMissed(changed, since);
      if (missed !== undefined) goOver('missed', missed);
      if (polling) options.onChange(changed);
      since = started;
    }

    async function lookAgain(): Promise<readonly FileChange[]> {
      const before = stamps;
      stamps = await readStamps(options.root, folders);
      return compareStamps(before, stamps);
    }
  };

  if (options.poll) goOver('asked');
  else {
    events = watchEvents(options.root, {
      onChange: (change) => {
        heard.last = performance.now();
        heard.of.set(change.file, heard.last);
        options.onChange([change]);
      },
      onLimit: () => goOver('limit'),
    });
    events.on('ready', begin);
  }
  const looking = keepLooking().catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  });
  return {
    async stop() {
      stopping.abort();
      await events?.close();
      await looking;
    },
  };
}

function watchEvents(
  root: string,
  told: Readonly<{ onChange: (change: FileChange) => void; onLimit: () => void }>,
): FSWatcher {
  const content = join(root, 'content');
  const events = watch(
    folders.map((folder) => join(root, folder)),
    {
      ignoreInitial: true,
      ignored: (path) => isLitter(relative(content, dirname(path)).split(sep).join('/'), basename(path)),
    },
  );
  const tell = (listed: boolean) => (path: string) => {
    const file = relative(root, path).split(sep).join('/').normalize('NFC');
    told.onChange({ file, listed });
  };
  events.on('add', tell(true));
  events.on('unlink', tell(true));
  events.on('change', tell(false));
  events.on('error', (error) => {
    // Linux says ENOSPC when all watches are taken, EMFILE when all watchers are.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOSPC' || code === 'EMFILE') told.onLimit();
  });
  return events;
}
