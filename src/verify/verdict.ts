import { hasErrors, type Problem } from '../core/problem.ts';

/** What came of a comparison. `unreachable` is for what could not be seen, in part or as a whole. */
export type Verdict = 'same' | 'tampered' | 'unreachable';

/** The verdict on what was `found`, where `unseen` says of what could not be looked at. */
export function verdictOf({
  found,
  unseen,
}: Readonly<{ found: readonly Problem[]; unseen: readonly Problem[] }>): Verdict {
  if (hasErrors(found)) return 'tampered';
  return unseen.length > 0 ? 'unreachable' : 'same';
}
