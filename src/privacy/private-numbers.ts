import { runsIn } from './digit-run.ts';
import { identityAt } from './identity-number.ts';
import { mobileAt } from './mobile-number.ts';

/** What a number is: of a resident, of a family card, of a taxpayer, or a mobile telephone. */
export type NumberKind = 'nik' | 'kk' | 'npwp' | 'mobile';

/** A private number in a text, from `at` up to `end`. `masked` shows enough to find it again, and no more. */
export type PrivateNumber = Readonly<{ kind: NumberKind; at: number; end: number; masked: string }>;

/**
 * The private numbers of a text, in its order. `phones` are the mobile numbers that the office itself makes public, as
 * `628123456789`. The time grows with the length of the text only: most texts have no ten digits in a row, which one
 * look tells.
 */
export function findPrivateNumbers(text: string, phones: readonly string[]): readonly PrivateNumber[] {
  const found: PrivateNumber[] = [];
  for (const run of runsIn(text)) {
    for (let index = 0; index < run.groups.length; index += 1) {
      const number = identityAt(run, index) ?? mobileAt(run, index, phones);
      const [first, last] = [run.groups[index], run.groups[index + (number?.groups ?? 1) - 1]];
      if (number === undefined || first === undefined || last === undefined) continue;
      index += number.groups - 1;
      if (number.kind === undefined) continue;
      const [at, end] = [first.at, last.at + last.digits.length];
      found.push({ kind: number.kind, at, end, masked: masked(text.slice(at, end)) });
    }
  }
  return found;
}

/** A text with its private numbers masked, for messages. */
export function withoutPrivateNumbers(text: string, phones: readonly string[]): string {
  let [done, at] = ['', 0];
  for (const number of findPrivateNumbers(text, phones)) {
    done += text.slice(at, number.at) + number.masked;
    at = number.end;
  }
  return done + text.slice(at);
}

/** `3573**********01`: the digits alone, all but the first four and the last two covered. */
function masked(written: string): string {
  const digits = written.replace(/\D/g, '');
  return digits.slice(0, 4) + '*'.repeat(digits.length - 6) + digits.slice(-2);
}
