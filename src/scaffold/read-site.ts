import { type Folders, foldersOf } from '../build/folders.ts';
import { loadSite } from '../build/load-site.ts';
import { planSite } from '../build/plan-site.ts';
import { readEntries } from '../build/read-entry.ts';
import { readConfig } from '../config/read-config.ts';
import { readContent } from '../content/read-content.ts';
import type { Checked } from '../core/problem.ts';
import type { Site } from '../site/site.ts';

/** A site as the tools around it see it: everything that is written, whether it is public or not. */
export type WrittenSite = Readonly<{
  site: Site;
  folders: Folders;
  /** Every path that the site will have, of lists and redirects as well. */
  paths: ReadonlySet<string>;
}>;

/**
 * Reads the texts of a site, and no picture. Undefined when its settings are wrong. What is wrong with
 * its articles is left to the build.
 *
 * @param now the clock: milliseconds since 1970, or a date in the site's zone
 */
export async function readSite(
  root: string,
  now: number | string,
): Promise<Checked<WrittenSite | undefined>> {
  const include = { drafts: true, future: true, expired: true };
  const config = readConfig(root, { baseUrl: undefined, now, include });
  if (config.value === undefined) return { value: undefined, problems: config.problems };
  const loaded = await loadSite({
    config: config.value,
    content: readContent(root).value,
    async parse(entries, settings) {
      const { value, problems } = readEntries(entries, { root, settings });
      return { value: value.map(({ head }) => head), problems };
    },
    lookAt: async () => new Map(),
    measure: () => new Map(),
  });
  const theme = { templates: new Map(), assets: new Map() };
  const { outputs } = planSite(loaded.value, theme, { previousPaths: [] }).value;
  const paths = new Set(outputs.map(({ path }) => path));
  return { value: { site: loaded.value.site, folders: foldersOf(root, {}), paths }, problems: [] };
}
