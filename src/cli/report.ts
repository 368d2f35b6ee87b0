import type { Colors } from 'picocolors/types.js';
import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';

/** A problem as people read it: place, severity, code and message on one line, the cure below. */
export function problemText(problem: Problem, language: Language, colours: Colors): string {
  const { place, severity, code, message, hint } = problem;
  const where =
    place && [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  const word =
    severity === 'error' ? colours.red(words.error[language]) : colours.yellow(words.warning[language]);
  const head = [where && colours.bold(where), word, colours.dim(code), message[language]]
    .filter(Boolean)
    .join(' ');
  return `${head}\n  ${hint[language].replaceAll('\n', '\n  ')}\n`;
}

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
