import { hrefOf } from '../core/url.ts';
import type { Post, Site, Term } from '../site/site.ts';
import { cardProps, lineProps, termLink } from './card.ts';
import type { Context } from './context.ts';
import { agenda, comingPosts } from './events.ts';
import { frame } from './frame.ts';
import { countedLink } from './list-pages.ts';
import type { HomePageProps } from './props/home-page.ts';
import type { NotFoundPageProps } from './props/not-found-page.ts';
import { invitation } from './site-props.ts';

/** Lines of announcements and of the agenda. */
const announcementsSize = 4;
const agendaSize = 4;

/** Props of the home page. */
export function homePage(context: Context): HomePageProps {
  const { site } = context;
  const { title, tagline, lists, address, home } = site.config;
  const coming = comingPosts(site, agendaSize);
  const posts = homePosts(site, coming);
  return {
    ...frame(context, { url: '/', title, description: tagline || title, trail: [] }),
    posts: posts.map((post, index) => cardProps(post, site, index === 0)),
    newsUrl: hrefOf(address, `/${lists.news}/`),
    services: home.services.map((service) => invitation(service, site)),
    announcements: announcements(site, posts),
    agenda: agenda(coming, site),
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

/** The newest announcements that the page does not show already; undefined where there are none. */
function announcements(site: Site, shown: readonly Post[]): HomePageProps['announcements'] {
  const term = announcementTerm(site);
  const others = term?.posts.filter((post) => !shown.includes(post)) ?? [];
  if (term === undefined || others.length === 0) return undefined;
  const newest = others.slice(0, announcementsSize);
  return { ...termLink(term, site), posts: newest.map((post) => lineProps(post, site)) };
}

/**
 * Pinned posts first, then the newest that have no place of their own: announcements have one, and the `coming`
 * events. Where that leaves nothing, the newest of all.
 */
function homePosts(site: Site, coming: readonly Post[]): readonly Post[] {
  const { posts, config } = site;
  const size = config.lists.homeSize;
  const announced = announcementTerm(site)?.url;
  const found = posts.filter((post) => post.head.matter.pinned);
  for (const post of posts) {
    if (found.length >= size) break;
    const apart = coming.includes(post) || (announced !== undefined && post.category?.url === announced);
    if (!post.head.matter.pinned && !apart) found.push(post);
  }
  return (found.length > 0 ? found : posts).slice(0, size);
}
