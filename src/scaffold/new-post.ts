import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entrySettings } from '../build/load-site.ts';
import type { Head } from '../content/entry.ts';
import { parseEntry } from '../content/parse-entry.ts';
import { isoOf, momentAt, parseMoment } from '../core/moment.ts';
import { type Checked, hasErrors, type Problem } from '../core/problem.ts';
import { absoluteUrl, fileOfUrl } from '../core/url.ts';
import { urlOf } from '../site/permalink.ts';
import { builtInArchetype, type EntryDraft, fillArchetype, type NewPhoto } from './archetype.ts';
import { newSlug, nextFree } from './entry-place.ts';
import { entryExists } from './new-post-problems.ts';
import type { WrittenSite } from './read-site.ts';
import type { TakenPhoto } from './take-photos.ts';

/** What is wanted of a new entry. */
export type NewPostOrder = Readonly<{
  kind: 'post' | 'page';
  title: string;
  /** As the user wrote it; now where absent. */
  date: string | undefined;
  slug: string | undefined;
  category: string;
  tags: readonly string[];
  draft: boolean;
  photos: readonly Readonly<{ photo: TakenPhoto; alt: string; caption: string }>[];
  /** Milliseconds since 1970. */
  now: number;
}>;

/** A new entry that stands on disk. */
export type WrittenEntry = Readonly<{
  /** Relative to the site's folder. */
  file: string;
  /** The address that the article will have. */
  url: string;
}>;

/**
 * Writes a new entry and its photos into a folder of their own. Nothing is written unless all of it is, and unless
 * the build will accept it; what stands is never overwritten.
 */
export function writeNewPost(order: NewPostOrder, written: WrittenSite): Checked<WrittenEntry | undefined> {
  const { site, folders } = written;
  const { config } = site;
  const slug = newSlug(order.slug ?? order.title, config);
  const moment = dateOf(order, written);
  const day = moment.slice(0, 10);
  const fileFor = (word: string) =>
    order.kind === 'post' ? `content/posts/${day}-${word}/index.md` : `content/pages/${word}/index.md`;
  const headFor = (word: string) =>
    entryFor(order, { slug: word, file: fileFor(word), date: moment }, written);
  const isTaken = (word: string) => {
    const file = join(folders.root, fileFor(word));
    const head = headFor(word).value?.head;
    return (
      existsSync(dirname(file)) ||
      existsSync(`${dirname(file)}.md`) ||
      (head !== undefined && written.paths.has(fileOfUrl(urlOf(head, config))))
    );
  };
  if (isTaken(slug)) {
    return refused([entryExists(undefined, { taken: fileFor(slug), free: nextFree(slug, isTaken) })]);
  }
  const entry = headFor(slug);
  if (entry.value === undefined || hasErrors(entry.problems)) return refused(entry.problems);
  writeFolder(join(folders.root, dirname(fileFor(slug))), [
    { name: 'index.md', bytes: entry.value.text },
    ...order.photos.map(({ photo }) => photo),
  ]);
  const url = absoluteUrl(config.address, urlOf(entry.value.head, config));
  return { value: { file: fileFor(slug), url }, problems: entry.problems };
}

const refused = (problems: readonly Problem[]): Checked<undefined> => ({ value: undefined, problems });

/** `2026-11-24 09:30` in the site's zone; without a time where the user named a day only. */
function dateOf({ date, now }: NewPostOrder, { site }: WrittenSite): string {
  const { timezone } = site.config;
  const moment = (date === undefined ? undefined : parseMoment(date, timezone)) ?? momentAt(now, timezone);
  return moment.timed ? isoOf(moment).slice(0, 16).replace('T', ' ') : moment.local.slice(0, 10);
}

/** The text of the entry, read as the build will read it. */
function entryFor(
  order: NewPostOrder,
  { file, date }: Readonly<{ slug: string; file: string; date: string }>,
  { site, folders }: WrittenSite,
): Checked<Readonly<{ text: string; head: Head }> | undefined> {
  const photos: readonly NewPhoto[] = order.photos.map(({ photo, alt, caption }) => ({
    name: photo.name,
    alt: alt === '' ? order.title : alt,
    caption,
  }));
  const dated = order.kind === 'post' || order.date !== undefined;
  const draft: EntryDraft = { ...order, date: dated ? date : '', photos };
  const archetype = `content/archetypes/${order.kind}.md`;
  const own = join(folders.root, archetype);
  const template = existsSync(own) ? readFileSync(own, 'utf8') : builtInArchetype(draft);
  const text = fillArchetype(template, draft, { file: archetype });
  if (text.problems.length > 0) return refused(text.problems);
  const parsed = parseEntry({ file, kind: order.kind, text: text.value }, entrySettings(site.config));
  const value = parsed.value && { text: text.value, head: parsed.value.head };
  // What is wrong in an entry that does not exist yet is wrong in the archetype that it comes from.
  const problems = existsSync(own)
    ? parsed.problems.map((problem) => ({ ...problem, place: { ...problem.place, file: archetype } }))
    : parsed.problems;
  return { value, problems };
}

/** Makes a folder with its files, or nothing: it is made under another name and then renamed. */
function writeFolder(
  folder: string,
  files: readonly Readonly<{ name: string; bytes: string | Uint8Array }>[],
): void {
  const draft = join(dirname(folder), `.kec-new-${process.pid}`);
  try {
    mkdirSync(draft, { recursive: true });
    for (const { name, bytes } of files) writeFileSync(join(draft, name), bytes);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
