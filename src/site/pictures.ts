import type { ImageFound } from '../core/body.ts';
import type { Focus } from '../core/image.ts';
import { type Picture, type PictureRole, planPicture } from '../images/picture.ts';
import { coverOf } from './covers.ts';
import { resolvePhoto } from './photo-use.ts';
import type { Article, Site } from './site.ts';

/** A photo in the part that it plays on a page. */
export type PictureUse = Readonly<{ file: string; role: PictureRole; focus: Focus | undefined }>;

/** Every picture that the pages of an article and its card in lists show. */
export function picturesOf(article: Article, site: Site): readonly PictureUse[] {
  if (article.head.images.length === 0 && article.head.matter.cover === undefined) return [];
  const inText = article.head.images.flatMap(({ src, setting }) => {
    const target = resolvePhoto({ src, fromFile: article.head.file }, site.files);
    return target.kind === 'found' && site.photos.has(target.file) ? usesOf(target.file, setting) : [];
  });
  const cover = coverOf(article, site);
  return [
    ...inText,
    ...(cover && !cover.inText ? usesOf(cover.file, 'figure') : []),
    ...(cover ? [cardUse(cover), shareUse(cover)] : []),
  ];
}

/** A photo of a gallery is the same on both pages: small, and large when it is opened. */
const usesOf = (file: string, setting: ImageFound['setting']): readonly PictureUse[] =>
  (setting === 'gallery' ? (['card', 'enlarged'] as const) : (['article', 'mobile'] as const)).map(
    (role) => ({
      file,
      role,
      focus: undefined,
    }),
  );

type CoverFile = Readonly<{ file: string; focus: Focus | undefined }>;

/** The cover as it stands in a list. */
export const cardUse = ({ file, focus }: CoverFile): PictureUse => ({ file, role: 'card', focus });

/** The cover as the preview of a shared link. */
export const shareUse = ({ file, focus }: CoverFile): PictureUse => ({ file, role: 'share', focus });

/** A picture with all its files; undefined when its facts are not known. */
export function pictureOf({ file, role, focus }: PictureUse, site: Site): Picture | undefined {
  const facts = site.photos.get(file);
  return facts && planPicture(facts, { role, focus }, site.config);
}
