import type { Problem } from '../core/problem.ts';

/** What a file's place and name say about the entry in it. */
export type NamedPlace = Readonly<{
  /** Undefined where the name says nothing but a date; empty for the page of the site's root. */
  slug: string | undefined;
  folders: readonly string[];
  date: string | undefined;
}>;

/** A kind of entry: where its files lie and what their names mean. */
export type ContentType = Readonly<{
  kind: 'post' | 'page';
  /** Folder below `content/`. */
  folder: string;
  /** Reads a path relative to the folder, without `.md`: `2024-11-19-slug/index`. Names are not URL words yet. */
  place: (path: string) => NamedPlace;
  /** What is wrong with an entry of this type beyond its front matter. `date` is as written there or in the name. */
  problems: (entry: Readonly<{ file: string; date: string | undefined }>) => readonly Problem[];
}>;
