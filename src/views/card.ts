import { hrefOf } from '../core/url.ts';
import { coverOf } from '../site/covers.ts';
import { cardUse } from '../site/pictures.ts';
import type { Post, Site, TermName } from '../site/site.ts';
import { dateProps } from './dates.ts';
import { pictureProps } from './picture.ts';
import type { CardProps } from './props/card.ts';
import type { LinkProps } from './props/links.ts';

/** A category or tag as a link. */
export const termLink = ({ name, url }: TermName, { config }: Site): LinkProps => ({
  label: name,
  url: hrefOf(config.address, url),
});

/** A post in a list; `lead` for the one whose picture is seen first. */
export function cardProps(post: Post, site: Site, lead = false): CardProps {
  const cover = coverOf(post, site);
  return {
    ...lineProps(post, site),
    category: post.category && termLink(post.category, site),
    excerpt: post.head.excerpt,
    picture: cover && pictureProps(cardUse(cover, site), site, { alt: '', lead }),
  };
}

/** A post in one short line: title, address and date. */
export function lineProps(post: Post, site: Site): CardProps {
  return {
    title: post.head.matter.title,
    url: hrefOf(site.config.address, post.url),
    date: dateProps(post.date, site.config),
    category: undefined,
    excerpt: '',
    picture: undefined,
    pinned: post.head.matter.pinned,
    state: post.state === 'published' ? '' : post.state,
  };
}
