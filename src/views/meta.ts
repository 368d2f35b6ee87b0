import { absoluteUrl } from '../core/url.ts';
import type { Article } from '../site/site.ts';
import type { Context } from './context.ts';
import { feedLinks } from './feed-links.ts';
import type { MetaProps } from './props/frame.ts';
import type { LinkProps } from './props/links.ts';
import { shareImage } from './share-image.ts';
import { structuredData } from './structured-data.ts';

/** What search engines and previews are told of a page. */
export type MetaFacts = Readonly<{
  /** Site URL of the normal page. */
  url: string;
  title: string;
  description: string;
  /** Set on the normal page of an article. */
  mobileUrl?: string;
  article?: Article;
  /** False for pages that search engines should leave out. */
  indexed?: boolean;
  /** Site URL of the category whose feeds are offered besides the site's. */
  category?: LinkProps;
}>;

/** The `<head>` of a page; `trail` is its breadcrumb with site URLs. */
export function metaProps(context: Context, page: MetaFacts, trail: readonly LinkProps[]): MetaProps {
  const { site } = context;
  const { config } = site;
  const absolute = (url: string) => absoluteUrl(config.address, url);
  const { matter } = page.article?.head ?? {};
  const isPost = page.article?.head.kind === 'post';
  return {
    title: page.url === '/' ? homeTitle(config) : `${page.title} | ${config.title}`,
    description: page.description,
    canonical: matter?.canonical ?? absolute(page.url),
    mobile: page.mobileUrl === undefined ? '' : absolute(page.mobileUrl),
    robots: page.indexed === false || (page.article && page.article.state !== 'published') ? 'noindex' : '',
    type: isPost ? 'article' : 'website',
    shareTitle: page.title,
    locale: { id: 'id_ID', en: 'en_US' }[config.language],
    siteName: config.title,
    image: shareImage(page, context),
    published: isPost && matter?.date ? matter.date.local + matter.date.offset : '',
    modified: isPost && matter?.updated ? matter.updated.local + matter.updated.offset : '',
    section: matter?.category ?? '',
    tags: matter?.tags ?? [],
    jsonLd: structuredData(context, page, trail),
    feeds: feedLinks(site, page.category),
    themeColour: config.theme.primary,
  };
}

const homeTitle = ({ title, tagline }: Readonly<{ title: string; tagline: string }>): string =>
  tagline === '' ? title : `${title} – ${tagline}`;
