import type { Head } from '../content/entry.ts';
import { byCodeUnit } from '../core/order.ts';
import { linkedFile } from './links.ts';
import { isPicture } from './photo-use.ts';

/**
 * Every file whose size is shown beside a link to it, relative to `content/` and sorted. A picture is not among them:
 * it is written anew without its metadata, so its size is not known before.
 */
export function sizedFiles(heads: readonly Head[], files: readonly string[]): readonly string[] {
  const links = heads.flatMap(({ file, links }) =>
    links.flatMap(({ href, sized }) => (sized ? [{ href, file }] : [])),
  );
  if (links.length === 0) return [];
  const known = new Set(files);
  const found = links.flatMap(({ href, file }) => linkedFile(href, file, known) ?? []);
  return [...new Set(found.filter((file) => !isPicture(file)))].sort(byCodeUnit);
}
