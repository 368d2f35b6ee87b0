import { type DigitRun, gapAfter, isPart, type Recognized } from './digit-run.ts';
import { isInAddress, labelBefore } from './number-label.ts';

/** Numbers after the 0 or 62 by which they begin: the prefixes of the networks, 9 to 12 digits. */
const prefix = /^8(?:1[1-9]|2[1-8]|3[1-8]|5[1-9]|68|7[7-9]|8[1-9]|9[5-9])/;
const [shortest, longest] = [9, 12];

/** A mobile number that begins with a group of a run; without a kind where it is the office's own. */
export function mobileAt(
  run: DigitRun,
  index: number,
  phones: readonly string[],
): Recognized<'mobile'> | undefined {
  const start = startAt(run, index);
  if (start === undefined) return undefined;
  const ends = endsOf(run, index, start);
  const last = ends.at(-1);
  if (last === undefined || isPart(run, index, last.groups)) return undefined;
  if (start.bare && last.number.length < 10) return undefined;
  const own = ends.find(({ number }) => phones.includes(`62${number}`));
  return own ? { kind: undefined, groups: own.groups } : { kind: 'mobile', groups: last.groups };
}

/**
 * How a number begins: so many groups and digits of the next are before its `8`. `bare` for `62 8…` that nothing else
 * shows to be a telephone number.
 */
type Start = Readonly<{ groups: number; digits: number; bare: boolean }>;

function startAt(run: DigitRun, index: number): Start | undefined {
  const [first = '', second = '', third = ''] = run.groups
    .slice(index, index + 3)
    .map(({ digits }) => digits);
  if (!/^(?:62$|628|0?8\d)/.test(first)) return undefined;
  const evidence = evidenceAt(run, index);
  if (evidence === 'against') return undefined;
  if (first.startsWith('08')) return { groups: 0, digits: 1, bare: false };
  // What follows may be a price: dots part its thousands.
  const plain = !gapAfter(run, index).includes('.');
  if (first.startsWith('8'))
    return evidence === 'near' && plain ? { groups: 0, digits: 0, bare: false } : undefined;
  const bare = evidence === undefined && !textBefore(run, index).endsWith('+');
  if (bare && !plain) return undefined;
  if (first !== '62') return { groups: 0, digits: 2, bare };
  if (second.startsWith('8')) return { groups: 1, digits: 0, bare };
  return second === '0' && third.startsWith('8') ? { groups: 2, digits: 0, bare } : undefined;
}

/** What stands before says: a telephone number, right before it or some words away, or something else. */
function evidenceAt(run: DigitRun, index: number): 'near' | 'far' | 'against' | undefined {
  const before = textBefore(run, index);
  if (/(?:wa\.me\/|[?&]phone=|\b(?:tel|sms):)(?:\+|%2B)?$/i.test(before)) return 'near';
  const { label, near } = labelBefore(run, index);
  if (label === 'other' || /\brp\.? ?$/i.test(before) || isInAddress(run, index)) return 'against';
  return label === 'phone' ? (near ? 'near' : 'far') : undefined;
}

const textBefore = ({ text, groups }: DigitRun, index: number): string => {
  const at = groups[index]?.at ?? 0;
  return text.slice(Math.max(0, at - 16), at);
};

/** A number that a run may hold, without 0 or 62, and how many groups it takes. */
type End = Readonly<{ number: string; groups: number }>;

/**
 * Where the number may end, the longest last: after enough digits only groups of two and more go on, by the sign that
 * parted those before. None where it would go on by a hyphen or a dot beyond what a number can have.
 */
function endsOf(run: DigitRun, index: number, start: Start): readonly End[] {
  const ends: End[] = [];
  const first = index + start.groups;
  let number = run.groups[first]?.digits.slice(start.digits) ?? '';
  if (number.length < 2) return [];
  for (let at = first; number.length <= longest; at += 1) {
    const gap = gapAfter(run, at);
    if (number.length >= shortest) ends.push({ number, groups: at - index + 1 });
    const next = run.groups[at + 1]?.digits ?? '';
    if (next.length < 2 || /^[^()]{2}$/.test(gap) || (ends.length > 0 && gap !== gapAfter(run, at - 1)))
      break;
    if (ends.length > 0 && gap !== ' ' && number.length + next.length > longest) return [];
    number += next;
  }
  return prefix.test(number) ? ends : [];
}
