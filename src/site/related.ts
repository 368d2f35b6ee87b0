import { byCodeUnit } from '../core/order.ts';
import type { Post, Site, TermName } from './site.ts';

/** How many older posts of each term are looked at: keeps the work of a build linear in its posts. */
const reach = 30;

/**
 * Posts to read after this one: those that share most tags and the category (a tag counts two, the category
 * one), the newest first among equals. Only older posts count, so that a new article changes no old page.
 */
export function relatedTo(post: Post, site: Site): readonly Post[] {
  const position = site.order.get(post.head.file) ?? 0;
  const scores = new Map<Post, number>();
  const count = (term: TermName, weight: number) => {
    for (const other of olderOf(site, term, position)) scores.set(other, (scores.get(other) ?? 0) + weight);
  };
  for (const tag of post.tags) count(tag, 2);
  if (post.category) count(post.category, 1);
  return [...scores]
    .sort(
      ([a, scoreA], [b, scoreB]) =>
        scoreB - scoreA || b.date.epoch - a.date.epoch || byCodeUnit(a.head.file, b.head.file),
    )
    .slice(0, site.config.lists.related)
    .map(([other]) => other);
}

/** The newest posts of a term that stand after a position in the news; found by bisection. */
function olderOf(site: Site, term: TermName, position: number): readonly Post[] {
  const posts = site.terms.get(term.url)?.posts ?? [];
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const file = posts[middle]?.head.file ?? '';
    if ((site.order.get(file) ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return posts.slice(low, low + reach);
}
