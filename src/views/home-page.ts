import { hrefOf } from '../core/url.ts';
import type { Post, Site } from '../site/site.ts';
import { cardProps } from './card.ts';
import type { Context } from './context.ts';
import { frame } from './frame.ts';
import { countedLink } from './list-pages.ts';
import type { HomePageProps, NotFoundPageProps } from './props.ts';

/** Props of the home page. */
export function homePage(context: Context): HomePageProps {
  const { site } = context;
  const { title, tagline, lists, address } = site.config;
  return {
    ...frame(context, { url: '/', title, description: tagline || title, trail: [] }),
    posts: homePosts(site).map((post, index) => cardProps(post, site, index === 0)),
    newsUrl: hrefOf(address, `/${lists.news}/`),
    categories: site.categories.map((term) => countedLink(term, site)),
  };
}

/** Props of the page for addresses that do not exist. */
export function notFoundPage(context: Context): NotFoundPageProps {
  const { site } = context;
  const { labels } = site.config;
  return {
    ...frame(context, {
      url: '/404.html',
      title: labels.notFound,
      description: labels.notFoundText,
      trail: [],
      indexed: false,
    }),
    posts: site.posts.slice(0, 5).map((post) => cardProps(post, site)),
  };
}

/** Pinned posts first, then the newest. */
function homePosts({ posts, config }: Site): readonly Post[] {
  const pinned = posts.filter((post) => post.head.matter.pinned);
  const others = posts
    .slice(0, config.lists.homeSize + pinned.length)
    .filter((post) => !post.head.matter.pinned);
  return [...pinned, ...others].slice(0, config.lists.homeSize);
}
