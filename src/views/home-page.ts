import { hrefOf } from '../core/url.ts';
import type { Post, Site, Term } from '../site/site.ts';
import { cardProps, lineProps, termLink } from './card.ts';
import type { Context } from './context.ts';
import { agenda, isToCome } from './events.ts';
import { frame } from './frame.ts';
import { countedLink } from './list-pages.ts';
import type { HomePageProps, NotFoundPageProps } from './props.ts';
import { invitation } from './site-props.ts';

/** Props of the home page. */
export function homePage(context: Context): HomePageProps {
  const { site } = context;
  const { title, tagline, lists, address, home } = site.config;
  const posts = homePosts(site);
  return {
    ...frame(context, { url: '/', title, description: tagline || title, trail: [] }),
    posts: posts.map((post, index) => cardProps(post, site, index === 0)),
    newsUrl: hrefOf(address, `/${lists.news}/`),
    services: home.services.map((service) => invitation(service, site)),
    announcements: announcements(site, posts[0]),
    agenda: agenda(site, 4),
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

/** The category whose posts stand apart on the home page. */
const announcementTerm = ({ categories, config }: Site): Term | undefined =>
  categories.find(({ name }) => name.toLowerCase() === config.home.announcements.toLowerCase());

/** The newest announcements of a site that has any, without the one that leads the page. */
function announcements(site: Site, lead: Post | undefined): HomePageProps['announcements'] {
  const term = announcementTerm(site);
  const others = term?.posts.filter((post) => post !== lead) ?? [];
  if (term === undefined || others.length === 0) return undefined;
  return { ...termLink(term, site), posts: others.slice(0, 4).map((post) => lineProps(post, site)) };
}

/** Pinned posts first, then the newest that have no place of their own: announcements and events to come have one. */
function homePosts(site: Site): readonly Post[] {
  const { posts, config } = site;
  const announced = announcementTerm(site)?.url;
  const found = posts.filter((post) => post.head.matter.pinned);
  for (const post of posts) {
    if (found.length >= config.lists.homeSize) break;
    const apart = isToCome(post, site) || (announced !== undefined && post.category?.url === announced);
    if (!post.head.matter.pinned && !apart) found.push(post);
  }
  return found.slice(0, config.lists.homeSize);
}
