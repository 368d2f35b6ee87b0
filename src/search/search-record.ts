import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import type { Body } from '../core/body.ts';
import { shortDate } from '../core/date-text.ts';
import { isoOf } from '../core/moment.ts';
import { hrefOf } from '../core/url.ts';
import { urlOf } from '../site/permalink.ts';
import { categoryValue, yearValue } from '../site/search-values.ts';
import { stateOf } from '../site/state.ts';
import { createTermNamer } from '../site/terms.ts';
import { bodyText } from './body-text.ts';

/** What the search knows of an article. The names in it are those that `search.js` of the theme asks for. */
export type SearchRecord = Readonly<{
  /** For an `href`: base path included. */
  url: string;
  /** Plain text. */
  content: string;
  language: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  sort: Readonly<Record<string, string>>;
}>;

/** Makes the record of an entry: `head` and `content` must be of the same. Undefined where it is not published. */
export type RecordMaker = (head: Head, content: string) => SearchRecord | undefined;

/**
 * A maker for the entries of one site. It needs nothing of the assembled site, so that the thread that has parsed an
 * entry can make its record at once. All records have the site's language: Pagefind searches one language at a time.
 */
export function createRecordMaker(config: SiteConfig): RecordMaker {
  const nameTerm = createTermNamer(config);
  return (head, content) => {
    if (stateOf(head, config.now) !== 'published') return undefined;
    const { title, date, category } = head.matter;
    const post = head.kind === 'post' ? date : undefined;
    return {
      url: hrefOf(config.address, urlOf(head, config)),
      content,
      language: config.language,
      meta: { title, ...(post && { date: shortDate(post, config.language), iso: isoOf(post) }) },
      filters: {
        ...(post && category !== undefined && { category: [categoryValue(nameTerm(category, 'category'))] }),
        ...(post && { year: [yearValue(post)] }),
      },
      sort: post ? { date: post.local } : {},
    };
  };
}

/** The text of an entry and of its pictures. */
export const contentOf = ({ images }: Head, body: Body): string => bodyText(body, images);
