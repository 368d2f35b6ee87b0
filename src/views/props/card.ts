import type { ArticleProps } from './article.ts';
import type { DateProps } from './dates.ts';
import type { LinkProps } from './links.ts';
import type { PictureProps } from './pictures.ts';

/** An article in a list. */
export type CardProps = Readonly<{
  title: string;
  url: string;
  date: DateProps | undefined;
  category: LinkProps | undefined;
  excerpt: string;
  /** Cropped to 3:2; absent for an article without a photo. */
  picture: PictureProps | undefined;
  pinned: boolean;
  /** Why the article is not public, as in {@link ArticleProps}; empty for one that is. */
  state: ArticleProps['state'];
}>;
