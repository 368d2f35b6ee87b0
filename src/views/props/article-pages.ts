import type { ArticleProps, ShareProps } from './article.ts';
import type { CardProps } from './card.ts';
import type { FrameProps } from './frame.ts';
import type { LinkProps } from './links.ts';

/** Template `article` (posts), `page` (pages), or the one that `layout` names. */
export type ArticlePageProps = FrameProps &
  Readonly<{
    article: ArticleProps;
    share: ShareProps;
    previous: LinkProps | undefined;
    next: LinkProps | undefined;
    related: readonly CardProps[];
    mobile: MobileLinkProps;
  }>;

/** The way from a normal page to its mobile page. */
export type MobileLinkProps = Readonly<{
  url: string;
  /** `offer`: a bar for phones; `auto`: redirect phones; `off`: neither. */
  redirect: 'offer' | 'auto' | 'off';
}>;

/** Template `mobile`: the mobile page of a post or page. */
export type MobilePageProps = FrameProps &
  Readonly<{
    article: ArticleProps;
    share: ShareProps;
    previous: LinkProps | undefined;
    next: LinkProps | undefined;
    related: readonly CardProps[];
    /** Normal page, with `?noamp=mobile`. */
    exitUrl: string;
  }>;
