import { absoluteUrl } from '../core/url.ts';
import { planCard } from '../images/card.ts';
import type { Picture, PictureFile } from '../images/picture.ts';
import { coverOf } from '../site/covers.ts';
import { iconUse, resolvePhoto } from '../site/photo-use.ts';
import { pictureOf, shareUse } from '../site/pictures.ts';
import type { Article, Site } from '../site/site.ts';
import type { Context } from './context.ts';
import type { MetaProps } from './props/frame.ts';

/** The picture that WhatsApp and others show for a page. */
export function shareImage(
  page: Readonly<{ title: string; article?: Article }>,
  context: Context,
): MetaProps['image'] {
  const { site } = context;
  const cover = page.article && coverOf(page.article, site);
  const file = shareFile(page, context);
  return {
    url: absoluteUrl(site.config.address, `/${file.path}`),
    width: file.width,
    height: file.height,
    type: 'image/jpeg',
    alt: cover?.alt ?? page.title,
  };
}

/** The share card of a page: cut from its cover, else drawn for the site or, if the site wants so, for the page. */
export function shareFile(
  page: Readonly<{ title: string; article?: Article }>,
  { site, siteCard }: Context,
): PictureFile {
  const cover = page.article && coverOf(page.article, site);
  const photo: Picture | undefined = cover && pictureOf(shareUse(cover), site);
  if (photo?.fallback[0]) return photo.fallback[0];
  const ofPage = page.article !== undefined && site.config.images.shareCard === 'title';
  return ofPage ? drawnCard(site, { title: page.title, tagline: site.config.title }) : siteCard;
}

/** The card of the site itself. */
export const siteCardOf = (site: Site): PictureFile =>
  drawnCard(site, { title: site.config.title, tagline: site.config.tagline });

function drawnCard(site: Site, words: Readonly<{ title: string; tagline: string }>): PictureFile {
  const use = iconUse(site.config);
  const target = use && resolvePhoto(use, site.files);
  const facts = target?.kind === 'found' ? site.photos.get(target.file) : undefined;
  return planCard({
    ...words,
    icon: facts && { file: facts.file, hash: facts.hash },
    colour: site.config.theme.primary,
  });
}
