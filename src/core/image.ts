/** The formats in which kec writes pictures. */
export type ImageFormat = 'avif' | 'webp' | 'jpeg' | 'png' | 'gif';

/** The point of a picture that must stay visible when it is cropped, each axis from 0 (left, top) to 1. */
export type Focus = Readonly<{ x: number; y: number }>;

/** A source picture, known by what it holds. `file` is relative to `content/`, with `/`. */
export type PhotoSource = Readonly<{ file: string; hash: string }>;

/** What is known of a picture in use, after orientation, found at the edge and cached by content hash. */
export type PhotoFacts = PhotoSource &
  Readonly<{
    width: number;
    height: number;
    /** What the bytes are, whatever the file's name says. */
    format: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'tiff' | 'svg';
    alpha: boolean;
    /** Few colours, as in a drawing or a screenshot (an indexed PNG). */
    palette: boolean;
    /** 1 for a still picture. */
    frames: number;
    /** Index into the palette of placeholder colours. */
    colour: number;
  }>;

/** Why a picture cannot be used. */
export type PhotoFault = Readonly<{
  file: string;
  /** `changed`: not the bytes that were there when the build began. */
  fault: 'heic' | 'truncated' | 'unreadable' | 'too-large' | 'too-complex' | 'changed';
  /** What the decoder said, or the size in megapixels of a too large one; may be empty. */
  detail: string;
}>;

/**
 * How to make one picture file: plain data that says everything the encoder needs, so that the same recipe
 * always gives the same bytes. Its hash names the file in the site and in the image cache.
 */
export type ImageRecipe =
  /** A photo at `width` × `height`; cropped around `focus` where the ratio differs from the source's. */
  | Readonly<{
      kind: 'resize';
      source: PhotoSource;
      width: number;
      height: number;
      /**
       * Width to which the photo is decoded before it is cut to size: the same in all recipes of a photo, so that
       * it is decoded once and a file does not depend on which others are made with it.
       */
      decodeWidth: number;
      format: ImageFormat;
      /** 1–100 as the encoder of the format counts; a PNG below 100 gets a palette. */
      quality: number;
      focus: Focus | undefined;
      animated: boolean;
      /** The encoder lowers the quality to fit, within a floor. Absent: no bound. */
      maxBytes: number | undefined;
      /** The floor of the quality where there is a bound. */
      minQuality: number;
    }>
  /** The picture as it is, in its own format, upright and without metadata. */
  | Readonly<{ kind: 'clean'; source: PhotoSource }>
  /** A drawn share card, JPEG 1200×630. */
  | Readonly<{
      kind: 'card';
      title: string;
      tagline: string;
      icon: PhotoSource | undefined;
      /** `#rrggbb` */
      colour: string;
    }>
  /**
   * The site icon: a square PNG, the vector itself, or a `.ico` holding 16, 32 and 48 pixels. A `maskable` one is
   * opaque and keeps clear of its edges, which the system may round off.
   */
  | Readonly<{
      kind: 'icon';
      /** Absent: the built-in icon in the site's colour. */
      source: PhotoSource | undefined;
      size: number;
      format: 'png' | 'ico' | 'svg';
      maskable: boolean;
      colour: string;
    }>;
