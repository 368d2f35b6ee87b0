/** Offset in minutes of the Indonesian zones, which have no daylight saving. */
const indonesia: ReadonlyMap<string, number> = new Map([
  ['Asia/Jakarta', 420],
  ['Asia/Pontianak', 420],
  ['Asia/Makassar', 480],
  ['Asia/Jayapura', 540],
]);

/** Minutes east of UTC at an instant in an IANA zone. Throws a RangeError for an unknown zone. */
export function zoneOffset(epoch: number, zone: string): number {
  const fixed = zone === 'UTC' ? 0 : indonesia.get(zone);
  if (fixed !== undefined) return fixed;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(epoch);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}

/** Whether this is the name of an IANA time zone. Offsets such as `+07:00`, which some engines take, are not. */
export function isZone(zone: string): boolean {
  if (!/^[A-Z]/i.test(zone)) return false;
  try {
    zoneOffset(0, zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** `WIB`, `WITA` or `WIT` for the Indonesian zones, otherwise the offset as given. */
export const zoneName = (offset: string, zone: string): string =>
  indonesia.has(zone) ? (zoneNames[offset] ?? offset) : `GMT${offset}`;

const zoneNames: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };
