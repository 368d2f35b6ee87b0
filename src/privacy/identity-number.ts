import { type DigitGroup, type DigitRun, gapAfter, groupsOf, isPart, type Recognized } from './digit-run.ts';
import { isInAddress, labelBefore } from './number-label.ts';
import { isResidentNumber, isSurelyResidentNumber } from './resident-number.ts';

/** The numbers of papers: resident, family card, taxpayer. */
type IdentityKind = 'nik' | 'kk' | 'npwp';

/** How people group the 16 digits where no word says what they are: by card, by meaning, or a box for each digit. */
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

/** The number of a paper that begins with a group of a run. */
export function identityAt(run: DigitRun, index: number): Recognized<IdentityKind> | undefined {
  const sixteen = groupsOf(run, index, 16);
  const fifteen = groupsOf(run, index, 15);
  const groups = sixteen ?? fifteen;
  if (groups === undefined || isPart(run, index, groups.length)) return undefined;
  const kind = kindOf(run, index, groups);
  return kind && { kind, groups: groups.length };
}

function kindOf(run: DigitRun, index: number, groups: readonly DigitGroup[]): IdentityKind | undefined {
  const label = labelBefore(run, index);
  const digits = groups.map((group) => group.digits).join('');
  if (label === 'npwp') return /^(\d)\1*$/.test(digits) ? undefined : 'npwp';
  if (digits.length === 15) return isTaxpayerShape(run, groups) ? 'npwp' : undefined;
  if (!isResidentNumber(digits) || label === 'other') return undefined;
  if (label === 'nik' || label === 'kk') return label;
  const sure = isSurelyResidentNumber(digits) && isUsualShape(run, index, groups) && !isInAddress(run, index);
  return sure ? 'nik' : undefined;
}

/** `99.999.999.9-999.999`, as it stands on the card. */
function isTaxpayerShape({ text }: DigitRun, groups: readonly DigitGroup[]): boolean {
  const [first, last] = [groups[0], groups.at(-1)];
  const written = first && last ? text.slice(first.at, last.at + last.digits.length) : '';
  return /^\d\d\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/.test(written) && !/^[0.-]+$/.test(written);
}

/** Whether the groups have a usual shape, the same sign between them, and no more groups beside them by that sign. */
function isUsualShape(run: DigitRun, index: number, groups: readonly DigitGroup[]): boolean {
  if (!usualShapes.has(groups.map(({ digits }) => digits.length).join())) return false;
  if (groups.length === 1) return true;
  const sign = gapAfter(run, index);
  const inner = groups.slice(1).map((_group, at) => gapAfter(run, index + at));
  const outer = [gapAfter(run, index - 1), gapAfter(run, index + groups.length - 1)];
  return inner.every((gap) => gap === sign) && (sign === ' ' || !outer.includes(sign));
}
