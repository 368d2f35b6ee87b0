import type { ImageFound } from '../core/body.ts';
import {
  type Picture,
  type PictureRole,
  type PictureUse as Planned,
  planPicture,
} from '../images/picture.ts';
import { type CoverPhoto, coverOf } from './covers.ts';
import { resolvePhoto } from './photo-use.ts';
import { cardShare, photoShare } from './picture-shares.ts';
import type { Article, Site } from './site.ts';

/** A photo in the part that it plays on a page. */
export type PictureUse = Planned & Readonly<{ file: string }>;

/** Every picture that the pages of an article and its card in lists show. */
export function picturesOf(article: Article, site: Site): readonly PictureUse[] {
  if (article.head.images.length === 0 && article.head.matter.cover === undefined) return [];
  const cover = coverOf(article, site);
  const use = photoUses(article, site);
  const usesOf = (file: string, setting: ImageFound['setting']) =>
    rolesOf(setting).map((role) => use(file, role));
  return [
    ...(cover && !cover.inText ? usesOf(cover.file, 'figure') : []),
    ...article.head.images.flatMap(({ src, setting }) => {
      const file = imageFile(src, article, site);
      return file === undefined ? [] : usesOf(file, setting);
    }),
    ...(cover ? [cardUse(cover, site), shareUse(cover)] : []),
  ];
}

/** A part that a photo plays in a text. */
export type TextRole = Exclude<PictureRole, 'share'>;

/** A photo of a gallery is the same on both pages: small, and large when it is opened. */
const rolesOf = (setting: ImageFound['setting']): readonly TextRole[] =>
  setting === 'gallery' ? ['card', 'enlarged'] : ['article', 'mobile'];

/** Photos that a page of an article shows; one that is shown twice counts twice. */
export function photoCount(article: Article, site: Site): number {
  const cover = coverOf(article, site);
  return article.head.images.length + (cover?.inText === false ? 1 : 0);
}

/** Makes the uses of an article's photos on its pages. The page opens with its cover, or else its first image. */
export function photoUses(article: Article, site: Site): (file: string, role: TextRole) => PictureUse {
  const cover = coverOf(article, site);
  const [first] = article.head.images;
  const lead = cover?.inText === false ? cover.file : first && imageFile(first.src, article, site);
  const photos = photoCount(article, site);
  const shareOf = (file: string, role: TextRole) => {
    // What a visitor opens is no part of the page.
    if (role === 'enlarged') return undefined;
    if (role === 'card') return cardShare(site.config);
    return photoShare(site.config, { role, photos, lead: file === lead });
  };
  return (file, role) => ({ file, role, focus: undefined, share: shareOf(file, role) });
}

function imageFile(src: string, article: Article, site: Site): string | undefined {
  const target = resolvePhoto({ src, fromFile: article.head.file }, site.files);
  return target.kind === 'found' && site.photos.has(target.file) ? target.file : undefined;
}

type CoverFile = Pick<CoverPhoto, 'file' | 'focus'>;

/** The cover as it stands in a list. */
export const cardUse = ({ file, focus }: CoverFile, { config }: Pick<Site, 'config'>): PictureUse => ({
  file,
  role: 'card',
  focus,
  share: cardShare(config),
});

/** The cover as the preview of a shared link. */
export const shareUse = ({ file, focus }: CoverFile): PictureUse => ({
  file,
  role: 'share',
  focus,
  share: undefined,
});

/** A picture with all its files; undefined when its facts are not known. */
export function pictureOf({ file, ...use }: PictureUse, site: Site): Picture | undefined {
  const facts = site.photos.get(file);
  return facts && planPicture(facts, use, site.config);
}
