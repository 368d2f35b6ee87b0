import { hrefOf } from '../core/url.ts';
import { fileUrl } from '../site/file-url.ts';
import { resolveLink } from '../site/links.ts';
import type { Article, Site } from '../site/site.ts';

/** Which of an article's two pages is rendered. */
export type Variant = 'normal' | 'mobile';

/** A link of an article as an `href`: mobile pages lead to mobile pages. */
export function linkHref(
  href: string,
  article: Article,
  page: Readonly<{ site: Site; variant: Variant }>,
): string {
  const { site, variant } = page;
  const { address } = site.config;
  const target = resolveLink(href, article.head.file, site);
  switch (target.kind) {
    case 'article':
      return (
        hrefOf(address, variant === 'mobile' ? target.article.mobileUrl : target.article.url) + target.suffix
      );
    case 'file':
      return hrefOf(address, fileUrl(target.file, site)) + target.suffix;
    case 'url':
      return hrefOf(address, target.url) + target.suffix;
    default:
      return href;
  }
}
