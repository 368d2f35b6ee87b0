import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import type { PhotoFacts } from '../core/image.ts';
import type { Moment } from '../core/moment.ts';

/** An entry with its place in the site. */
export type Article = Readonly<{
  head: Head;
  /** Site URL of the normal page: `/2024/11/19/slug/`. */
  url: string;
  /** Site URL of the mobile page: `/m/2024/11/19/slug/`. */
  mobileUrl: string;
  state: State;
}>;

/** A post is an article with a date, in the order of the news. */
export type Post = Article &
  Readonly<{ date: Moment; category: TermName | undefined; tags: readonly TermName[] }>;

/** Whether an article is for the public at the site's `now`. */
export type State = 'published' | 'draft' | 'future' | 'expired';

/** A category or tag as an article refers to it. */
export type TermName = Readonly<{ name: string; url: string }>;

/** A category or a tag with its posts, newest first. */
export type Term = TermName & Readonly<{ posts: readonly Post[] }>;

/** A year or a month with its posts, newest first. A month has no months. */
export type Period = Readonly<{
  year: number;
  month: number | undefined;
  url: string;
  posts: readonly Post[];
  months: readonly Period[];
}>;

/**
 * The assembled model, made of heads: everything that is known before a page is rendered. Lists are ordered by
 * explicit rules, so that the same content always gives the same site.
 */
export type Site = Readonly<{
  config: SiteConfig;
  /** Newest first; of the same moment, by file name. */
  posts: readonly Post[];
  /** By URL. */
  pages: readonly Article[];
  pageByUrl: ReadonlyMap<string, Article>;
  /** Posts and pages by source file. */
  articles: ReadonlyMap<string, Article>;
  /** Index into `posts` by source file. */
  order: ReadonlyMap<string, number>;
  /** By name in the site's language. */
  categories: readonly Term[];
  tags: readonly Term[];
  /** Categories and tags by URL. */
  terms: ReadonlyMap<string, Term>;
  /** Newest year first, and in it the newest month. */
  years: readonly Period[];
  /** Facts of every picture in use, by file relative to `content/`. */
  photos: ReadonlyMap<string, PhotoFacts>;
  /** Every file below `content/`, relative to it. */
  files: ReadonlySet<string>;
  /** Files of `content/static/`, relative to `content/`. */
  statics: readonly string[];
  /** Bytes of every file whose size is shown beside a link, by file relative to `content/`. */
  sizes: ReadonlyMap<string, number>;
  /** Entries that are not in the site, by source file: links to them get a message of their own. */
  hidden: ReadonlyMap<string, State>;
}>;

/** What {@link Site} is assembled from. */
export type SiteParts = Readonly<{
  config: SiteConfig;
  heads: readonly Head[];
  photos: ReadonlyMap<string, PhotoFacts>;
  files: readonly string[];
  statics: readonly string[];
  sizes: ReadonlyMap<string, number>;
}>;
