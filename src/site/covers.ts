import type { Focus } from '../core/image.ts';
import { resolvePhoto } from './photo-use.ts';
import type { Article, Site } from './site.ts';

/** The picture that stands for an article: the `cover` of its front matter, else the first image of its text. */
export type CoverPhoto = Readonly<{
  /** Relative to `content/`. */
  file: string;
  alt: string;
  caption: string;
  credit: string;
  focus: Focus | undefined;
  /** Whether the text shows the same file, so that the page need not show it twice. */
  inText: boolean;
}>;

/** Undefined for an article without a picture. */
export function coverOf({ head }: Article, site: Site): CoverPhoto | undefined {
  const source = head.matter.cover?.src ?? head.images[0]?.src;
  if (source === undefined) return undefined;
  const fileOf = (src: string) => {
    const target = resolvePhoto({ src, fromFile: head.file }, site.files);
    return target.kind === 'found' && site.photos.has(target.file) ? target.file : undefined;
  };
  const { cover, photographer } = head.matter;
  const file = fileOf(source);
  if (file === undefined) return undefined;
  const shown = head.images.find((image) => fileOf(image.src) === file);
  return {
    file,
    alt: cover?.alt ?? shown?.alt ?? head.matter.title,
    caption: cover?.caption ?? shown?.title ?? '',
    credit: cover?.credit ?? photographer ?? '',
    focus: cover?.focus,
    inText: shown !== undefined,
  };
}
