import type { CardProps } from './card.ts';
import type { FrameProps } from './frame.ts';
import type { LinkProps } from './links.ts';

/** A category, tag or archive with the number of its articles. */
export type TermProps = LinkProps & Readonly<{ count: number }>;

/** Place in a list of several pages. */
export type PaginationProps = Readonly<{
  page: number;
  pages: number;
  /** `Halaman 2 dari 7` */
  text: string;
  previous: string;
  next: string;
  /** Links to the first, the last and the nearest pages; `url` is empty for a gap. */
  numbers: readonly Readonly<{ label: string; url: string; current: boolean }>[];
}>;

/** Template `list`: the news list, by pages of ten, with excerpts and pictures. */
export type ListPageProps = FrameProps &
  Readonly<{
    heading: string;
    posts: readonly CardProps[];
    pagination: PaginationProps;
    categories: readonly TermProps[];
    years: readonly TermProps[];
  }>;

/** Template `archive`: a category, a tag, a year or a month in short lines. */
export type ArchivePageProps = FrameProps &
  Readonly<{
    /** `Kategori`, `Tag` or `Arsip`. */
    kindLabel: string;
    heading: string;
    count: string;
    posts: readonly CardProps[];
    /** Months of a year; empty elsewhere. */
    children: readonly TermProps[];
    pagination: PaginationProps;
    /** RSS feed of a category; empty elsewhere. */
    feed: string;
  }>;

/** Template `terms`: all categories or all tags. */
export type TermsPageProps = FrameProps &
  Readonly<{
    heading: string;
    terms: readonly TermProps[];
  }>;
