import { type BuildResult, build } from '../build/build.ts';
import { keyVariable, readSigningKey, type Signer, signingKeyOf } from '../build/signing-key.ts';
import { type Checked, hasErrors } from '../core/problem.ts';
import { buildExitCode, buildOptionsOf, runBuildWatched, sayNothingWritten } from './build-call.ts';
import type { Call, FlagValues, Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, textOf } from './flag-values.ts';
import { refuse } from './refuse.ts';
import { problemData, reportProblems } from './report.ts';
import { summaryText } from './summary-text.ts';
import { timingsText } from './timings-text.ts';
import { writeData } from './write-data.ts';

/** `kec build` */
export const runBuild: Run = async (values, call) => {
  const signing = signerFrom(values, call);
  const strict = isSet(values, 'strict');
  if (strict ? signing.problems.length > 0 : hasErrors(signing.problems))
    return refuse(signing.problems, exitCode.usage, { values, call });
  const started = performance.now();
  const built = await runBuildWatched(values, call, (watched) =>
    build({
      ...buildOptionsOf(values, call),
      ...watched,
      out: textOf(values, 'out'),
      cache: textOf(values, 'cacheDir'),
      strict,
      force: isSet(values, 'force'),
      sign: signing.value,
    }),
  );
  const result = { ...built, problems: [...signing.problems, ...built.problems] };
  const seconds = (performance.now() - started) / 1000;
  report(result, { values, call, seconds });
  return buildExitCode(result);
};

/** The key of `--sign`: from the file that it names, else from the environment. */
function signerFrom(values: FlagValues, { world }: Call): Checked<Signer | undefined> {
  const file = textOf(values, 'sign');
  if (file !== undefined) return readSigningKey(world.cwd, file);
  return isSet(values, 'sign') ? signingKeyOf(world.env[keyVariable]) : { value: undefined, problems: [] };
}

function report(
  result: BuildResult,
  run: Readonly<{ values: FlagValues; call: Call; seconds: number }>,
): void {
  const { values, seconds } = run;
  const { world, language } = run.call;
  if (isSet(values, 'json')) {
    const { summary } = result;
    const data = {
      ok: summary !== undefined,
      problems: result.problems.map(problemData),
      ...(summary && { summary: { ...summary, seconds } }),
      ...(isSet(values, 'timings') && { timings: result.timings }),
    };
    writeData(data, world);
    return;
  }
  reportProblems(result.problems, run.call);
  if (result.summary === undefined) sayNothingWritten(result, run.call);
  else if (!isSet(values, 'quiet')) {
    if (isSet(values, 'verbose')) for (const path of result.summary.paths) world.stdout.write(`+ ${path}\n`);
    if (isSet(values, 'timings')) world.stdout.write(timingsText(result.timings, language));
    world.stdout.write(summaryText(result.summary, { language, seconds }));
    if (values['sign'] !== undefined)
      world.stdout.write({ id: 'Manifes ditandatangani.\n', en: 'The manifest is signed.\n' }[language]);
  }
}
