import type { CardProps } from './card.ts';
import type { FrameProps } from './frame.ts';

/** Template `not-found`: the page for addresses that do not exist. */
export type NotFoundPageProps = FrameProps &
  Readonly<{
    posts: readonly CardProps[];
  }>;
