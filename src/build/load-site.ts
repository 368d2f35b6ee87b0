import type { SiteConfig } from '../config/site-config.ts';
import { type ContentFiles, readContent } from '../content/read-content.ts';
import { type Checked, hasErrors } from '../core/problem.ts';
import { readPhotoFacts } from '../images/read-photo-facts.ts';
import { assemble } from '../site/assemble.ts';
import { photosInUse } from '../site/photo-use.ts';
import type { Site, SiteParts } from '../site/site.ts';
import { type Crew, createCrew, threadCount } from './crew.ts';
import type { Folders } from './folders.ts';

/** A site that is read and assembled. The crew holds the bodies of its entries and has to be stopped. */
export type LoadedSite = Readonly<{
  site: Site;
  /** What the site was assembled from, for other threads. */
  parts: SiteParts;
  crew: Crew;
  /** False when an entry could not be read as it is meant, so that its URL and links to it say nothing for now. */
  complete: boolean;
}>;

/** Reads everything below `content/` and assembles the site. */
export async function loadSite(
  config: SiteConfig,
  folders: Folders,
  options: Readonly<{ threads: number | undefined; force: boolean }>,
): Promise<Checked<LoadedSite>> {
  const content = readContent(folders.root);
  const crew = createCrew(options.threads ?? threadCount(content.value.entries.length));
  try {
    const loaded = await loadWith(crew, content.value, { config, folders, trustStat: !options.force });
    return { value: loaded.value, problems: [...content.problems, ...loaded.problems] };
  } catch (error) {
    // The helpers would keep the process alive.
    await crew.stop();
    throw error;
  }
}

async function loadWith(
  crew: Crew,
  { entries, statics, files }: ContentFiles,
  { config, folders, trustStat }: Readonly<{ config: SiteConfig; folders: Folders; trustStat: boolean }>,
): Promise<Checked<LoadedSite>> {
  const settings = { timezone: config.timezone, language: config.language, html: config.markdown.html };
  const parsed = await crew.parse(entries, { root: folders.root, settings });
  const known = { config, heads: parsed.value, files, statics };
  const findings = await readPhotoFacts(photosInUse(known), {
    contentFolder: folders.content,
    cacheFolder: folders.cache,
    trustStat,
  });
  const assembled = assemble({ ...known, photos: findings });
  return {
    value: {
      site: assembled.value,
      parts: { ...known, photos: assembled.value.photos },
      crew,
      complete: !hasErrors(parsed.problems),
    },
    problems: [...parsed.problems, ...assembled.problems],
  };
}
