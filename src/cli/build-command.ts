import { type BuildResult, build } from '../build/build.ts';
import { keyVariable, readSigningKey, type Signer, signingKeyOf } from '../build/signing-key.ts';
import { type Checked, hasErrors } from '../core/problem.ts';
import { builtInTheme } from './built-in-theme.ts';
import type { Call, FlagValues, Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, textOf } from './flag-values.ts';
import { createProgress } from './progress.ts';
import { refuse } from './refuse.ts';
import { problemData, reportProblems } from './report.ts';
import { summaryText } from './summary-text.ts';
import { timingsText } from './timings-text.ts';
import { kecVersion } from './version.ts';

/** `kec build` */
export const runBuild: Run = async (values, call) => {
  const { world } = call;
  const signing = signerFrom(values, call);
  const strict = isSet(values, 'strict');
  if (strict ? signing.problems.length > 0 : hasErrors(signing.problems))
    return refuse(signing.problems, exitCode.usage, { values, call });
  const started = performance.now();
  const progress = createProgress(call, {
    label: { id: 'Gambar', en: 'Images' },
    silent: isSet(values, 'quiet') || isSet(values, 'json'),
  });
  const stopping = new AbortController();
  const release = world.onInterrupt(() => stopping.abort());
  const threads = textOf(values, 'threads');
  const built = await build({
    root: world.cwd,
    version: kecVersion(),
    theme: builtInTheme,
    out: textOf(values, 'out'),
    cache: textOf(values, 'cacheDir'),
    baseUrl: textOf(values, 'baseUrl'),
    now: textOf(values, 'now') ?? Date.now(),
    include: {
      drafts: isSet(values, 'drafts'),
      future: isSet(values, 'future'),
      expired: isSet(values, 'expired'),
    },
    strict,
    force: isSet(values, 'force'),
    threads: threads === undefined ? undefined : Number(threads),
    sign: signing.value,
    onImage: progress.onStep,
    signal: stopping.signal,
  }).finally(() => {
    progress.stop();
    release();
  });
  const result = { ...built, problems: [...signing.problems, ...built.problems] };
  const seconds = (performance.now() - started) / 1000;
  report(result, { values, call, seconds });
  return codeOf(result);
};

/** The key of `--sign`: from the file that it names, else from the environment. */
function signerFrom(values: FlagValues, { world }: Call): Checked<Signer | undefined> {
  const file = textOf(values, 'sign');
  if (file !== undefined) return readSigningKey(world.cwd, file);
  return isSet(values, 'sign') ? signingKeyOf(world.env[keyVariable]) : { value: undefined, problems: [] };
}

function codeOf({ fault }: BuildResult): number {
  const { fine, usage, content, interrupted } = exitCode;
  return { none: fine, settings: usage, content, interrupted }[fault];
}

function report(
  result: BuildResult,
  run: Readonly<{ values: FlagValues; call: Call; seconds: number }>,
): void {
  const { values, seconds } = run;
  const { world, language } = run.call;
  if (values['json'] === true) {
    const { summary } = result;
    const data = {
      ok: summary !== undefined,
      problems: result.problems.map(problemData),
      ...(summary && { summary: { ...summary, seconds } }),
      ...(isSet(values, 'timings') && { timings: result.timings }),
    };
    world.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return;
  }
  reportProblems(result.problems, run.call);
  if (result.summary === undefined) {
    if (result.fault === 'interrupted')
      world.stderr.write({ id: 'Dihentikan. ', en: 'Interrupted. ' }[language]);
    world.stderr.write({ id: 'Tidak ada yang ditulis.\n', en: 'Nothing was written.\n' }[language]);
  } else if (values['quiet'] !== true) {
    if (values['verbose'] === true)
      for (const path of result.summary.paths) world.stdout.write(`+ ${path}\n`);
    if (isSet(values, 'timings')) world.stdout.write(timingsText(result.timings, language));
    world.stdout.write(summaryText(result.summary, { language, seconds }));
  }
}
