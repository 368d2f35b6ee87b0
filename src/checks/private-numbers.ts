import type { Problem } from '../core/problem.ts';
import { findPrivateNumbers, withoutPrivateNumbers } from '../privacy/private-numbers.ts';
import type { SourceRules, SourceText } from './check.ts';
import { numberProblem } from './private-number-problems.ts';

/** No text holds private numbers: front matter, captions and addresses of links are part of the text. */
export function privateNumbers({ file, text }: SourceText, { phones }: SourceRules): readonly Problem[] {
  const numbers = findPrivateNumbers(text, phones);
  if (numbers.length === 0) return [];
  const named = withoutPrivateNumbers(file, phones);
  let [line, lineStart] = [1, 0];
  return numbers.map(({ kind, at, masked }) => {
    for (let next = text.indexOf('\n', lineStart); next >= 0 && next < at; ) {
      line += 1;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    return numberProblem(kind, { file: named, line, column: at - lineStart + 1 }, { masked, in: 'text' });
  });
}
