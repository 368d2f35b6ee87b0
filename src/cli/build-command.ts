import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { type BuildResult, build } from '../build/build.ts';
import type { Language } from '../core/language.ts';
import { parseMoment } from '../core/moment.ts';
import { parseAddress } from '../core/url.ts';
import type { FlagValues, Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { createProgress } from './progress.ts';
import { countText, problemData, problemText } from './report.ts';
import { summaryText } from './summary-text.ts';
import type { World } from './world.ts';

type Call = Readonly<{ world: World; language: Language }>;

/** `kec build` */
export const runBuild: Run = async (values, call) => {
  const wrong = wrongUsage(values);
  if (wrong !== undefined) {
    call.world.stderr.write(`${wrong[call.language]}\n`);
    return exitCode.usage;
  }
  const started = performance.now();
  const progress = createProgress(call, values['quiet'] === true || values['json'] === true);
  const result = await build({
    root: call.world.cwd,
    theme: fileURLToPath(new URL('../../templates', import.meta.url)),
    out: text(values['out']),
    cache: text(values['cacheDir']),
    baseUrl: text(values['baseUrl']),
    now: text(values['now']) ?? Date.now(),
    include: {
      drafts: values['drafts'] === true,
      future: values['future'] === true,
      expired: values['expired'] === true,
    },
    strict: values['strict'] === true,
    force: values['force'] === true,
    threads: values['threads'] === undefined ? undefined : Number(values['threads']),
    onImage: progress.onImage,
  }).finally(progress.stop);
  const seconds = (performance.now() - started) / 1000;
  report(result, { values, call, seconds });
  return codeOf(result);
};

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function wrongUsage(values: FlagValues): Readonly<Record<Language, string>> | undefined {
  const { now, threads, lang, baseUrl } = values;
  if (typeof now === 'string' && parseMoment(now, 'UTC') === undefined) {
    return {
      id: `--now ${now} bukan tanggal; tulis misalnya 2026-02-28.`,
      en: `--now ${now} is not a date; write for example 2026-02-28.`,
    };
  }
  if (typeof baseUrl === 'string' && parseAddress(baseUrl) === undefined) {
    return {
      id: `--base-url ${baseUrl} bukan alamat lengkap; tulis misalnya https://contoh.go.id/.`,
      en: `--base-url ${baseUrl} is not a full address; write for example https://example.go.id/.`,
    };
  }
  if (threads !== undefined && !/^([1-9]|[1-5]\d|6[0-4])$/.test(String(threads))) {
    return {
      id: `--threads ${threads} bukan angka 1 sampai 64.`,
      en: `--threads ${threads} is not a number from 1 to 64.`,
    };
  }
  if (lang !== undefined && lang !== 'id' && lang !== 'en') {
    return {
      id: `--lang ${lang} tidak dikenal; pakai id atau en.`,
      en: `--lang ${lang} is unknown; use id or en.`,
    };
  }
  return undefined;
}

function codeOf({ fault }: BuildResult): number {
  return { none: exitCode.fine, settings: exitCode.usage, content: exitCode.content }[fault];
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
    };
    world.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return;
  }
  const colours = pc.createColors(coloursWanted(world));
  for (const problem of result.problems) world.stderr.write(problemText(problem, language, colours));
  if (result.problems.length > 0) world.stderr.write(`${countText(result.problems, language)}\n`);
  if (result.summary === undefined) {
    world.stderr.write({ id: 'Tidak ada yang ditulis.\n', en: 'Nothing was written.\n' }[language]);
  } else if (values['quiet'] !== true) {
    if (values['verbose'] === true)
      for (const path of result.summary.paths) world.stdout.write(`+ ${path}\n`);
    world.stdout.write(summaryText(result.summary, { language, seconds }));
  }
}

/** Colours on a terminal, unless NO_COLOR says no (https://no-color.org). */
const coloursWanted = ({ env, stderr }: World): boolean => stderr.isTTY === true && !env['NO_COLOR'];
