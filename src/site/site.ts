import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import type { ImageRecipe, PhotoFacts } from '../core/image.ts';
import type { Moment } from '../core/moment.ts';
import type { Picture } from '../images/picture.ts';

/** An entry with its place in the site. */
export type Article = Readonly<{
  head: Head;
  /** Site URL of the normal page: `/2024/11/19/slug/`. */
  url: string;
  /** Site URL of the mobile page: `/m/2024/11/19/slug/`. */
  mobileUrl: string;
  category: Term | undefined;
  tags: readonly Term[];
}>;

/** A post is an article with a date, in the order of the news. */
export type Post = Article & Readonly<{ date: Moment }>;
