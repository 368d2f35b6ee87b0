import { type Body, fillBody, type Hole } from './body.ts';
import type { ImageRecipe } from './image.ts';

/** How an output gets its bytes. The functions are pure: same site, same text. */
export type Make =
  /** A text that needs the heads only. */
  | Readonly<{ kind: 'text'; text: () => string }>
  /** A page that needs the body of one entry, and so is made by the thread that holds it. */
  | Readonly<{ kind: 'article'; entry: string; page: () => BodilessPage }>
  /** A picture, encoded at the edge or taken from the image cache. */
  | Readonly<{ kind: 'image'; recipe: ImageRecipe }>
  /** What is at hand already, such as a font of the theme. */
  | Readonly<{ kind: 'bytes'; bytes: Uint8Array }>
  /** A file of `content/` (path relative to it) copied byte for byte. */
  | Readonly<{ kind: 'copy'; file: string }>
  /** The search index: `path` is its folder, whose files are known only when they are made. */
  | Readonly<{ kind: 'search' }>;

/** A page of an entry, all but the body of the entry. */
export type BodilessPage = Readonly<{
  /** What the template gets, without the HTML of the body. */
  props: object;
  /** What goes into the holes of the body in this page. */
  fill: (hole: Hole) => string;
  text: (html: string) => string;
}>;

/** The text of a page of an entry. */
export function pageText({ fill, text }: BodilessPage, body: Body): string {
  return text(fillBody(body, fill));
}

/** The most bytes that something may take, and the setting that says so. */
export type ByteLimit = Readonly<{ bytes: number; setting: string }>;

/** What a page may make a phone load: as it opens, and read to its end. */
export type PageBudget = Readonly<{ open: ByteLimit; all: ByteLimit }>;

/**
 * A file that is described and not made yet. Everything that will exist is known as outputs before the first
 * byte is made; two outputs on one path are an error.
 */
export type Output = Readonly<{
  /** Relative to the site folder (or the state folder), with `/`: `berita/index.html`. */
  path: string;
  /** `state` is for files that belong to the server's administrator and are never public. */
  root: 'site' | 'state';
  /** False for files that a server eats instead of serving, such as `.htaccess`. */
  served: boolean;
  /**
   * What it comes from, for messages: a content file, a setting, or the name of the output. Of several outputs of one
   * file, all but the first name the setting that asks for them: `content/posts/a.md (mobile.path)`.
   */
  cause: string;
  make: Make;
  /** Absent where nothing is to be judged: other files than pages, and sites without limits. */
  budget?: PageBudget;
}>;

/** An output of the public site that a server serves. */
export const siteOutput = (path: string, cause: string, make: Make): Output => ({
  path,
  root: 'site',
  served: true,
  cause,
  make,
});

/** What an output comes from, whichever of its outputs it is: `content/posts/a.md` for the mobile page of it too. */
export const sourceOf = ({ cause }: Pick<Output, 'cause'>): string => cause.replace(/ \([a-z.]+\)$/, '');

/** Which of the two pages of an article an output is; `normal` for any other page. */
export const variantOf = ({ cause }: Pick<Output, 'cause'>): 'normal' | 'mobile' =>
  cause.endsWith(' (mobile.path)') ? 'mobile' : 'normal';
