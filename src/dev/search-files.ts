import { byCodeUnit } from '../core/order.ts';
import type { Checked } from '../core/problem.ts';
import { indexFolder } from '../outputs/search.ts';
import { indexMakerName, startIndex } from '../search/make-index.ts';
import { searchKey } from '../search/search-key.ts';
import { contentOf, createRecordMaker } from '../search/search-record.ts';
import type { Snapshot } from './site-reader.ts';

type Files = Checked<ReadonlyMap<string, Buffer>>;

/** Gives the files of the search index, by their path below its folder. */
export type SearchFiles = (snapshot: Snapshot) => Promise<Files>;

/**
 * Creates a source of search files. An index is made when one of its files is asked for, and kept as long as it says
 * what the site says; two are never made at a time.
 */
export function createSearchFiles(): SearchFiles {
  let last: Readonly<{ key: string; files: Promise<Files> }> | undefined;
  return (snapshot) => {
    const key = searchKey(snapshot.context.site, indexMakerName());
    if (last?.key !== key) {
      const before = last?.files.catch(() => {});
      const made = { key, files: Promise.resolve(before).then(() => makeFiles(snapshot)) };
      last = made;
      // What went wrong may go well the next time.
      const forget = () => {
        if (last === made) last = undefined;
      };
      made.files.then(({ problems }) => problems.length > 0 && forget(), forget);
    }
    return last.files;
  };
}

async function makeFiles({ context, bodies }: Snapshot): Promise<Files> {
  const { config, articles } = context.site;
  const recordOf = createRecordMaker(config);
  const maker = startIndex(config.language);
  try {
    for (const { head } of [...articles.values()].sort((a, b) => byCodeUnit(a.head.file, b.head.file))) {
      const body = bodies.get(head.file);
      const record = body && recordOf(head, contentOf(head, body));
      if (record) maker.add(record);
    }
    const { value, problems } = await maker.finish();
    return { value: new Map(value.map(({ path, content }) => [path, Buffer.from(content)])), problems };
  } finally {
    await maker.stop();
  }
}

/** The path below the folder of the index that a URL path means; undefined for any other. */
export function indexPathOf({ context }: Snapshot, path: string): string | undefined {
  const { search, address } = context.site.config;
  const start = `${address.base}${indexFolder}/`;
  return search && path.startsWith(start) ? path.slice(start.length) : undefined;
}
