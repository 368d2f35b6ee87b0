import { join } from 'node:path';
import { readFileSizes } from '../build/file-sizes.ts';
import type { Folders } from '../build/folders.ts';
import { linkedFolders } from '../build/linked-folders.ts';
import { entrySettings, loadSite } from '../build/load-site.ts';
import { type PlannedSite, planSite } from '../build/plan-site.ts';
import { withoutAccepted } from '../checks/accepted.ts';
import { readConfig } from '../config/read-config.ts';
import type { SiteConfig } from '../config/site-config.ts';
import { type ContentFiles, readContent } from '../content/read-content.ts';
import type { Body } from '../core/body.ts';
import type { Output } from '../core/output.ts';
import { type Checked, hasErrors, type Problem, sortProblems } from '../core/problem.ts';
import { readTheme } from '../theme/read-theme.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import type { Context } from '../views/context.ts';
import { type Changes, everything } from './changes.ts';
import { createEntryMemory } from './entry-memory.ts';
import { createPhotoMemory } from './photo-memory.ts';

/** Where a site is read from, and at what time. */
export type ReaderOptions = Readonly<{
  folders: Folders;
  /** Folder of the built-in theme. */
  theme: string;
  /** Milliseconds since 1970. */
  clock: () => number;
}>;

/** A site as it was at one moment: whatever a server serves of it can be made from this. */
export type Snapshot = Readonly<{
  context: Context;
  /** By path. */
  outputs: ReadonlyMap<string, Output>;
  /** By source file. */
  bodies: ReadonlyMap<string, Body>;
}>;

/** Gives the site after some changes. There is no snapshot while anything in it is wrong. */
export type SiteReader = (changes: Changes) => Promise<Checked<Snapshot | undefined>>;

/**
 * Creates a reader that remembers what it has read: a change costs the reading of the changed files, and assembling
 * and planning the whole site. It is the pipeline of the build, and so are its results.
 */
export function createSiteReader({ folders, theme, clock }: ReaderOptions): SiteReader {
  const { root } = folders;
  const entries = createEntryMemory(root);
  const photos = createPhotoMemory(folders);
  const readSettings = () => readConfig(root, { baseUrl: undefined, now: clock(), include: all });
  const readTemplates = () => readTheme(theme, join(root, 'templates'));
  let config: Checked<SiteConfig | undefined> = { value: undefined, problems: [] };
  let content: Checked<ContentFiles> = { value: { entries: [], statics: [], files: [] }, problems: [] };
  let templates: ThemeFiles = { templates: new Map(), assets: new Map() };
  return async (latest) => {
    const links = linkedFolders(folders);
    if (links.length > 0) return wrong(links);
    // What came while the settings were wrong is still to be taken in.
    const changes = config.value === undefined ? everything : latest;
    if (changes.settings) config = readSettings();
    if (changes.listing) content = readContent(root);
    if (changes.theme) templates = readTemplates();
    if (config.value === undefined) return wrong(config.problems);
    entries.forget(changes.files, entrySettings(config.value));
    photos.forget(changes.files);
    const loaded = await loadSite({
      config: config.value,
      content: content.value,
      parse: entries.parse,
      lookAt: photos.lookAt,
      measure: (files) => readFileSizes(folders.content, files),
    });
    const planned = planSite(loaded.value, templates, { previousPaths: [] });
    const { problems } = withoutAccepted(
      [...config.problems, ...content.problems, ...loaded.problems, ...planned.problems],
      config.value,
    );
    if (hasErrors(problems)) return wrong(problems);
    return { value: snapshotOf(planned.value, entries.bodies()), problems: sortProblems(problems) };
  };
}

const all = { drafts: true, future: true, expired: true };

const snapshotOf = ({ context, outputs }: PlannedSite, bodies: Snapshot['bodies']): Snapshot => ({
  context,
  outputs: new Map(outputs.filter(isFile).map((output) => [output.path, output])),
  bodies,
});

/** The folder of the search index is an output without bytes of its own. */
const isFile = ({ served, make }: Output): boolean => served && make.kind !== 'search';

const wrong = (problems: readonly Problem[]): Checked<undefined> => ({
  value: undefined,
  problems: sortProblems(problems),
});
