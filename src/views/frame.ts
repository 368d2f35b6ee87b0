import { hrefOf } from '../core/url.ts';
import type { Context } from './context.ts';
import { type MetaFacts, metaProps } from './meta.ts';
import type { FrameProps } from './props/frame.ts';
import type { LinkProps } from './props/links.ts';

/** What a page says of itself, besides its own content. */
export type PageFacts = MetaFacts &
  Readonly<{
    /** From below home to the page itself, as site URLs; empty on the home page. */
    trail: readonly LinkProps[];
    /** BCP 47 tag where it differs from the site's language. */
    lang?: string | undefined;
  }>;

/** The part of the props that every page has. */
export function frame(context: Context, page: PageFacts): FrameProps {
  const { site, assets, menu } = context;
  const { labels, address, language } = site.config;
  const trail = page.trail.length === 0 ? [] : [{ label: labels.home, url: '/' }, ...page.trail];
  return {
    lang: page.lang ?? language,
    site: context.siteProps,
    meta: metaProps(context, page, trail),
    assets,
    labels,
    menu: menu(page.url),
    breadcrumbs: trail.map(({ label, url }) => ({ label, url: hrefOf(address, url) })),
  };
}
