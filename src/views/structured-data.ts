import { dayOf, isoOf, type Moment } from '../core/moment.ts';
import { absoluteUrl } from '../core/url.ts';
import type { Article, Site } from '../site/site.ts';
import type { Context } from './context.ts';
import { peopleOf } from './people.ts';
import type { LinkProps } from './props/links.ts';
import { shareImage } from './share-image.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * JSON-LD of a page (schema.org): the office and the site on every page, breadcrumbs below home, the news
 * article on a post. Safe inside a `<script>`: no `<` survives.
 */
export function structuredData(
  context: Context,
  page: Readonly<{ url: string; title: string; description: string; article?: Article }>,
  trail: readonly LinkProps[],
): string {
  const nodes = [
    ...(trail.length > 0 ? [breadcrumbs(context.site, trail)] : []),
    ...(page.article?.head.kind === 'post' ? [newsArticle(context, page.article, page)] : []),
    ...(page.article?.head.matter.event ? [eventNode(page.article.head.matter.event, page, context)] : []),
  ];
  const graph = [context.siteNodes, ...nodes.map(jsonOf)].join();
  return `{"@context":"https://schema.org","@graph":[${graph}]}`;
}

/** The office and the site as JSON, which every page begins with. */
export const siteNodesOf = (parts: Pick<Context, 'site' | 'siteProps' | 'icons'>): string =>
  [organization(parts), website(parts.site)].map(jsonOf).join();

const jsonOf = (node: Node): string => JSON.stringify(node).replaceAll('<', '\\u003c');

function organization({ site, siteProps, icons }: Pick<Context, 'site' | 'siteProps' | 'icons'>): Node {
  const { config } = site;
  const { office } = siteProps;
  const logo = icons.find(({ purpose }) => purpose === 'large');
  return {
    '@type': 'GovernmentOrganization',
    '@id': organizationId(site),
    name: office.name,
    url: absoluteUrl(config.address, '/'),
    ...(logo && { logo: absoluteUrl(config.address, `/${logo.path}`) }),
    ...(office.phone !== '' && { telephone: office.phone }),
    ...(office.email !== '' && { email: office.email }),
    ...(config.office.address && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: config.office.address,
        addressLocality: config.office.city,
        addressRegion: config.office.province,
        postalCode: config.office.postalCode,
        addressCountry: 'ID',
      },
    }),
    ...(siteProps.social.length > 0 && { sameAs: siteProps.social.map(({ url }) => url) }),
  };
}

function website(site: Site): Node {
  const { config } = site;
  return {
    '@type': 'WebSite',
    '@id': `${absoluteUrl(config.address, '/')}#website`,
    url: absoluteUrl(config.address, '/'),
    name: config.title,
    ...(config.tagline !== '' && { description: config.tagline }),
    inLanguage: config.language,
    publisher: { '@id': organizationId(site) },
  };
}

function breadcrumbs(site: Site, trail: readonly LinkProps[]): Node {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(site.config.address, url),
    })),
  };
}

function newsArticle(
  context: Context,
  article: Article,
  page: Readonly<{ url: string; title: string; description: string }>,
): Node {
  const { site } = context;
  const { matter } = article.head;
  const { address, language } = site.config;
  const { writer, editor } = peopleOf(article, site);
  const published = matter.date && isoOf(matter.date);
  return {
    '@type': 'NewsArticle',
    headline: page.title,
    description: page.description,
    mainEntityOfPage: absoluteUrl(address, page.url),
    image: [shareImage({ ...page, article }, context).url],
    datePublished: published,
    dateModified: matter.updated ? isoOf(matter.updated) : published,
    author: writer ? { '@type': 'Person', name: writer } : { '@id': organizationId(site) },
    ...(editor && { editor: { '@type': 'Person', name: editor } }),
    publisher: { '@id': organizationId(site) },
    ...(matter.category && { articleSection: matter.category }),
    ...(matter.tags.length > 0 && { keywords: matter.tags }),
    inLanguage: matter.lang ?? language,
  };
}

/** The event that an article announces (https://developers.google.com/search/docs/appearance/structured-data/event). */
function eventNode(
  event: NonNullable<Article['head']['matter']['event']>,
  page: Readonly<{ url: string; title: string; description: string }>,
  { site }: Context,
): Node {
  const when = (moment: Moment) => (moment.timed ? isoOf(moment) : dayOf(moment));
  return {
    '@type': 'Event',
    name: page.title,
    description: page.description,
    url: absoluteUrl(site.config.address, page.url),
    startDate: when(event.start),
    ...(event.end && { endDate: when(event.end) }),
    ...(event.place && { location: { '@type': 'Place', name: event.place, address: event.place } }),
    organizer: { '@id': organizationId(site) },
  };
}

const organizationId = (site: Site): string => `${absoluteUrl(site.config.address, '/')}#organization`;
