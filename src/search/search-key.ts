import { sha256 } from '../core/hash.ts';
import type { Article, Site } from '../site/site.ts';

/**
 * A hash of all that the index of a site depends on: what records are made of, texts by their own hashes, and the
 * settings that they are read with. `maker` names what reads the texts and makes the index. The index has the same bytes as long as it is
 * the same. It costs less than the records themselves, for every build works it out.
 */
export function searchKey({ articles, config }: Site, maker: string): string {
  const { address, language, lists, markdown, timezone } = config;
  const settings = [maker, address.base, language, lists.category, markdown.html, timezone];
  const rows = [...articles.values()].filter(({ state }) => state === 'published').map(rowOf);
  return sha256([JSON.stringify(settings), ...rows].join('\n'));
}

/** What makes the record of an article another one; no part can hold the tab between them. */
const rowOf = ({ head, url }: Article): string => {
  const { title, date, category } = head.matter;
  return [head.file, head.textHash, url, head.kind, date?.local, date?.offset, category, title].join('\t');
};
