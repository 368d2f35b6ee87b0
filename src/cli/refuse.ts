import type { Problem } from '../core/problem.ts';
import type { Call, FlagValues } from './command.ts';
import { isSet } from './flag-values.ts';
import { problemData, reportProblems } from './report.ts';
import { writeData } from './write-data.ts';

/** Reports what keeps a command from its work, as data where `--json` asks for it, and gives the exit code back. */
export function refuse(
  problems: readonly Problem[],
  code: number,
  { values, call }: Readonly<{ values: FlagValues; call: Call }>,
): number {
  if (!isSet(values, 'json')) reportProblems(problems, call);
  else {
    const data = { ok: false, problems: problems.map(problemData) };
    writeData(data, call.world);
  }
  return code;
}
