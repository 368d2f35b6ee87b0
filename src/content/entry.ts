import type { Body, Byline, ImageFound, LinkFound } from '../core/body.ts';
import type { Focus } from '../core/image.ts';
import type { Moment } from '../core/moment.ts';
import type { Place } from '../core/problem.ts';

/** The picture that stands for an entry in lists, previews and at its head. */
export type Cover = Readonly<{
  /** As written: relative to the entry's file, or from `content/` when it starts with `/`. */
  src: string;
  alt: string | undefined;
  caption: string | undefined;
  credit: string | undefined;
  focus: Focus | undefined;
  place: Place;
}>;

/** The front matter of an entry, validated; dates are in the site's zone. */
export type FrontMatter = Readonly<{
  title: string;
  date: Moment | undefined;
  updated: Moment | undefined;
  slug: string | undefined;
  permalink: string | undefined;
  category: string | undefined;
  tags: readonly string[];
  author: string | undefined;
  editor: string | undefined;
  photographer: string | undefined;
  cover: Cover | undefined;
  source: Readonly<{ name: string; url: string | undefined }> | undefined;
  canonical: string | undefined;
  aliases: readonly string[];
  draft: boolean;
  expires: Moment | undefined;
  /** When the text should be read again. */
  review: Moment | undefined;
  /** The event that the text announces. `end` is undefined for one that ends on the day that it begins. */
  event: Readonly<{ start: Moment; end: Moment | undefined; place: string | undefined }> | undefined;
  pinned: boolean;
  /** BCP 47 tag of the text where it differs from the site's language. */
  lang: string | undefined;
  layout: string | undefined;
  extra: Readonly<Record<string, unknown>>;
  /** Lines of the file, from 1, at which keys stand that are judged when all articles are known. */
  lines: Readonly<Record<JudgedKey, number | undefined>>;
}>;

/** Keys of the front matter whose values are judged beside those of other articles, or at a later day. */
export type JudgedKey = 'title' | 'summary' | 'review';

/**
 * The small part of an entry that goes everywhere and crosses threads; see {@link Entry}.
 */
export type Head = Readonly<{
  kind: 'post' | 'page';
  /** Source file relative to the site's folder: `content/posts/2024-11-19-slug.md`. */
  file: string;
  matter: FrontMatter;
  /** Last part of the URL. */
  slug: string;
  /** Folders of a page below `content/pages`, as URL words; empty for posts. */
  folders: readonly string[];
  /** Plain text, for lists, descriptions and feeds. */
  excerpt: string;
  words: number;
  links: readonly LinkFound[];
  /** Addresses of other hosts in HTML that is trusted, scheme left out; HTML that is cleaned has its links in `links`. */
  htmlLinks: readonly LinkFound[];
  images: readonly ImageFound[];
  byline: Byline | undefined;
  /** Hash of the Markdown text, for the search; empty where there is none. */
  textHash: string;
}>;

/** One source file parsed: the head goes everywhere, the body stays with the thread that parsed it. */
export type Entry = Readonly<{ head: Head; body: Body }>;
