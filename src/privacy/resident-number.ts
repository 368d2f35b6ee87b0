/**
 * The 16 digits of a NIK, and of a family card: place (province, regency, district; two digits each), day, month and year
 * of birth or of issue, and a serial number. The day of a woman's birth has 40 added (PP 37/2007, article 37).
 */
const structure = /^([1-9]\d)(\d\d)(\d\d)(0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(0[1-9]|1[0-2])\d{6}$/;

/** Codes of provinces, those of before the division of Papua and East Timor's among them (Kepmendagri 300.2.2-2138/2025). */
const provinces: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 54 61 62 63 64 65 ' +
    '71 72 73 74 75 76 81 82 91 92 93 94 95 96'
  ).split(' '),
);

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether 16 digits can be a NIK or the number of a family card: its date exists. */
export function isResidentNumber(digits: string): boolean {
  const found = structure.exec(digits);
  if (!found) return false;
  const [day, month] = [Number(found[4]) % 40, Number(found[5])];
  return day <= (daysOfMonths[month - 1] ?? 0);
}

/**
 * Whether they are one even where nothing says so: the province is known, it has regencies from 01 on or cities from 71 on,
 * there is a district, and the serial number is not zero. A sheet makes that zero of a NIK that it takes for a number.
 */
export const isSurelyResidentNumber = (digits: string): boolean =>
  isResidentNumber(digits) &&
  provinces.has(digits.slice(0, 2)) &&
  /^..(0[1-9]|[1-3]\d|7[1-9])(?!00)/.test(digits) &&
  !digits.endsWith('0000');
