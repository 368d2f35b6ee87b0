import { sha256 } from '../core/hash.ts';
import type { Site } from '../site/site.ts';
import { createRecordMaker } from './search-record.ts';

/**
 * A hash of all that goes into the index of a site, its texts by their own hashes. `maker` names what makes the index.
 * The index has the same bytes as long as it is the same.
 */
export function searchKey(site: Site, maker: string): string {
  const record = createRecordMaker(site.config);
  const rows = [...site.articles.values()]
    .flatMap(({ head }) => record(head, head.textHash) ?? [])
    .map((one) => JSON.stringify(one));
  return sha256([maker, ...rows].join('\n'));
}
