import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import type { EntryFile } from '../content/parse-entry.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Problem } from '../core/problem.ts';
import type { Made } from '../search/record-order.ts';
import { contentOf, createRecordMaker, type SearchRecord } from '../search/search-record.ts';
import { type Pile, takeFrom } from './pile.ts';
import { createEntryReader, type RecallOptions } from './recall-entry.ts';
import { type OwnEntries, type Share, stretch } from './share.ts';
import type { SourceRow } from './source-memory.ts';

/** Tells what the search is to know of entries; see {@link createRecordOrder}. */
export type OnRecords = (made: readonly Made<SearchRecord>[]) => void;

/** A maker of records and who gets them. */
export type RecordTaking = Readonly<{ config: SiteConfig; onRecords: OnRecords }>;

/** What goes to the main thread of an entry that was read. */
export type ReadHead = Readonly<{ head: Head; row: SourceRow }>;

/**
 * Reads entries as long as there are some on the pile: their heads are given back, their bodies stay in `entries`. With
 * `records` it also makes those of the search at once.
 */
export function* parseShare(
  work: Readonly<{
    files: readonly EntryFile[];
    pile: Pile;
    entries: OwnEntries;
    records?: RecordTaking | undefined;
  }>,
  options: RecallOptions,
): Share<ReadHead> {
  const heads: ReadHead[] = [];
  const problems: Problem[] = [];
  const read = createEntryReader(options);
  const take = work.records && createTaker(work.records, work.entries);
  for (;;) {
    const part = takeFrom(work.pile, work.files, stretch);
    if (part.length === 0) return { value: heads, problems };
    const start = heads.length;
    for (const file of part) {
      const entry = read(file);
      problems.push(...entry.problems);
      if (entry.value === undefined) continue;
      const { head, row } = entry.value;
      heads.push({ head, row });
      work.entries.set(head.file, entry.value);
    }
    take?.(heads.slice(start).map(({ head }) => head));
    yield;
  }
}

/** Makes the records of entries that have been read. */
export function* recordShare(
  heads: readonly Head[],
  { entries, records }: Readonly<{ entries: OwnEntries; records: RecordTaking }>,
): Share<never> {
  const take = createTaker(records, entries);
  for (let start = 0; start < heads.length; start += stretch) {
    take(heads.slice(start, start + stretch));
    yield;
  }
  return { value: [], problems: [] };
}

function createTaker(
  { config, onRecords }: RecordTaking,
  entries: OwnEntries,
): (heads: readonly Head[]) => void {
  const recordOf = createRecordMaker(config);
  return (heads) =>
    onRecords(
      heads.map((head) => {
        const entry = entries.get(head.file);
        return [head.file, entry && recordOf(head, contentOf(head, entry.body()))];
      }),
    );
}

/** In the order of the files, whoever has read them. */
export const inFileOrder = (heads: readonly ReadHead[]): readonly ReadHead[] =>
  [...heads].sort((a, b) => byCodeUnit(a.head.file, b.head.file));
