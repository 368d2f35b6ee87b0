import type { Language, Text } from '../core/language.ts';
import { type Checked, defineProblem, hasErrors, type Place, type Problem } from '../core/problem.ts';
import { explainIssue } from '../core/schema.ts';
import { slugOf } from '../core/slug.ts';
import { parseYaml } from '../core/yaml.ts';
import { type ParsedMarkdown, parseMarkdown } from '../markdown/parse-markdown.ts';
import type { NamedPlace } from './content-type.ts';
import { contentTypes } from './content-types.ts';
import type { Entry, FrontMatter, Head } from './entry.ts';
import { frontMatterSchema, type RawFrontMatter } from './front-matter.ts';
import { guesses } from './key-guesses.ts';
import { type EntryDates, readDates } from './read-dates.ts';
import { type SplitEntry, splitEntry } from './split-entry.ts';

/** A source file of an entry, relative to the site's folder: `content/posts/2024-11-19-slug.md`. */
export type EntryFile = Readonly<{ file: string; kind: Head['kind'] }>;

/** The part of the settings that reading an entry depends on. */
export type ParseSettings = Readonly<{ timezone: string; language: Language; html: 'clean' | 'trusted' }>;

export const frontMatterInvalid = defineProblem<{ message: Text; hint: Text }>({
  code: 'KEC-FRONT-MATTER',
  severity: 'error',
  summary: {
    id: 'Kunci front matter yang tidak dikenal atau tidak sah.',
    en: 'A front matter key that is unknown or not valid.',
  },
  message: ({ message }) => message,
  hint: ({ hint }) => hint,
});

export const slugEmpty = defineProblem<{ name: string }>({
  code: 'KEC-SLUG',
  severity: 'error',
  summary: { id: 'Nama yang tidak dapat menjadi alamat.', en: 'A name that cannot become a URL.' },
  message: ({ name }) => ({
    id: `"${name}" tidak berisi huruf Latin atau angka untuk alamat.`,
    en: `"${name}" has no Latin letters or digits for the URL.`,
  }),
  hint: () => ({ id: 'Tulis `slug: kata-kata-alamat`.', en: 'Write `slug: words-of-the-url`.' }),
});

/** Reads one entry: front matter, text, and what the file's place and name say. Undefined when there is any error. */
export function parseEntry(
  source: EntryFile & Readonly<{ text: string }>,
  settings: ParseSettings,
): Checked<Entry | undefined> {
  const split = splitEntry(source.text, source.file);
  if (split.value === undefined) return { value: undefined, problems: split.problems };
  const placeOf = placesIn(source.file, split.value);
  const raw = frontMatterSchema.safeParse(split.value.data, { reportInput: true });
  const text = parseMarkdown(split.value.text, {
    file: source.file,
    firstLine: split.value.firstLine,
    html: settings.html,
    language: settings.language,
  });
  if (!raw.success)
    return { value: undefined, problems: [...schemaProblems(raw.error.issues, placeOf), ...text.problems] };
  const entry = entryOf({ source, raw: raw.data, text: text.value, settings, placeOf });
  const problems = [...entry.problems, ...text.problems];
  return { value: hasErrors(problems) ? undefined : entry.value, problems };
}

type PlaceOf = (...path: readonly PropertyKey[]) => Place;

/** Finds keys of a front matter again; the YAML is read a second time only when there is something to say. */
function placesIn(file: string, { yaml }: SplitEntry): PlaceOf {
  return (...path) => {
    const found = parseYaml(yaml).locate(path);
    return found ? { file, line: found.line + 1, column: found.column } : { file, line: 1 };
  };
}

function schemaProblems(
  issues: readonly Parameters<typeof explainIssue>[0][],
  placeOf: PlaceOf,
): readonly Problem[] {
  return issues
    .flatMap((issue) => explainIssue(issue, { keys: Object.keys(frontMatterSchema.shape), guesses }))
    .map(({ path, message, hint }) => frontMatterInvalid(placeOf(...path), { message, hint }));
}

type Parts = Readonly<{
  source: EntryFile;
  raw: RawFrontMatter;
  text: ParsedMarkdown;
  settings: ParseSettings;
  placeOf: PlaceOf;
}>;

function entryOf({ source, raw, text, settings, placeOf }: Parts): Checked<Entry> {
  const { file, kind } = source;
  const type = contentTypes.find((candidate) => candidate.kind === kind);
  if (type === undefined) throw new Error(`no content type for ${kind}`);
  const place = type.place(file.slice(`content/${type.folder}/`.length, -'.md'.length));
  const dates = readDates(
    { date: raw.date ?? place.date, updated: raw.updated, expires: raw.expires },
    settings.timezone,
    placeOf,
  );
  const slug = slugFor(raw, place, settings);
  const { links, images, words, byline, body } = text;
  const head: Head = {
    kind,
    file,
    matter: frontMatterOf(raw, dates.value, () => placeOf('cover')),
    slug,
    folders: place.folders.map((folder) => slugOf(folder)),
    excerpt: raw.summary ?? text.excerpt,
    words,
    links,
    images,
    byline,
  };
  const nameless =
    slug === '' && place.slug !== '' ? [slugEmpty(placeOf('slug'), { name: raw.slug ?? place.slug })] : [];
  return {
    value: { head, body },
    problems: [...dates.problems, ...nameless, ...type.problems({ file, date: dates.value.date, raw })],
  };
}

const slugFor = (raw: RawFrontMatter, place: NamedPlace, { language }: ParseSettings): string =>
  slugOf(raw.slug ?? place.slug, language === 'id' ? 'dan' : 'and');

function frontMatterOf(raw: RawFrontMatter, dates: EntryDates, coverPlace: () => Place): FrontMatter {
  const { cover, source } = raw;
  return {
    title: raw.title,
    ...dates,
    slug: raw.slug,
    permalink: raw.permalink,
    summary: raw.summary,
    category: raw.category,
    tags: [...new Set(raw.tags)],
    author: raw.author,
    editor: raw.editor,
    photographer: raw.photographer,
    cover: cover && {
      src: cover.src,
      alt: cover.alt,
      caption: cover.caption,
      credit: cover.credit,
      focus: cover.focus,
      place: coverPlace(),
    },
    source: source && { name: source.name, url: source.url },
    canonical: raw.canonical,
    aliases: raw.aliases,
    draft: raw.draft,
    expires: dates.expires,
    pinned: raw.pinned,
    lang: raw.lang,
    layout: raw.layout,
    extra: raw.extra,
  };
}
