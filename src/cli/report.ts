import pc from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { Call } from './command.ts';
import type { World } from './world.ts';

/** Writes problems and their number to the error stream; nothing when there are none. */
export function reportProblems(
  problems: readonly Problem[],
  { world, language }: Pick<Call, 'world' | 'language'>,
): void {
  if (problems.length === 0) return;
  const colours = coloursFor(world);
  for (const problem of problems) world.stderr.write(problemText(problem, language, colours));
  world.stderr.write(`${countText(problems, language)}\n`);
}

/** Colours on a terminal, unless NO_COLOR says no (https://no-color.org). */
export const coloursFor = ({ env, stderr }: World): Colors =>
  pc.createColors(stderr.isTTY === true && !env['NO_COLOR']);

/** A problem as people read it: place, severity, code and message on one line, the cure below. */
export function problemText(problem: Problem, language: Language, colours: Colors): string {
  const { place, severity, code, message, hint } = problem;
  const where =
    place && [printable(place.file), place.line, place.column].filter((part) => part !== undefined).join(':');
  const word =
    severity === 'error' ? colours.red(words.error[language]) : colours.yellow(words.warning[language]);
  const head = [where && colours.bold(where), word, colours.dim(code), printable(message[language])]
    .filter(Boolean)
    .join(' ');
  return `${head}\n  ${printable(hint[language])}\n`;
}

/**
 * A text of which an author may have written a part, for a terminal or the log of a CI: nothing in it is an order to
 * either, and none of its lines looks like one of kec's.
 */
export const printable = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd').replaceAll('\n', '\n  ');

const words = {
  error: { id: 'error', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
} as const;

/** `2 error, 1 peringatan` */
export function countText(problems: readonly Problem[], language: Language): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const plural = (count: number, word: string) => (language === 'en' && count !== 1 ? `${word}s` : word);
  return [
    ...(errors > 0 ? [`${errors} ${plural(errors, words.error[language])}`] : []),
    ...(warnings > 0 ? [`${warnings} ${plural(warnings, words.warning[language])}`] : []),
  ].join(', ');
}

/** A problem as data, in both languages. */
export const problemData = ({ place, ...rest }: Problem): Readonly<Record<string, unknown>> => ({
  ...place,
  ...rest,
});
