import type { Block } from '../core/body.ts';
import type { BlockPage } from './blocks/block-page.ts';
import { contactProps } from './blocks/contact.ts';
import { downloadProps } from './blocks/download.ts';
import { galleryProps } from './blocks/gallery.ts';
import { videoProps } from './blocks/video.ts';
import type { Context } from './context.ts';

/** A block of an article as HTML, by the partial of its name. */
export function blockHtml(context: Context, block: Block, page: BlockPage): string {
  return context.theme.render(`partials/${block.kind}`, propsOf(context, block, page));
}

function propsOf(context: Context, block: Block, page: BlockPage): object {
  switch (block.kind) {
    case 'gallery':
      return galleryProps(context, block, page);
    case 'download':
      return downloadProps(context, block, page);
    case 'video':
      return videoProps(context, block, page);
    case 'contact':
      return contactProps(context);
  }
}
