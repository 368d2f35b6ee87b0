import type { Problem } from '../core/problem.ts';
import { placesIn } from '../core/text-place.ts';
import { findPrivateNumbers, withoutPrivateNumbers } from '../privacy/private-numbers.ts';
import type { SourceRules, SourceText } from './check.ts';
import { numberProblem } from './private-number-problems.ts';

/** No text holds private numbers: front matter, captions and addresses of links are part of the text. */
export function privateNumbers({ file, text }: SourceText, { phones }: SourceRules): readonly Problem[] {
  const numbers = findPrivateNumbers(text, phones);
  if (numbers.length === 0) return [];
  const placeAt = placesIn({ file: withoutPrivateNumbers(file, phones), text });
  return numbers.map(({ kind, at, masked }) => numberProblem(kind, placeAt(at), { masked, in: 'text' }));
}
