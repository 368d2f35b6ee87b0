/** A template. `file` is for messages. */
export type ThemeTemplate = Readonly<{ file: string; text: string }>;

/** Whether a template is the site's own. */
export const isOwnTemplate = ({ file }: ThemeTemplate): boolean => file.startsWith('templates/');

/** A file of the theme that pages refer to. */
export type ThemeAsset = Readonly<{
  /** `site.css` */
  name: string;
  /** Bytes for what is no text, such as a font. */
  content: string | Uint8Array;
}>;

/** The files of a theme, built-in files replaced by the site's own of the same name. */
export type ThemeFiles = Readonly<{
  /** By name without `.eta`: `article`, `partials/card`. */
  templates: ReadonlyMap<string, ThemeTemplate>;
  /** By name below `templates/assets/`. */
  assets: ReadonlyMap<string, ThemeAsset>;
  /** The site's copies whose built-in files are others now; absent for none. */
  outdated?: readonly OutdatedCopy[];
}>;

/** A copy whose built-in file has changed since it was made, or is no longer there (`gone`). */
export type OutdatedCopy = Readonly<{ file: string; path: string; gone: boolean }>;
