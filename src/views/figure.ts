import type { ImageFound } from '../core/body.ts';
import { coverOf } from '../site/covers.ts';
import { resolvePhoto } from '../site/photo-use.ts';
import { photoUses, type TextRole } from '../site/pictures.ts';
import type { Article, Site } from '../site/site.ts';
import { pictureProps } from './picture.ts';
import type { FigureProps } from './props/pictures.ts';

/** An image of a text and the part that it plays; `lead` for the picture that is seen first. */
export type ImageUse = Readonly<{ article: Article; image: ImageFound; role: TextRole; lead: boolean }>;

/** An image of a text with its caption; the credit is known of the cover. Undefined for an unknown picture. */
export function figureProps({ article, image, role, lead }: ImageUse, site: Site): FigureProps | undefined {
  const target = resolvePhoto({ src: image.src, fromFile: article.head.file }, site.files);
  if (target.kind !== 'found') return undefined;
  const picture = pictureProps(photoUses(article, site)(target.file, role), site, { alt: image.alt, lead });
  const cover = coverOf(article, site);
  const credit = cover?.file === target.file ? cover.credit : '';
  return picture && { picture, caption: image.title ?? '', credit };
}
