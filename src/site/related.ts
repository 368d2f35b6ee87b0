import { newestFirst } from './news-order.ts';
import type { Post, Site, TermName } from './site.ts';

/** How many older posts of each term are looked at: keeps the work of a build linear in its posts. */
const reach = 30;

/**
 * Posts to read after this one: those that share most tags and the category (a tag counts two, the category
 * one), the newest first among equals. Only older posts count, so that a new article changes no old page.
 */
export function relatedTo(post: Post, site: Site): readonly Post[] {
  const scores = new Map<Post, number>();
  const count = (term: TermName, weight: number) => {
    for (const other of olderOf(site, term, post)) scores.set(other, (scores.get(other) ?? 0) + weight);
  };
  for (const tag of post.tags) count(tag, 2);
  if (post.category) count(post.category, 1);
  return best(scores, site.config.lists.related);
}

/** The posts with the highest scores: a few of many, so they are not all sorted. */
function best(scores: ReadonlyMap<Post, number>, wanted: number): readonly Post[] {
  const found: [Post, number][] = [];
  for (const [post, score] of scores) {
    let place = found.length;
    for (let above = found[place - 1]; above && isBefore(post, score, above); above = found[place - 1])
      place -= 1;
    if (place < wanted) found.splice(place, 0, [post, score]);
    if (found.length > wanted) found.pop();
  }
  return found.map(([post]) => post);
}

const isBefore = (post: Post, score: number, [other, otherScore]: readonly [Post, number]): boolean =>
  score > otherScore || (score === otherScore && newestFirst(post, other) < 0);

/** The newest posts of a term that are older than a post, found by bisection. */
function olderOf(site: Site, term: TermName, post: Post): readonly Post[] {
  const posts = site.terms.get(term.url)?.posts ?? [];
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = posts[middle];
    if (other && newestFirst(other, post) <= 0) low = middle + 1;
    else high = middle;
  }
  return posts.slice(low, low + reach);
}
