import { nearest } from '../core/nearest.ts';
import { slugOf } from '../core/slug.ts';
import { fileOfUrl } from '../core/url.ts';
import { andOf } from '../site/permalink.ts';
import type { Site } from '../site/site.ts';

/** An article that the last build did not have at its URL. */
export type NewPage = Readonly<{ file: string; hasAliases: boolean }>;

/** Comparisons of words that take a moment at most; of more pages only equal words are found. */
const mostComparisons = 20_000;

/**
 * Creates a finder of the article to which the page of an old URL has most likely moved: a new one whose URL ends in the
 * same word, else one whose word or title is nearly that word. `before` are the paths of the last build, `sought` says
 * how many URLs will be asked for.
 */
export function newPageFinder(
  site: Site,
  { before, sought }: Readonly<{ before: ReadonlySet<string>; sought: number }>,
): (url: string) => NewPage | undefined {
  const byWord = new Map<string, NewPage>();
  const byTitle = new Map<string, NewPage>();
  const add = (words: Map<string, NewPage>, word: string, page: NewPage) => {
    if (word !== '' && !words.has(word)) words.set(word, page);
  };
  for (const { head, url } of site.articles.values()) {
    if (before.has(fileOfUrl(url))) continue;
    const page = { file: head.file, hasAliases: head.matter.aliases.length > 0 };
    add(byWord, lastWord(url), page);
    add(byTitle, slugOf(head.matter.title, andOf(site.config)), page);
  }
  const few = sought * (byWord.size + byTitle.size) <= mostComparisons;
  return (url) => {
    const word = lastWord(url);
    const same = byWord.get(word) ?? byTitle.get(word);
    // In a word of one or two letters every other one is near.
    if (same !== undefined || !few || word.length < 3) return same;
    const near = nearest(word, [...byWord.keys(), ...byTitle.keys()]);
    return near === undefined ? undefined : (byWord.get(near) ?? byTitle.get(near));
  };
}

/** `kerja-bakti` of `/2025/01/02/kerja-bakti/` and of `/berita/kerja-bakti.html`. */
const lastWord = (url: string): string => /([^/]*?)(?:\.html)?\/?$/.exec(url)?.[1] ?? '';
