import type { Checked } from '../core/problem.ts';
import type { KnownEntry } from './recall-entry.ts';

/** The entries that one thread has read, by source file. Their bodies never leave it. */
export type OwnEntries = Map<string, KnownEntry>;

/** A part of a build that stops now and then, so that its thread can do something else. */
export type Share<Item> = Generator<undefined, Checked<readonly Item[]>, undefined>;

/** Entries or pages between two stops: pictures wait no longer than a few milliseconds for this thread. */
export const stretch = 10;

/** Lists made by several, as one. */
export const mergeChecked = <Item>(parts: readonly Checked<readonly Item[]>[]): Checked<readonly Item[]> => ({
  value: parts.flatMap(({ value }) => value),
  problems: parts.flatMap(({ problems }) => problems),
});
