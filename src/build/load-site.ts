import type { SourceRules } from '../checks/check.ts';
import { sourceRules } from '../checks/source-rules.ts';
import { isReachable } from '../config/office.ts';
import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import type { EntryFile, ParseSettings } from '../content/parse-entry.ts';
import type { ContentFiles } from '../content/read-content.ts';
import { type Checked, hasErrors } from '../core/problem.ts';
import { assemble } from '../site/assemble.ts';
import type { PhotoFindings } from '../site/photo-check.ts';
import { photosInUse } from '../site/photo-use.ts';
import type { Site, SiteParts } from '../site/site.ts';
import { sizedFiles } from '../site/sized-files.ts';

/** What reading an entry depends on: how it is parsed, and by what its text is judged. */
export type EntrySettings = ParseSettings & SourceRules;

/** Where a site comes from. A build reads everything; the dev server reads what has changed since. */
export type SiteSource = Readonly<{
  config: SiteConfig;
  content: ContentFiles;
  /** Reads and parses entries; their heads come back by file. */
  parse: (entries: readonly EntryFile[], settings: EntrySettings) => Promise<Checked<readonly Head[]>>;
  /** Looks at pictures, by file relative to `content/`. */
  lookAt: (photos: readonly string[]) => Promise<PhotoFindings>;
  /** Bytes of files, by file relative to `content/`. */
  measure: (files: readonly string[]) => ReadonlyMap<string, number>;
}>;

/** A site that is read and assembled. */
export type LoadedSite = Readonly<{
  site: Site;
  /** What the site was assembled from, for other threads. */
  parts: SiteParts;
  /** False when an entry could not be read as it is meant, so that its URL and links to it say nothing for now. */
  complete: boolean;
}>;

/** Reads the entries and pictures of a site and assembles it. */
export async function loadSite(source: SiteSource): Promise<Checked<LoadedSite>> {
  const { config, content } = source;
  const { entries, files, statics } = content;
  const parsed = await source.parse(entries, entrySettings(config));
  const sizes = source.measure(sizedFiles(parsed.value, files));
  const known = { config, heads: parsed.value, files, statics, sizes };
  const findings = await source.lookAt(photosInUse(known));
  const assembled = assemble({ ...known, photos: findings });
  return {
    value: {
      site: assembled.value,
      parts: { ...known, photos: assembled.value.photos },
      complete: !hasErrors(parsed.problems),
    },
    problems: [...parsed.problems, ...assembled.problems],
  };
}

/** The part of the settings that reading an entry depends on. */
export const entrySettings = (config: SiteConfig): EntrySettings => ({
  ...sourceRules(config),
  timezone: config.timezone,
  html: config.markdown.html,
  office: isReachable(config.office),
  search: config.search,
});
