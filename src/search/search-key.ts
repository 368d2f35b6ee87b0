import { sha256 } from '../core/hash.ts';
import type { Site } from '../site/site.ts';
import { createRecordMaker } from './search-record.ts';

/** Raised when the same text and the same Pagefind start to give another index. */
const revision = 1;

/**
 * A hash of all that goes into the index of a site, its texts by their own hashes. `maker` names what makes the index.
 * The index has the same bytes as long as it is the same.
 */
export function searchKey(site: Site, maker: string): string {
  const record = createRecordMaker(site.config);
  const rows = [...site.articles.values()]
    .flatMap(({ head }) => record(head, head.textHash) ?? [])
    .map((one) => JSON.stringify(one));
  return sha256([String(revision), maker, site.config.language, ...rows].join('\n'));
}
