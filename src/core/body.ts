import type { Place } from './problem.ts';

/** A link as the author wrote it. `href` is not resolved yet. */
export type LinkFound = Readonly<{
  href: string;
  place: Place;
  /** Whether the size of the file that it leads to is shown beside it. */
  sized?: true;
  /** How many words its text has, of a link to a document in running text. */
  labelWords?: number;
}>;

/**
 * An image as the author wrote it. `src` is not resolved yet.
 * A `figure` stands alone in its paragraph, a `gallery` image among images only, a `poster` for a video, an `inline`
 * one in running text.
 */
export type ImageFound = Readonly<{
  src: string;
  alt: string;
  /** The Markdown title: the caption of a figure. */
  title: string | undefined;
  setting: 'figure' | 'gallery' | 'poster' | 'inline';
  place: Place;
}>;

/** Writer and editor by initials, as in `(iu/yon)` at the end of an article. */
export type Byline = Readonly<{ writer: string; editor: string }>;

/** A link in a block. `index` points into the links of the entry's head; `label` is plain text, and may be empty. */
export type BlockLink = Readonly<{ index: number; label: string }>;

/** A block as the author wrote it between two lines `:::`. Images are indexes into the images of the entry's head. */
export type Block =
  | Readonly<{ kind: 'gallery'; images: readonly number[] }>
  | Readonly<{ kind: 'download'; links: readonly BlockLink[] }>
  | Readonly<{ kind: 'video'; link: BlockLink; poster: number | undefined }>
  | Readonly<{ kind: 'contact' }>;

/**
 * Where a resolved link (its `href` value, escaped), an image or a block (its whole markup) goes. `index` points into
 * the links or images of the entry's head.
 */
export type Hole =
  | Readonly<{ kind: 'link' | 'image'; index: number }>
  | Readonly<{ kind: 'block'; block: Block }>;

/**
 * The HTML of an entry, cut at its holes: `parts[0] hole[0] parts[1] … parts[n]`, so there is always one part
 * more than there are holes. It stays with the thread that parsed it.
 */
export type Body = Readonly<{ parts: readonly string[]; holes: readonly Hole[] }>;

/** The body as HTML, each hole filled by the caller. */
export const fillBody = ({ parts, holes }: Body, fill: (hole: Hole) => string): string =>
  joinBody(parts, holes.map(fill));

/** The body as HTML, of its parts and what fills its holes. */
export function joinBody(parts: Body['parts'], filled: readonly string[]): string {
  let html = parts[0] ?? '';
  for (const [index, text] of filled.entries()) html += text + (parts[index + 1] ?? '');
  return html;
}
