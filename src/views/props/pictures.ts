/** One list of files of a picture in one modern format. */
export type PictureSourceProps = Readonly<{
  /** `image/webp` */
  type: string;
  srcset: string;
}>;

/** A picture for `<picture>`: the partial `picture` renders it. */
export type PictureProps = Readonly<{
  sources: readonly PictureSourceProps[];
  src: string;
  /** Empty when there is one file only. */
  srcset: string;
  sizes: string;
  width: number;
  height: number;
  alt: string;
  /** Class of the placeholder colour, such as `tone-5`; empty for a transparent picture. */
  tone: string;
  /** True for the one picture that is seen first: it loads eagerly with high priority. */
  lead: boolean;
}>;

/** A picture with its caption. */
export type FigureProps = Readonly<{
  picture: PictureProps;
  caption: string;
  /** Who made the photo. */
  credit: string;
}>;
