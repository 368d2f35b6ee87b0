import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import type { EntryFile } from '../content/parse-entry.ts';
import type { Problem } from '../core/problem.ts';
import type { Made } from '../search/record-order.ts';
import { contentOf, createRecordMaker, type SearchRecord } from '../search/search-record.ts';
import { type Pile, takeFrom } from './pile.ts';
import { createEntryReader, type RecallOptions } from './recall-entry.ts';
import { type OwnEntries, type Share, stretch } from './share.ts';
import type { SourceMemory, SourceRow } from './source-memory.ts';

/** Tells what the search is to know of entries; see {@link createRecordOrder}. */
export type OnRecords = (made: readonly Made<SearchRecord>[]) => void;

/** A maker of records and who gets them. */
export type RecordTaking = Readonly<{ config: SiteConfig; onRecords: OnRecords }>;

/**
 * Reads entries as long as there are some on the pile: they stay in `entries`, and their rows are given back. With
 * `records` it also makes those of the search at once.
 */
export function* parseShare(
  work: Readonly<{
    files: readonly EntryFile[];
    pile: Pile;
    entries: OwnEntries;
    memory: SourceMemory;
    /** Whether somebody needs the rows of what is parsed. */
    rowsWanted: boolean;
    records?: RecordTaking | undefined;
  }>,
  options: RecallOptions,
): Share<SourceRow> {
  const rows: SourceRow[] = [];
  const problems: Problem[] = [];
  const read = createEntryReader(options, work);
  const take = work.records && createTaker(work.records, work.entries);
  for (;;) {
    const part = takeFrom(work.pile, work.files, stretch);
    if (part.length === 0) return { value: rows, problems };
    const heads: Head[] = [];
    for (const file of part) {
      const { value, problems: found } = read(file);
      problems.push(...found);
      if (value === undefined) continue;
      heads.push(value.entry.head);
      rows.push(value.row);
      work.entries.set(file.file, value.entry);
    }
    take?.(heads);
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
