import { zoneOffset } from './zone.ts';

/** A moment as a site shows it: wall-clock time in the site's zone, never the machine's. */
export type Moment = Readonly<{
  /** Milliseconds since 1970-01-01T00:00Z. */
  epoch: number;
  /** `2024-11-19T09:30:00` in the site's zone. */
  local: string;
  /** `+07:00` */
  offset: string;
  /** False when the author wrote a date only; `local` is then midnight. */
  timed: boolean;
}>;

/** `2024-11-19T09:30:00+07:00` */
export const isoOf = (moment: Moment): string => moment.local + moment.offset;

/** `2024-11-19` */
export const dayOf = (moment: Moment): string => moment.local.slice(0, 10);

/** The wall-clock time at an instant, in a zone. */
export function momentAt(epoch: number, zone: string, timed = true): Moment {
  const minutes = zoneOffset(epoch, zone);
  const local = new Date(epoch + minutes * 60_000).toISOString().slice(0, 19);
  return { epoch, local, offset: offsetText(minutes), timed };
}

/** The midnight with which the day of a moment ends, at the offset of that moment. */
export function endOfDay({ local, offset }: Moment): Moment {
  const midnight = Date.parse(`${local.slice(0, 10)}T00:00:00Z`) + 24 * 60 * 60 * 1000;
  return {
    epoch: midnight - offsetMinutes(offset) * 60_000,
    local: new Date(midnight).toISOString().slice(0, 19),
    offset,
    timed: true,
  };
}

/**
 * Reads a date, with or without time and zone: `2024-11-19`, `2024-11-19 09:30`, `2024-11-19T09:30:00+08:00`,
 * `19 November 2024`, `Kamis, 14 Nopember 2024 pukul 10.05 WIB`, `14/11/2024`, `14-11-2024`. Without a zone it is in `zone`.
 * Gives undefined for anything else, and for days that do not exist.
 */
export function parseMoment(text: string, zone: string): Moment | undefined {
  const trimmed = text.trim();
  const found = isoForm.exec(trimmed) ?? dayFirstForm.exec(trimmed) ?? wordForm.exec(trimmed);
  if (!found?.groups) return undefined;
  const { year = '', month = '', day = '', hour, minute = '00', second = '00', at } = found.groups;
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  if (number === undefined) return undefined;
  const two = (part: string | number) => String(part).padStart(2, '0');
  const wallText = `${year}-${two(number)}-${two(day)}T${two(hour ?? 0)}:${minute}:${second}`;
  const wall = Date.parse(`${wallText}Z`);
  // A day that does not exist is refused or read as one of the next month; 24:00 as the next day.
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 19) !== wallText) return undefined;
  const offset = at === undefined ? undefined : offsetMinutes(at);
  const epoch = offset === undefined ? wallToEpoch(wall, zone) : wall - offset * 60_000;
  return momentAt(epoch, zone, hour !== undefined);
}

const time = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:\.\d+)?)?`;
const at = String.raw`(?<at>Z|[+-](?:0\d|1[0-4]):?[0-5]\d|WIB|WITA|WIT)`;
const tail = String.raw`(?:(?:T|,?\s+(?:pukul\s+|at\s+)?)${time}(?:\s*${at})?)?$`;
const weekday = String.raw`(?:[A-Za-z'’]+,?\s+)?`;
const isoForm = new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})${tail}`, 'i');
const dayFirstForm = new RegExp(
  String.raw`^${weekday}(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})${tail}`,
  'i',
);
const wordForm = new RegExp(
  String.raw`^${weekday}(?<day>\d{1,2})\s+(?<month>[A-Za-z]+)\.?\s+(?<year>\d{4})${tail}`,
  'i',
);

/** 1 to 12 for a month name as Indonesian and English authors write it, old spellings and short forms included. */
export const monthNumber = (name: string): number | undefined => months.get(name.toLowerCase());

const months: ReadonlyMap<string, number> = new Map(
  [
    'januari january jan',
    'februari february pebruari feb peb',
    'maret march mar',
    'april apr',
    'mei may',
    'juni june jun',
    'juli july jul',
    'agustus august agu ags agt aug',
    'september sep sept',
    'oktober october okt oct',
    'november nopember nov nop',
    'desember december des dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** The three Indonesian zones have no daylight saving. */
const namedZones: Readonly<Record<string, number>> = { Z: 0, WIB: 420, WITA: 480, WIT: 540 };

function offsetMinutes(at: string): number {
  const named = namedZones[at.toUpperCase()];
  if (named !== undefined) return named;
  const minutes = Number(at.slice(1, 3)) * 60 + Number(at.slice(-2));
  return at.startsWith('-') ? -minutes : minutes;
}

/** Twice, because the offset at the wall time read as UTC may differ from the offset at the instant itself. */
function wallToEpoch(wall: number, zone: string): number {
  const guess = wall - zoneOffset(wall, zone) * 60_000;
  return wall - zoneOffset(guess, zone) * 60_000;
}

function offsetText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
