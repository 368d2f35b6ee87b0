import { type DigitGroup, type DigitRun, gapAfter, groupsOf, isPart, type Recognized } from './digit-run.ts';
import { type FoundLabel, isInAddress, labelBefore } from './number-label.ts';
import { isResidentNumber, isSurelyResidentNumber } from './resident-number.ts';

/** The numbers of papers: resident, family card, taxpayer. */
type IdentityKind = 'nik' | 'kk' | 'npwp';

/** How people group the 16 digits: by card, by meaning, or a box for each digit. */
const usualShapes: ReadonlySet<string> = new Set([
  '16',
  '4,4,4,4',
  '6,6,4',
  '2,2,2,6,4',
  '6,2,2,2,4',
  '2,2,2,2,2,2,4',
  '6,10',
  '12,4',
  Array.from({ length: 16 }, () => 1).join(),
]);

/** How people group the 15 digits of a taxpayer, or the 16 of today, after the word for it. */
const taxpayerShapes: ReadonlySet<string> = new Set([
  '15',
  '2,3,3,1,3,3',
  '9,3,3',
  '9,6',
  '5,5,5',
  '3,3,3,3,3',
  '16',
  '4,4,4,4',
]);

/** The number of a civil servant, which is public: dates of birth and of appointment, sex, serial number. */
const servantShape = '8,6,1,3';

/** The number of a paper that begins with a group of a run. */
export function identityAt(run: DigitRun, index: number): Recognized<IdentityKind> | undefined {
  if (shapeOf(run.groups.slice(index, index + 4)) === servantShape) return { kind: undefined, groups: 4 };
  for (const length of [16, 15]) {
    const groups = groupsOf(run, index, length);
    const kind = groups && !isPart(run, index, groups.length) ? kindOf(run, index, groups) : undefined;
    if (groups && kind) return { kind, groups: groups.length };
  }
  return undefined;
}

const shapeOf = (groups: readonly DigitGroup[]): string => groups.map(({ digits }) => digits.length).join();

function kindOf(run: DigitRun, index: number, groups: readonly DigitGroup[]): IdentityKind | undefined {
  if (isTaxpayerShape(run, groups)) return 'npwp';
  if (!isEvenlyParted(run, index, groups)) return undefined;
  const found = labelBefore(run, index);
  if (found.label === 'other' || (!found.near && isInAddress(run, index))) return undefined;
  const digits = groups.map((group) => group.digits).join('');
  if (found.label !== 'npwp') return residentKind(digits, shapeOf(groups), found);
  return taxpayerShapes.has(shapeOf(groups)) && !/^(\d)\1*$/.test(digits) ? 'npwp' : undefined;
}

/** Where no word says what it is, a number must have a usual shape and a place; right after the word, one of them will do. */
function residentKind(digits: string, shape: string, { label, near }: FoundLabel): IdentityKind | undefined {
  const [usual, named] = [usualShapes.has(shape), label === 'nik' || label === 'kk'];
  const enough = isSurelyResidentNumber(digits)
    ? usual || (named && near && !shape.startsWith('1,'))
    : usual && named && isResidentNumber(digits);
  if (!enough) return undefined;
  return label === 'kk' ? 'kk' : 'nik';
}

/** `99.999.999.9-999.999`, as it stands on the card. */
function isTaxpayerShape({ text }: DigitRun, groups: readonly DigitGroup[]): boolean {
  const [first, last] = [groups[0], groups.at(-1)];
  const written = first && last ? text.slice(first.at, last.at + last.digits.length) : '';
  return /^\d\d\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/.test(written) && !/^[0.-]+$/.test(written);
}

/** Whether the same sign stands between all groups, and no more groups beside them by that sign: no date with its hours. */
function isEvenlyParted(run: DigitRun, index: number, groups: readonly DigitGroup[]): boolean {
  if (groups.length === 1) return true;
  const sign = gapAfter(run, index);
  const inner = groups.slice(1).map((_group, at) => gapAfter(run, index + at));
  const outer = [gapAfter(run, index - 1), gapAfter(run, index + groups.length - 1)];
  return inner.every((gap) => gap === sign) && (sign === ' ' || !outer.includes(sign));
}
