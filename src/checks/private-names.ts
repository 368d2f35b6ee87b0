import type { Problem } from '../core/problem.ts';
import { findPrivateNumbers, withoutPrivateNumbers } from '../privacy/private-numbers.ts';
import type { Subject } from './check.ts';
import { numberProblem } from './private-number-problems.ts';

/**
 * No name of a file or folder that is published, or that gives a page its URL, holds a private number. The report does
 * not repeat the number, so it names the file with the number masked.
 */
export function privateNames({ context, outputs }: Subject): readonly Problem[] {
  const phones = context.site.config.ownPhones;
  return [...new Set(outputs.map(({ cause }) => cause))].flatMap((cause) =>
    findPrivateNumbers(cause, phones).map(({ kind, masked }) =>
      numberProblem(kind, { file: withoutPrivateNumbers(cause, phones) }, { masked, in: 'name' }),
    ),
  );
}
