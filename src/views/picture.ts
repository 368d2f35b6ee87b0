import type { ImageFormat } from '../core/image.ts';
import { hrefOf } from '../core/url.ts';
import type { Picture, PictureFile } from '../images/picture.ts';
import { type PictureUse, pictureOf } from '../site/pictures.ts';
import type { Site } from '../site/site.ts';
import type { PictureProps } from './props/pictures.ts';

/** How wide a picture of a role is shown, for `sizes`. The article column is 44rem wide at most. */
const sizes: Readonly<Record<string, string>> = {
  article: '(max-width: 46rem) 100vw, 44rem',
  mobile: '100vw',
  card: '(max-width: 40rem) 40vw, 20rem',
  share: '',
  enlarged: '',
};

/** MIME types of the formats. */
export const mimeOf: Readonly<Record<ImageFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
};

/** A picture ready for the partial `picture`; undefined when its file is unknown. */
export function pictureProps(
  use: PictureUse,
  site: Site,
  shown: Readonly<{ alt: string; lead: boolean }>,
): PictureProps | undefined {
  const picture = pictureOf(use, site);
  return picture && propsOf(picture, site, { ...shown, sizes: sizes[use.role] ?? '' });
}

function propsOf(
  picture: Picture,
  site: Site,
  shown: Readonly<{ alt: string; lead: boolean; sizes: string }>,
): PictureProps {
  const href = ({ path }: PictureFile) => hrefOf(site.config.address, `/${path}`);
  const srcset = (files: readonly PictureFile[]) =>
    files.map((file) => `${href(file)} ${file.width}w`).join(', ');
  const largest = picture.fallback.at(-1);
  return {
    sources: picture.sources.map(({ format, files }) => ({ type: mimeOf[format], srcset: srcset(files) })),
    src: largest ? href(largest) : '',
    srcset: picture.fallback.length > 1 ? srcset(picture.fallback) : '',
    width: picture.width,
    height: picture.height,
    tone: picture.colour === undefined ? '' : `tone-${picture.colour}`,
    ...shown,
  };
}
