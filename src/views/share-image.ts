import { absoluteUrl } from '../core/url.ts';
import { planCard } from '../images/card.ts';
import type { Picture, PictureFile } from '../images/picture.ts';
import { coverOf } from '../site/covers.ts';
import { iconUse, resolvePhoto } from '../site/photo-use.ts';
import { pictureOf, shareUse } from '../site/pictures.ts';
import type { Article, Site } from '../site/site.ts';
import type { MetaProps } from './props.ts';

/** The picture that WhatsApp and others show for a page. */
export function shareImage(
  page: Readonly<{ title: string; article?: Article }>,
  site: Site,
): MetaProps['image'] {
  const cover = page.article && coverOf(page.article, site);
  const file = shareFile(page, site);
  return {
    url: absoluteUrl(site.config.address, `/${file.path}`),
    width: file.width,
    height: file.height,
    type: 'image/jpeg',
    alt: cover?.alt ?? page.title,
  };
}

/** The share card of a page: cut from its cover, else drawn for the site or, if the site wants so, for the page. */
export function shareFile(page: Readonly<{ title: string; article?: Article }>, site: Site): PictureFile {
  const cover = page.article && coverOf(page.article, site);
  const photo: Picture | undefined = cover && pictureOf(shareUse(cover), site);
  return photo?.fallback[0] ?? drawnCard(page, site);
}

function drawnCard(page: Readonly<{ title: string; article?: Article }>, site: Site): PictureFile {
  const { title, tagline, theme, images } = site.config;
  const ofPage = page.article !== undefined && images.shareCard === 'title';
  const use = iconUse(site.config);
  const target = use && resolvePhoto(use, site.files);
  const facts = target?.kind === 'found' ? site.photos.get(target.file) : undefined;
  return planCard({
    title: ofPage ? page.title : title,
    tagline: ofPage ? title : tagline,
    icon: facts && { file: facts.file, hash: facts.hash },
    colour: theme.primary,
  });
}
