import { type Audit, audit } from '../audit/audit.ts';
import type { Manifest } from '../build/manifest.ts';
import { type Checked, hasErrors } from '../core/problem.ts';
import { readManifestAt } from '../verify/read-manifest.ts';
import { builtInTheme } from './built-in-theme.ts';
import type { Call, Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, nowOf, textOf } from './flag-values.ts';
import { refuse } from './refuse.ts';
import { problemData, reportProblems } from './report.ts';
import { runInterruptible } from './run-watched.ts';
import { unreachableText } from './unreachable-text.ts';
import { writeData } from './write-data.ts';

/** `kec check` */
export const runCheck: Run = async (values, call) => {
  const { world } = call;
  const published = await readPublished(textOf(values, 'manifest'), world.cwd);
  if (hasErrors(published.problems)) return refuse(published.problems, exitCode.usage, { values, call });
  const label = { id: 'Diperiksa', en: 'Checked' };
  const result = await runInterruptible({ values, call, label }, ({ onStep, signal }) =>
    audit({
      root: world.cwd,
      theme: builtInTheme,
      baseUrl: textOf(values, 'baseUrl'),
      now: nowOf(values),
      published: published.value,
      external: isSet(values, 'external'),
      onProgress: onStep,
      signal,
    }),
  );
  if (result === undefined) {
    world.stderr.write({ id: 'Dihentikan.\n', en: 'Interrupted.\n' }[call.language]);
    return exitCode.interrupted;
  }
  if (isSet(values, 'json')) writeData(dataOf(result), world);
  else {
    reportProblems(result.problems, call);
    if (!isSet(values, 'quiet')) world.stdout.write(closingText(result, call));
  }
  return codeOf(result, isSet(values, 'strict'));
};

/** The manifest of what is online, where one is named. It proves nothing here, so nobody has to have signed it. */
async function readPublished(place: string | undefined, cwd: string): Promise<Checked<Manifest | undefined>> {
  if (place === undefined) return { value: undefined, problems: [] };
  return readManifestAt({ place, cwd, publicKey: undefined });
}

function codeOf({ fault, problems }: Audit, strict: boolean): number {
  if (fault === 'settings') return exitCode.usage;
  return fault === 'content' || (strict && problems.length > 0) ? exitCode.content : exitCode.fine;
}

function dataOf({ problems, fault, pages, files, links }: Audit): Readonly<Record<string, unknown>> {
  const data = { ok: problems.length === 0, complete: fault === 'none' || pages > 0, pages, files };
  const unreachable = links && { unreachable: links.unreachable };
  return { ...data, problems: problems.map(problemData), ...unreachable };
}

function closingText({ problems, pages, files, links }: Audit, { language }: Call): string {
  const number = new Intl.NumberFormat(language);
  const [p, f] = [number.format(pages), number.format(files)];
  if (pages === 0)
    return {
      id: 'Halaman dan berkas belum diperiksa: perbaiki dulu yang di atas.\n',
      en: 'Pages and files were not judged yet: mend the above first.\n',
    }[language];
  const none = problems.length === 0 ? { id: ' Tidak ada temuan.', en: ' Nothing was found.' }[language] : '';
  const said = {
    id: `${p} halaman dan ${f} berkas diperiksa.${none}\n`,
    en: `${p} pages and ${f} files were judged.${none}\n`,
  }[language];
  return said + unreachableText(links?.unreachable ?? [], language);
}
