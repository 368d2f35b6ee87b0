import type { Hole } from '../core/body.ts';
import { escapeHtml } from '../core/html.ts';
import { coverOf } from '../site/covers.ts';
import type { Article } from '../site/site.ts';
import { blockHtml } from './blocks.ts';
import type { Context } from './context.ts';
import { figureProps, type ImageUse } from './figure.ts';
import { linkHref, type Variant } from './link-href.ts';

/** Gives what fills the holes in the body of an article, in one of its two pages: links, images and blocks. */
export function bodyFiller(context: Context, article: Article, variant: Variant): (hole: Hole) => string {
  const { site } = context;
  const { links, images } = article.head;
  const lead = coverOf(article, site)?.inText === false ? -1 : 0;
  const role = variant === 'mobile' ? 'mobile' : 'article';
  return (hole) => {
    if (hole.kind === 'link')
      return escapeHtml(linkHref(links[hole.index]?.href ?? '', article, { site, variant }));
    if (hole.kind === 'block') return blockHtml(context, hole.block, { article, variant, lead });
    const image = images[hole.index];
    return image === undefined ? '' : imageHtml(context, { article, image, role, lead: hole.index === lead });
  };
}

function imageHtml({ site, theme }: Context, use: ImageUse): string {
  const figure = figureProps(use, site);
  if (figure === undefined) return '';
  return use.image.setting === 'inline'
    ? theme.render('partials/picture', figure.picture)
    : theme.render('partials/figure', figure);
}
