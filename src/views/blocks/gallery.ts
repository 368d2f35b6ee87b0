import type { Block } from '../../core/body.ts';
import type { Context } from '../context.ts';
import { figureProps } from '../figure.ts';
import type { GalleryProps } from '../props/blocks.ts';
import type { BlockPage } from './block-page.ts';

/** Small photos that lead to their large versions: the same on both pages. */
export function galleryProps(
  { site }: Context,
  { images }: Extract<Block, { kind: 'gallery' }>,
  { article, lead }: BlockPage,
): GalleryProps {
  const items = images.flatMap((index) => {
    const image = article.head.images[index];
    if (image === undefined) return [];
    const use = { article, image, lead: index === lead };
    const large = figureProps({ ...use, role: 'enlarged' }, site);
    const small = figureProps({ ...use, role: 'card' }, site);
    return large && small
      ? [
          {
            ...small,
            url: large.picture.src,
            linkLabel: image.alt === '' ? site.config.labels.largePhoto : '',
          },
        ]
      : [];
  });
  return { items };
}
