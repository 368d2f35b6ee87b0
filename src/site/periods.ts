import type { Period, Post } from './site.ts';

/** Years and their months that have posts, newest first. Expects posts newest first. */
export function periodsOf(posts: readonly Post[]): readonly Period[] {
  return groupBy(posts, (post) => post.date.local.slice(0, 4)).map(([year, ofYear]) => ({
    year: Number(year),
    month: undefined,
    url: `/${year}/`,
    posts: ofYear,
    months: groupBy(ofYear, (post) => post.date.local.slice(5, 7)).map(([month, ofMonth]) => ({
      year: Number(year),
      month: Number(month),
      url: `/${year}/${month}/`,
      posts: ofMonth,
      months: [],
    })),
  }));
}

/** Groups in the order in which their first member comes. */
function groupBy(
  posts: readonly Post[],
  keyOf: (post: Post) => string,
): readonly (readonly [string, readonly Post[]])[] {
  const groups = new Map<string, Post[]>();
  for (const post of posts) {
    const key = keyOf(post);
    const group = groups.get(key);
    if (group) group.push(post);
    else groups.set(key, [post]);
  }
  return [...groups];
}
