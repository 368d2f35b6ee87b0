import type { Moment } from '../core/moment.ts';
import type { Problem } from '../core/problem.ts';
import type { RawFrontMatter } from './front-matter.ts';

/** What a file's place and name say about the entry in it. */
export type NamedPlace = Readonly<{ slug: string; folders: readonly string[]; date: string | undefined }>;

/** A kind of entry: where its files lie and what their names mean. */
export type ContentType = Readonly<{
  kind: 'post' | 'page';
  /** Folder below `content/`. */
  folder: string;
  /** Reads a path relative to the folder, without `.md`: `2024-11-19-slug/index`. The slug is not a URL word yet. */
  place: (path: string) => NamedPlace;
  /** What is wrong with an entry of this type beyond its front matter. */
  problems: (
    entry: Readonly<{ file: string; date: Moment | undefined; raw: RawFrontMatter }>,
  ) => readonly Problem[];
}>;
