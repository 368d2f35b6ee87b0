import type { FigureProps, PictureProps } from './pictures.ts';
import type { OfficeProps } from './site.ts';

/** Partial `gallery`: a block of photos in an article, the same on both of its pages. */
export type GalleryProps = Readonly<{
  items: readonly GalleryItemProps[];
}>;

/** A photo of a gallery: a small picture, cropped to 3:2, with its caption. */
export type GalleryItemProps = FigureProps &
  Readonly<{
    /** The large version. */
    url: string;
    /** Name of the link where the picture has no alternative text; otherwise empty. */
    linkLabel: string;
  }>;

/** Partial `download`: a block of links to files in an article. */
export type DownloadProps = Readonly<{
  files: readonly DownloadFileProps[];
}>;

/** A link to a file. Parts that are not known are empty. */
export type DownloadFileProps = Readonly<{
  label: string;
  url: string;
  /** `PDF`, by the ending of its name. */
  type: string;
  /** `120 KB`; empty for a picture and for a file of another site. */
  size: string;
  /** `example.go.id`, for a file of another site. */
  host: string;
  /** What is known of these, in one text: `PDF, 120 KB`. */
  note: string;
}>;

/** Partial `video`: a video block in an article. One of another site is a link, one of this site a player. */
export type VideoProps = Readonly<{
  /** What the author calls it; may be empty for a video of another site. */
  label: string;
  url: string;
  /** MIME type of a file of this site; empty for a video of another site. */
  type: string;
  /** Of another site: that it opens there and uses data. Of this site: `MP4, 12 MB`. */
  note: string;
  /** `Tonton di YouTube`; empty for a file of this site. */
  watch: string;
  /** Picture of a video of another site. */
  poster: PictureProps | undefined;
  /** Picture of a file of this site, for `<video poster>`. */
  still: StillProps | undefined;
  caption: string;
  credit: string;
}>;

/** A picture as one file. */
export type StillProps = Readonly<{
  url: string;
  width: number;
  height: number;
}>;

/** Partial `contact`: the office's contact box in an article. */
export type ContactProps = Readonly<{
  office: OfficeProps;
  labels: Readonly<Record<string, string>>;
}>;
