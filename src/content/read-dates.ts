import { type Moment, parseMoment } from '../core/moment.ts';
import { type Checked, defineProblem, type Place, type Problem } from '../core/problem.ts';

export const dateInvalid = defineProblem<{ key: string; value: string }>({
  code: 'KEC-DATE',
  severity: 'error',
  summary: {
    id: 'Tanggal yang tidak ada atau tidak terbaca.',
    en: 'A date that does not exist or cannot be read.',
  },
  message: ({ key, value }) => ({
    id: `\`${key}\` adalah "${value}", bukan tanggal yang ada.`,
    en: `\`${key}\` is "${value}", which is not a date.`,
  }),
  hint: () => ({
    id: 'Tulis misalnya 2026-02-28, 2026-02-28 09:30 atau 28 Februari 2026.',
    en: 'Write for example 2026-02-28, 2026-02-28 09:30 or 28 February 2026.',
  }),
});

export const eventReversed = defineProblem<Record<never, never>>({
  code: 'KEC-EVENT',
  severity: 'error',
  summary: { id: 'Acara yang berakhir sebelum mulai.', en: 'An event that ends before it begins.' },
  message: () => ({
    id: '`event.end` lebih awal daripada `event.start`.',
    en: '`event.end` is before `event.start`.',
  }),
  hint: () => ({
    id: 'Periksa kedua waktunya; hapus `end` bila acaranya selesai pada hari yang sama.',
    en: 'Check both; leave `end` out when the event ends on the same day.',
  }),
});

type DateKey = 'date' | 'updated' | 'expires' | 'review';

/** The dates of an entry as moments in the site's zone. */
export type EntryDates = Readonly<Record<DateKey, Moment | undefined> & { event: EventDates | undefined }>;

/** When an event takes place. `end` is undefined for one that ends on the day that it begins. */
type EventDates = Readonly<{ start: Moment; end: Moment | undefined }>;

type RawDates = Readonly<Record<DateKey, string | undefined>> &
  Readonly<{ event: Readonly<{ start: string; end?: string | undefined }> | undefined }>;

/** Reads the dates of a front matter; `placeOf` finds the value of a key in the file. */
export function readDates(
  { date, updated, expires, review, event }: RawDates,
  { zone, placeOf }: Readonly<{ zone: string; placeOf: (path: readonly string[]) => Place }>,
): Checked<EntryDates> {
  const problems: Problem[] = [];
  const read = (value: string | undefined, ...path: readonly string[]): Moment | undefined => {
    if (value === undefined) return undefined;
    const moment = parseMoment(value, zone);
    if (moment === undefined) problems.push(dateInvalid(placeOf(path), { key: path.join('.'), value }));
    return moment;
  };
  const start = read(event?.start, 'event', 'start');
  const end = read(event?.end, 'event', 'end');
  if (start && end && end.epoch < start.epoch) problems.push(eventReversed(placeOf(['event', 'end']), {}));
  return {
    value: {
      date: read(date, 'date'),
      updated: read(updated, 'updated'),
      expires: read(expires, 'expires'),
      review: read(review, 'review'),
      event: start && { start, end },
    },
    problems,
  };
}
