import { setTimeout as delay } from 'node:timers/promises';
import type { FileChange } from './changes.ts';
import { createRest } from './rest.ts';
import { compareStamps, readStamps } from './stamps.ts';
import { type EventWatch, watchEvents } from './watch-events.ts';

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

/** Milliseconds after which the watcher is taken for started, whatever it says. */
const longestStart = 60_000;

/** Milliseconds that what is in a new folder may take to be told of, or to be written. */
const folderDelay = 50;

/** Changes without an event that prove nothing yet: in a busy moment one gets lost anywhere. */
const forgiven = 1;

/** Milliseconds that an event may take to arrive. */
const eventDelay = 500;

/**
 * Follows the files of a site. The system's events tell of changes at once. As they do not come from network drives,
 * from Windows to WSL or from some synced folders, all files are looked at now and then: a change that had no event,
 * or a system that can watch no more files, makes it go over to looking for good. Once the promise is fulfilled, every
 * change is told of.
 */
export async function watchSite(options: WatchOptions): Promise<Readonly<{ stop: () => Promise<void> }>> {
  /** The stamp of each file at its last event, and how many events there were. */
  const heard = { count: 0, of: new Map<string, string>() };
  const rest = createRest();
  let stamps = await readStamps(options.root, folders);
  let events: EventWatch | undefined;
  let polling = options.poll;
  let stopped = false;
  let misses = 0;
  /** Milliseconds that the last look took. */
  let took = 0;
  /** Whether a folder came or went since the last look. Of what is in it there may be no events. */
  let folderMoved = false;

  const goOver = (reason: PollReason, file?: string) => {
    if (polling && reason !== 'asked') return;
    polling = true;
    void events?.close();
    options.onPoll(reason, file);
    rest.end();
  };

  /**
   * Looks at all files and tells of what no event has told. Of files in a folder that comes and goes there may be no
   * event; but where a file that was there before has changed unheard, events cannot be relied on.
   */
  const look = async (first: boolean) => {
    const before = stamps;
    const started = performance.now();
    stamps = await readStamps(options.root, folders);
    took = performance.now() - started;
    const changed = compareStamps(before, stamps);
    const unheard = () => changed.filter(({ file }) => heard.of.get(file) !== (stamps.get(file) ?? ''));
    const missed = () => (first || polling ? undefined : unheard().find(({ listed }) => !listed));
    for (let count = -1; missed() && count !== heard.count && !stopped; ) {
      count = heard.count;
      await delay(eventDelay);
    }
    const silent = missed();
    if (silent) misses += 1;
    if (silent && misses > forgiven && !stopped) goOver('missed', silent.file);
    options.onChange(polling ? changed : unheard());
  };

  const pause = () =>
    polling ? Math.max(pollPause, took * restWhilePolling) : Math.max(auditPause, took * restBetweenAudits);

  const keepLooking = async () => {
    if (!polling) await rest.begin(longestStart);
    // What changed before events came has none.
    await look(true);
    while (!stopped) {
      if (!folderMoved) await rest.begin(pause());
      if (folderMoved) await delay(folderDelay);
      folderMoved = false;
      if (stopped) return;
      await look(false);
    }
  };

  if (options.poll) goOver('asked');
  else {
    events = watchEvents(options.root, folders, {
      onChange: (change, stamp) => {
        heard.count += 1;
        heard.of.set(change.file, stamp);
        options.onChange([change]);
      },
      onFolder: () => {
        folderMoved = true;
        rest.end();
      },
      onLimit: () => goOver('limit'),
      onReady: rest.end,
    });
  }
  const looking = keepLooking();
  return {
    async stop() {
      stopped = true;
      rest.end();
      await events?.close();
      await looking;
    },
  };
}
