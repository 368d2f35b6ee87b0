import { join } from 'node:path';
import { withoutAccepted } from '../checks/accepted.ts';
import { foreignHosts, type LinkSources } from '../checks/foreign-links.ts';
import { readConfig } from '../config/read-config.ts';
import type { Include } from '../config/site-config.ts';
import { readContent } from '../content/read-content.ts';
import { isoOf } from '../core/moment.ts';
import { hasErrors, type Problem, sortProblems } from '../core/problem.ts';
import { type ReadPhotosOptions, readPhotoFacts } from '../images/read-photo-facts.ts';
import { nextChange } from '../site/due.ts';
import { readTheme } from '../theme/read-theme.ts';
import type { ImageProgress } from './binaries.ts';
import { commit, recover } from './commit.ts';
import { type Crew, createCrew, threadCount } from './crew.ts';
import { diskProblem } from './disk-fault.ts';
import { readFileSizes } from './file-sizes.ts';
import { type Folders, foldersOf } from './folders.ts';
import { linkedFolders, linkedPlaces } from './linked-folders.ts';
import { type LoadedSite, loadSite } from './load-site.ts';
import { programName, sourceCommit, toolVersions } from './made-with.ts';
import { makeOutputs } from './make-outputs.ts';
import { type ManifestHead, manifestOf, readManifest, type WrittenFiles } from './manifest.ts';
import { foreignFiles, outputFolderProblems } from './output-folder.ts';
import { memoryFile, rememberOutputs, type Trust } from './output-memory.ts';
import { judgePages, stagedSizes } from './page-budgets.ts';
import { planSite } from './plan-site.ts';
import { previousSite } from './previous-site.ts';
import { openSearchIndex, type SearchIndex } from './search-index.ts';
import { addressOf, servingOf } from './serving.ts';
import type { Signer } from './signing-key.ts';
import { manifestRow, type StagedFile } from './stage.ts';
import { type Summary, summaryOf } from './summary.ts';
import { type Stopwatch, startStopwatch, type Timings } from './timings.ts';

/** What a build is told. Paths are absolute or relative to `root`. */
export type BuildOptions = Readonly<{
  root: string;
  /** The version of kec, for the manifest. */
  version: string;
  /** Folder of the built-in theme. */
  theme: string;
  out: string | undefined;
  cache: string | undefined;
  baseUrl: string | undefined;
  /** The clock: milliseconds since 1970, or a date in the site's zone. */
  now: number | string;
  include: Include;
  /** Whether warnings stop the build as errors do. */
  strict: boolean;
  /** Whether photos are read again although their stat says that they have not changed. */
  force: boolean;
  threads: number | undefined;
  /** Signs the manifest. A build without it takes the signature of the last one away. */
  sign: Signer | undefined;
  onImage: ImageProgress;
  /** Ends the build before it changes anything. */
  signal: AbortSignal;
}>;

/** What came of a build. Without a summary nothing was written; `fault` tells what was wrong. */
export type BuildResult = Outcome & Readonly<{ timings: Timings }>;

type Outcome = Readonly<{
  problems: readonly Problem[];
  fault: 'none' | 'settings' | 'content' | 'interrupted';
  summary: Summary | undefined;
}>;

/** Builds a site: reads it, plans it, makes every file beside the output folder, and puts them in place at once. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const watch = startStopwatch();
  const outcome = await buildSite(options, watch).catch((error: unknown) => stoppedBy(error, options));
  return { ...outcome, timings: watch.read() };
}

function stoppedBy(error: unknown, options: BuildOptions): Outcome {
  if (options.signal.aborted) {
    recover(foldersOf(options.root, options));
    return stopped('interrupted', []);
  }
  const problem = diskProblem(error);
  if (problem === undefined) throw error;
  return stopped('content', [problem]);
}

async function buildSite(options: BuildOptions, watch: Stopwatch): Promise<Outcome> {
  const config = await watch.during('settings', () => readConfig(options.root, options));
  if (config.value === undefined) return stopped('settings', config.problems);
  const folders = foldersOf(options.root, options);
  const links = linkedFolders(folders);
  if (links.length > 0) return stopped('content', links);
  recover(folders);
  const content = await watch.during('scan', () => readContent(options.root));
  const { entries } = content.value;
  const commit = sourceCommit(options.root);
  const previous = readManifest(folders.state);
  const search = openSearchIndex(config.value, {
    folders,
    version: options.version,
    previous,
    entries,
    trustStat: !options.force,
    signal: options.signal,
  });
  const crew = createCrew(
    options.threads ?? threadCount(entries.length, { indexing: search.early !== undefined }),
    options.signal,
  );
  const program = programName();
  const trust = { trusted: !options.force, kept: previous !== undefined };
  const reading = {
    root: options.root,
    program,
    memory: { file: memoryFile(folders, 'sources'), ...trust },
  };
  try {
    const before = [...config.problems, ...outputFolderProblems(folders, previous), ...content.problems];
    const loaded = await loadSite({
      config: config.value,
      content: content.value,
      parse: (entries, settings) =>
        watch.during('parse', () => crew.parse(entries, { ...reading, settings }, search.early)),
      lookAt: (photos) =>
        watch.during('photos', () => readPhotoFacts(photos, photoOptions(folders, options))),
      measure: (files) => readFileSizes(folders.content, files),
    });
    const run = {
      options,
      folders,
      previous,
      program,
      trust,
      commit,
      crew,
      search,
      watch,
      loaded: loaded.value,
    };
    return await buildLoaded(run, [...before, ...loaded.problems]);
  } finally {
    // Helpers that wait for work would keep the process alive.
    await Promise.all([crew.stop(), search.stop()]);
  }
}

const photoOptions = ({ content, cache }: Folders, { force }: BuildOptions): ReadPhotosOptions => ({
  contentFolder: content,
  cacheFolder: cache,
  trustStat: !force,
  partial: false,
});

type Run = Readonly<{
  options: BuildOptions;
  folders: Folders;
  previous: WrittenFiles | undefined;
  /** See {@link programName}. */
  program: string;
  trust: Trust;
  commit: Promise<string | undefined>;
  crew: Crew;
  search: SearchIndex;
  watch: Stopwatch;
  loaded: LoadedSite;
}>;

async function buildLoaded(run: Run, before: readonly Problem[]): Promise<Outcome> {
  const { options, folders, previous, watch, loaded } = run;
  const theme = readTheme(options.theme, join(options.root, 'templates'));
  const planned = await watch.during('plan', () => planSite(loaded, theme, previousSite(previous)));
  const remaining = (found: readonly Problem[]) => withoutAccepted(found, loaded.site.config).problems;
  const found = [...before, ...planned.problems];
  const problems = remaining(found);
  if (stops(problems, options)) return stopped('content', problems);

  const index = run.search.judge(loaded.site);
  const made = await makeOutputs({
    ...run,
    ...options,
    planned: planned.value,
    parts: loaded.parts,
    memory: { program: run.program, ...run.trust },
    theme,
    index,
  });
  const heavy = judgePages(planned.value.outputs, stagedSizes(made.value, folders));
  const all = remaining([...found, ...made.problems, ...heavy, ...inTheWay(run, made.value)]);
  if (stops(all, options)) return stopped('content', all);

  const rows = made.value.filter(({ root }) => root === 'site').map(manifestRow);
  const manifest = manifestOf(
    rows,
    await headOf(run, { context: planned.value.context, templates: theme.templates }),
  );
  const journal = await watch.during('commit', () =>
    commit(folders, { files: made.value, manifest, previous, sign: options.sign }),
  );
  rememberOutputs(folders, made.value);
  index.remember(made.value);
  const deleted = journal.clear.length + journal.deletions.length;
  return { problems: sortProblems(all), fault: 'none', summary: summaryOf(manifest, made.value, deleted) };
}

/** What the manifest says besides the files. */
async function headOf({ options, commit, loaded }: Run, sources: LinkSources): Promise<ManifestHead> {
  const { context } = sources;
  const source = await commit;
  const change = nextChange(loaded.parts.heads, context.site.config);
  return {
    site: addressOf(context),
    made: {
      ...toolVersions(options.version),
      ...(source !== undefined && { commit: source }),
      ...(change && { nextBuild: isoOf(change) }),
    },
    serving: servingOf(context),
    linkedHosts: foreignHosts(sources),
  };
}

/** What in the output folder keeps files from being written. */
const inTheWay = ({ folders, previous }: Run, files: readonly StagedFile[]): readonly Problem[] => [
  ...foreignFiles(files, previous),
  ...linkedPlaces(folders, files, previous),
];

const stops = (problems: readonly Problem[], { strict }: BuildOptions): boolean =>
  strict ? problems.length > 0 : hasErrors(problems);

const stopped = (fault: Outcome['fault'], problems: readonly Problem[]): Outcome => ({
  problems: sortProblems(problems),
  fault,
  summary: undefined,
});
