import type { Site } from './site.ts';

/** An old site URL and where it leads now. */
export type Redirect = Readonly<{ from: string; to: string; title: string; file: string }>;

/** All aliases of the site's articles, in the order of the site. A folder's alias ends in `/`. */
export function redirectsOf(site: Site): readonly Redirect[] {
  const moved = [...site.articles.values()].filter(({ head }) => head.matter.aliases.length > 0);
  return moved.flatMap(({ head, url }) =>
    head.matter.aliases.map((alias) => ({
      from: /\.[a-z0-9]+$/i.test(alias) || alias.endsWith('/') ? alias : `${alias}/`,
      to: url,
      title: head.matter.title,
      file: head.file,
    })),
  );
}
