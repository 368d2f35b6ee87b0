import type { BuildOptions, BuildResult } from '../build/build.ts';
import { builtInTheme } from './built-in-theme.ts';
import type { Call, FlagValues } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, nowOf, textOf } from './flag-values.ts';
import { runWatched } from './run-watched.ts';
import { kecVersion } from './version.ts';

/** What the flags say of a build, whatever it is for. */
export function buildOptionsOf(
  values: FlagValues,
  { world }: Pick<Call, 'world'>,
): Pick<BuildOptions, 'root' | 'version' | 'theme' | 'baseUrl' | 'now' | 'include' | 'threads'> {
  const threads = textOf(values, 'threads');
  return {
    root: world.cwd,
    version: kecVersion(),
    theme: builtInTheme,
    baseUrl: textOf(values, 'baseUrl'),
    now: nowOf(values),
    include: {
      drafts: isSet(values, 'drafts'),
      future: isSet(values, 'future'),
      expired: isSet(values, 'expired'),
    },
    threads: threads === undefined ? undefined : Number(threads),
  };
}

/** Runs a build with a bar for its pictures, until it is done or interrupted. */
export const runBuildWatched = <Result>(
  values: FlagValues,
  call: Call,
  run: (watched: Pick<BuildOptions, 'onImage' | 'signal'>) => Promise<Result>,
): Promise<Result> =>
  runWatched({ values, call, label: { id: 'Gambar', en: 'Images' } }, ({ onStep, signal }) =>
    run({ onImage: onStep, signal }),
  );

/** What the shell is told of a build. */
export function buildExitCode({ fault }: Pick<BuildResult, 'fault'>): number {
  const { fine, usage, content, interrupted } = exitCode;
  return { none: fine, settings: usage, content, interrupted }[fault];
}

/** Says that a build has written nothing. */
export function sayNothingWritten({ fault }: Pick<BuildResult, 'fault'>, { world, language }: Call): void {
  if (fault === 'interrupted') world.stderr.write({ id: 'Dihentikan. ', en: 'Interrupted. ' }[language]);
  world.stderr.write({ id: 'Tidak ada yang ditulis.\n', en: 'Nothing was written.\n' }[language]);
}
