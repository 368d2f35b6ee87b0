import type { ImageFormat, ImageRecipe } from '../core/image.ts';

/** One file of a picture. `path` is relative to the site folder. */
export type PictureFile = Readonly<{ path: string; width: number; height: number; recipe: ImageRecipe }>;

/** A photo in every width and format that one role needs. */
export type Picture = Readonly<{
  /** Modern formats, best first; each list by rising width. */
  sources: readonly Readonly<{ format: ImageFormat; files: readonly PictureFile[] }>[];
  /** The files every browser reads, by rising width; the last is the `src`. One file for an SVG. */
  fallback: readonly PictureFile[];
  /** Size of the largest file, for `width` and `height`. */
  width: number;
  height: number;
  /** Index into the palette of placeholder colours; undefined where the picture is transparent. */
  colour: number | undefined;
}>;
