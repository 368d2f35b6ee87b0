import { join } from 'node:path';
import { runChecks } from '../checks/run-checks.ts';
import { readConfig } from '../config/read-config.ts';
import type { Include } from '../config/site-config.ts';
import type { Output } from '../core/output.ts';
import { type Checked, hasErrors, type Problem, sortProblems } from '../core/problem.ts';
import { plan } from '../outputs/plan.ts';
import { readTheme } from '../theme/read-theme.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import { createContext } from '../views/context.ts';
import { type ImageProgress, stageBinaries } from './binaries.ts';
import { commit, recover } from './commit.ts';
import { diskProblem } from './disk-fault.ts';
import { type Folders, foldersOf } from './folders.ts';
import { type LoadedSite, loadSite } from './load-site.ts';
import { type Manifest, manifestOf, readManifest } from './manifest.ts';
import { foreignFiles, outputFolderProblems } from './output-folder.ts';
import { createStage, manifestRow, type StagedFile } from './stage.ts';
import { type Summary, summaryOf } from './summary.ts';

/** What a build is told. Paths are absolute or relative to `root`. */
export type BuildOptions = Readonly<{
  root: string;
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
  onImage: ImageProgress;
}>;

/** What came of a build. Without a summary nothing was written; `fault` tells what was wrong. */
export type BuildResult = Readonly<{
  problems: readonly Problem[];
  fault: 'none' | 'settings' | 'content';
  summary: Summary | undefined;
}>;

/** Builds a site: reads it, plans it, makes every file beside the output folder, and puts them in place at once. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  try {
    return await buildSite(options);
  } catch (error) {
    const problem = diskProblem(error);
    if (problem === undefined) throw error;
    return stopped('content', [problem]);
  }
}

async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const config = readConfig(options.root, options);
  if (config.value === undefined) return stopped('settings', config.problems);
  const folders = foldersOf(options.root, options);
  recover(folders);
  const previous = readManifest(folders.state);
  const before = [...config.problems, ...outputFolderProblems(folders, previous)];
  const loaded = await loadSite(config.value, folders, options);
  try {
    return await buildLoaded({ options, folders, previous, loaded: loaded.value }, [
      ...before,
      ...loaded.problems,
    ]);
  } finally {
    await loaded.value.crew.stop();
  }
}

type Run = Readonly<{
  options: BuildOptions;
  folders: Folders;
  previous: Manifest | undefined;
  loaded: LoadedSite;
}>;

async function buildLoaded(run: Run, before: readonly Problem[]): Promise<BuildResult> {
  const { options, folders, previous, loaded } = run;
  const theme = readTheme(options.theme, join(options.root, 'templates'));
  const context = createContext(loaded.site, theme);
  const planned = plan(context);
  const subject = {
    context,
    outputs: planned.value,
    previousPaths: previous?.files.map(({ path }) => path) ?? [],
  };
  const ofPlan = loaded.complete ? [...planned.problems, ...runChecks(subject)] : [];
  const problems = [...before, ...ofPlan];
  if (stops(problems, options)) return stopped('content', problems);

  const made = await make(run, planned.value, theme);
  const all = [...problems, ...made.problems, ...foreignFiles(made.value, previous)];
  if (stops(all, options)) return stopped('content', all);

  const manifest = manifestOf(made.value.filter(({ root }) => root === 'site').map(manifestRow));
  const journal = commit(folders, { files: made.value, manifest, previous });
  const deleted = journal.clear.length + journal.deletions.length;
  return { problems: sortProblems(all), fault: 'none', summary: summaryOf(manifest, made.value, deleted) };
}

/** Makes the bytes of every output; texts on all threads, pictures beside them. */
async function make(
  run: Run,
  outputs: readonly Output[],
  theme: ThemeFiles,
): Promise<Checked<readonly StagedFile[]>> {
  const { folders, loaded, options } = run;
  const stage = createStage(folders);
  const [texts, binaries] = await Promise.all([
    loaded.crew.render({ outputs, stage, parts: loaded.parts, theme, folders }),
    stageBinaries(outputs, { folders, stage, onProgress: options.onImage }),
  ]);
  return { value: [...texts.value, ...binaries.value], problems: [...texts.problems, ...binaries.problems] };
}

const stops = (problems: readonly Problem[], { strict }: BuildOptions): boolean =>
  strict ? problems.length > 0 : hasErrors(problems);

const stopped = (fault: 'settings' | 'content', problems: readonly Problem[]): BuildResult => ({
  problems: sortProblems(problems),
  fault,
  summary: undefined,
});
