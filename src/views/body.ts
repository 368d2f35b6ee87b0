import type { Body, Hole, ImageFound } from '../core/body.ts';
import { fillBody } from '../core/body.ts';
import { escapeHtml } from '../core/html.ts';
import { hrefOf } from '../core/url.ts';
import { coverOf } from '../site/covers.ts';
import { fileUrl } from '../site/file-url.ts';
import { resolveLink } from '../site/links.ts';
import { resolvePhoto } from '../site/photo-use.ts';
import type { Article, Site } from '../site/site.ts';
import type { Context } from './context.ts';
import { pictureProps } from './picture.ts';
import type { FigureProps } from './props.ts';

/** Which of an article's two pages is rendered. */
export type Variant = 'normal' | 'mobile';

/** The text of an article as HTML, with the links and images of one of its two pages. */
export function bodyHtml(
  context: Context,
  article: Article,
  rendering: Readonly<{ body: Body; variant: Variant }>,
): string {
  const { variant, body } = rendering;
  const { links, images } = article.head;
  const lead = coverOf(article, context.site)?.inText === false ? -1 : 0;
  return fillBody(body, (hole: Hole) => {
    if (hole.kind === 'link')
      return escapeHtml(linkHref(links[hole.index]?.href ?? '', article, { site: context.site, variant }));
    const image = images[hole.index];
    return image === undefined
      ? ''
      : imageHtml(context, { article, image, variant, lead: hole.index === lead });
  });
}

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

function imageHtml(
  { site, theme }: Context,
  use: Readonly<{ article: Article; image: ImageFound; variant: Variant; lead: boolean }>,
): string {
  const { article, image, variant, lead } = use;
  const target = resolvePhoto({ src: image.src, fromFile: article.head.file }, site.files);
  if (target.kind !== 'found') return '';
  const role = variant === 'mobile' ? 'mobile' : 'article';
  const picture = pictureProps({ file: target.file, role, focus: undefined }, site, { alt: image.alt, lead });
  if (picture === undefined) return '';
  if (image.setting === 'inline') return theme.render('partials/picture', picture);
  const cover = coverOf(article, site);
  const credit = cover?.file === target.file ? cover.credit : '';
  const figure: FigureProps = { picture, caption: image.title ?? '', credit };
  return theme.render('partials/figure', figure);
}
