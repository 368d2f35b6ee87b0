import type { Text } from './language.ts';

/** An `error` stops the build before anything is written; a `warning` does not, unless `--strict`. */
export type Severity = 'error' | 'warning';

/** Where a problem is. `file` is relative to the site's folder, with `/`; `line` and `column` count from 1. */
export type Place = Readonly<{ file: string; line?: number | undefined; column?: number | undefined }>;

/** Something wrong with the input, as data: collected, sorted and reported together, never thrown. */
export type Problem = Readonly<{
  code: string;
  severity: Severity;
  place: Place | undefined;
  message: Text;
  hint: Text;
}>;

/** Makes problems of one permanent code. Carries its own code, severity and summary for the reference. */
export type ProblemKind<Details> = ((place: Place | undefined, details: Details) => Problem) &
  Readonly<{ code: string; severity: Severity; summary: Text }>;

/** A value together with the problems met on the way to it. */
export type Checked<Value> = Readonly<{ value: Value; problems: readonly Problem[] }>;

/**
 * Declares a kind of problem. The code is a promise: it never changes its meaning.
 *
 * @example
 * export const dateInvalid = defineProblem<{ value: string }>({
 *   code: 'KEC-DATE',
 *   severity: 'error',
 *   summary: { id: 'Tanggal yang tidak ada.', en: 'A date that does not exist.' },
 *   message: ({ value }) => ({ id: `\`date\` adalah "${value}" …`, en: `\`date\` is "${value}" …` }),
 *   hint: () => ({ id: 'Tulis misalnya 2026-02-28.', en: 'Write for example 2026-02-28.' }),
 * });
 * dateInvalid({ file: 'content/posts/a.md', line: 3, column: 7 }, { value: '2026-02-31' });
 */
export function defineProblem<Details>(definition: {
  readonly code: string;
  readonly severity: Severity;
  readonly summary: Text;
  readonly message: (details: Details) => Text;
  readonly hint: (details: Details) => Text;
}): ProblemKind<Details> {
  const { code, severity, summary, message, hint } = definition;
  const raise = (place: Place | undefined, details: Details): Problem => ({
    code,
    severity,
    place,
    message: message(details),
    hint: hint(details),
  });
  return Object.assign(raise, { code, severity, summary });
}

/** Whether any of the problems stops the build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');

/** Sorted by file, line, column, code and message, each problem once. Problems without a place come first. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const keyed = new Map(problems.map((problem) => [sortKey(problem), problem]));
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
}

function sortKey({ place, code, message }: Problem): string {
  const number = (value = 0) => String(value).padStart(7, '0');
  return [place?.file ?? '', number(place?.line), number(place?.column), code, message.en].join('\0');
}
