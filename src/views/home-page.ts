import { hrefOf } from '../core/url.ts';
import type { Post, Site, Term } from '../site/site.ts';
import { cardProps, lineProps, termLink } from './card.ts';
import type { Context } from './context.ts';
import { agenda } from './events.ts';
import { frame } from './frame.ts';
import { countedLink } from './list-pages.ts';
import type { HomePageProps, NotFoundPageProps } from './props.ts';
import { invitation } from './site-props.ts';

/** Props of the home page. */
export function homePage(context: Context): HomePageProps {
  const { site } = context;
  const { title, tagline, lists, address, home } = site.config;
  return {
    ...frame(context, { url: '/', title, description: tagline || title, trail: [] }),
    posts: homePosts(site).map((post, index) => cardProps(post, site, index === 0)),
    newsUrl: hrefOf(address, `/${lists.news}/`),
    services: home.services.map((service) => invitation(service, site)),
    announcements: announcements(site),
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

/** The newest announcements of a site that has any. */
function announcements(site: Site): HomePageProps['announcements'] {
  const term = announcementTerm(site);
  return (
    term && { ...termLink(term, site), posts: term.posts.slice(0, 4).map((post) => lineProps(post, site)) }
  );
}

/** Pinned posts first, then the newest that are not announcements. */
function homePosts(site: Site): readonly Post[] {
  const { posts, config } = site;
  const apart = announcementTerm(site)?.url;
  const found = posts.filter((post) => post.head.matter.pinned);
  for (const post of posts) {
    if (found.length >= config.lists.homeSize) break;
    const stands = apart !== undefined && post.category?.url === apart;
    if (!post.head.matter.pinned && !stands) found.push(post);
  }
  return found.slice(0, config.lists.homeSize);
}
