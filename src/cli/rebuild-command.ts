import { join } from 'node:path';
import { manifestName } from '../build/manifest.ts';
import { readConfig } from '../config/read-config.ts';
import type { Language } from '../core/language.ts';
import { readManifestAt } from '../verify/read-manifest.ts';
import {
  type Difference,
  differencesOf,
  likelyCauses,
  rebuildDiffers,
} from '../verify/rebuild/compare-manifests.ts';
import { rebuild } from '../verify/rebuild/rebuild.ts';
import { buildExitCode, buildOptionsOf, runBuildWatched, sayNothingWritten } from './build-call.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, textOf } from './flag-values.ts';
import { refuse } from './refuse.ts';
import { problemData, reportProblems } from './report.ts';
import { writeData } from './write-data.ts';

/** `kec rebuild` */
export const runRebuild: Run = async (values, call) => {
  const { world, language } = call;
  if (!isSet(values, 'check')) {
    world.stderr.write(whatItDoes[language]);
    return exitCode.usage;
  }
  const { value: expected, problems } = await readManifestAt({
    place: textOf(values, 'manifest') ?? join('.kec', manifestName),
    cwd: world.cwd,
    publicKey: undefined,
  });
  if (expected === undefined) return refuse(problems, exitCode.content, { values, call });
  const options = buildOptionsOf(values, call);
  const { result, manifest } = await runBuildWatched(values, call, (watched) =>
    rebuild({ ...options, ...watched, cold: isSet(values, 'cold') }),
  );
  if (manifest === undefined) {
    const code = refuse(result.problems, buildExitCode(result), { values, call });
    if (!isSet(values, 'json')) sayNothingWritten(result, call);
    return code;
  }
  const differences = differencesOf(expected, manifest);
  const now = readConfig(options.root, options).value?.now.epoch ?? 0;
  const causes = likelyCauses(expected, manifest, now);
  const found =
    differences.length > 0 ? [rebuildDiffers(undefined, { count: differences.length, causes })] : [];
  if (isSet(values, 'json')) {
    const data = {
      ok: found.length === 0,
      hash: manifest.hash,
      differences,
      problems: found.map(problemData),
    };
    writeData(data, world);
  } else {
    if (found.length > 0) world.stdout.write(listText(differences, language));
    else if (!isSet(values, 'quiet')) world.stdout.write(sameText(manifest, language));
    reportProblems(found, call);
  }
  return found.length > 0 ? exitCode.content : exitCode.fine;
};

const whatItDoes = {
  id: `kec rebuild --check membuat situs sekali lagi di tempat sementara dan membandingkannya dengan manifes.
dist/ dan manifesnya tidak disentuh. Untuk membuat situs: kec build
`,
  en: `kec rebuild --check builds the site once more in a temporary place and compares it with the manifest.
It touches neither dist/ nor the manifest. To build the site: kec build
`,
};

const sameText = (
  { files, hash }: Readonly<{ files: readonly unknown[]; hash: string }>,
  language: Language,
): string =>
  ({
    id: `Sama: ${files.length} berkas, ${hash}\n`,
    en: `The same: ${files.length} files, ${hash}\n`,
  })[language];

/** How many differences are listed for people; data has all. */
const listed = 20;

const marks = { changed: '~', missing: '-', new: '+' } as const;

function listText(differences: readonly Difference[], language: Language): string {
  const lines = differences.slice(0, listed).map(({ path, kind }) => `${marks[kind]} ${path}\n`);
  const rest = differences.length - lines.length;
  const more = { id: `… dan ${rest} lagi\n`, en: `… and ${rest} more\n` }[language];
  return lines.join('') + (rest > 0 ? more : '');
}
