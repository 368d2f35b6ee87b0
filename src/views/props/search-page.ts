import type { CardProps } from './card.ts';
import type { FrameProps } from './frame.ts';
import type { TermProps } from './list-pages.ts';

/** A choice by which search results are narrowed: `value` is what the index calls it. */
export type SearchChoiceProps = Readonly<{ value: string; label: string; count: number }>;

/** Template `search`: the search page, and without JavaScript the lists that lead to everything. */
export type SearchPageProps = FrameProps &
  Readonly<{
    heading: string;
    /** Folder of the search index. */
    index: string;
    choices: Readonly<{
      categories: readonly SearchChoiceProps[];
      years: readonly SearchChoiceProps[];
    }>;
    categories: readonly TermProps[];
    years: readonly TermProps[];
    /** The newest articles. */
    posts: readonly CardProps[];
    newsUrl: string;
  }>;
