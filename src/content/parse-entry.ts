import { shortHash } from '../core/hash.ts';
import type { Language } from '../core/language.ts';
import { ownText } from '../core/own-text.ts';
import type { Checked } from '../core/problem.ts';
import { validate } from '../core/validate.ts';
import { type ParsedMarkdown, parseMarkdown } from '../markdown/parse-markdown.ts';
import type { AllowedHosts } from '../sanitize/blocked-parts.ts';
import { contentTypes } from './content-types.ts';
import type { Entry, FrontMatter, Head } from './entry.ts';
import { frontMatterSchema, type RawFrontMatter } from './front-matter.ts';
import { matterGuesses } from './key-guesses.ts';
import { judgedLines, type PlaceOf, placesIn, topKeyPlace } from './matter-places.ts';
import { frontMatterInvalid } from './matter-problems.ts';
import { nameEntry } from './name-entry.ts';
import { type EntryDates, readDates } from './read-dates.ts';
import { splitEntry } from './split-entry.ts';

/** A source file of an entry, relative to the site's folder: `content/posts/2024-11-19-slug.md`. */
export type EntryFile = Readonly<{ file: string; kind: Head['kind'] }>;

/** The part of the settings that reading an entry depends on. */
export type ParseSettings = Readonly<{
  timezone: string;
  language: Language;
  html: 'clean' | 'trusted';
  /** Whether they say how the office is reached. */
  office: boolean;
  hosts: AllowedHosts;
  /** Whether the site has a search, for which texts are compared with those of the last run. */
  search: boolean;
}>;

/**
 * Reads one entry: front matter, text, and what the file's place and name say. Undefined when there is no front
 * matter to be read. An entry with other errors is given all the same, so that whatever else is wrong with it is
 * found in the same run; a site with errors is never rendered.
 */
export function parseEntry(
  source: EntryFile & Readonly<{ text: string }>,
  settings: ParseSettings,
): Checked<Entry | undefined> {
  const { file } = source;
  const split = splitEntry(source.text, file);
  if (split.value === undefined) return { value: undefined, problems: split.problems };
  const { data, yaml, text, firstLine } = split.value;
  const placeOf = placesIn(file, yaml);
  const matter = validate(frontMatterSchema, data, matterGuesses);
  const { language, html, hosts, office } = settings;
  const raw = withOwnTexts(matter.value ?? substitute);
  const options = { file, firstLine, html, hosts, language, office, summary: raw.summary };
  const markdown = parseMarkdown(text, options);
  const textHash = settings.search ? shortHash(text) : '';
  const head = headOf({ source, yaml, raw, text: markdown.value, textHash, placeOf }, settings);
  const faults = matter.faults.map((fault) => frontMatterInvalid(placeOf(fault.path, fault.at), fault));
  return {
    value: { head: head.value, body: markdown.value.body },
    problems: [...faults, ...(matter.value === undefined ? [] : head.problems), ...markdown.problems],
  };
}

/** With its long texts in one piece: the YAML parser puts quoted ones together from many. */
const withOwnTexts = (raw: RawFrontMatter): RawFrontMatter => ({
  ...raw,
  title: ownText(raw.title),
  summary: raw.summary && ownText(raw.summary),
});

/** Stands for a front matter that is not valid. */
const substitute: RawFrontMatter = frontMatterSchema.parse({ title: '?' });

type Parts = Readonly<{
  source: EntryFile;
  yaml: string;
  raw: RawFrontMatter;
  text: ParsedMarkdown;
  textHash: string;
  placeOf: PlaceOf;
}>;

function headOf(
  { source, yaml, raw, text, textHash, placeOf }: Parts,
  settings: ParseSettings,
): Checked<Head> {
  const { file, kind } = source;
  const type = contentTypes.find((candidate) => candidate.kind === kind);
  if (type === undefined) throw new Error(`no content type for ${kind}`);
  const place = type.place(file.slice(`content/${type.folder}/`.length, -'.md'.length));
  const date = raw.date ?? place.date;
  const dates = readDates(
    { date, updated: raw.updated, expires: raw.expires, review: raw.review, event: raw.event },
    { zone: settings.timezone, placeOf: (path) => placeOf(path, 'value') },
  );
  const name = nameEntry(place, raw, {
    language: settings.language,
    placeOf: () => placeOf(['slug'], 'value'),
  });
  const { links, htmlLinks, images, words, byline } = text;
  return {
    value: {
      kind,
      file,
      matter: frontMatterOf(raw, dates.value, { file, yaml }),
      ...name.value,
      excerpt: text.excerpt,
      words,
      links,
      htmlLinks,
      images,
      byline,
      textHash,
    },
    problems: [...dates.problems, ...name.problems, ...type.problems({ file, date })],
  };
}

function frontMatterOf(
  raw: RawFrontMatter,
  dates: EntryDates,
  { file, yaml }: Readonly<{ file: string; yaml: string }>,
): FrontMatter {
  const { cover, source } = raw;
  return {
    title: raw.title,
    ...dates,
    event: dates.event && { ...dates.event, place: raw.event?.place },
    slug: raw.slug,
    permalink: raw.permalink,
    category: raw.category,
    tags: raw.tags,
    author: raw.author,
    editor: raw.editor,
    photographer: raw.photographer,
    cover: cover && {
      src: cover.src,
      alt: cover.alt,
      caption: cover.caption,
      credit: cover.credit,
      focus: cover.focus,
      place: topKeyPlace(file, yaml, 'cover'),
    },
    source: source && { name: source.name, url: source.url },
    canonical: raw.canonical,
    aliases: raw.aliases,
    draft: raw.draft,
    pinned: raw.pinned,
    lang: raw.lang,
    layout: raw.layout,
    extra: raw.extra,
    lines: judgedLines(yaml),
  };
}
