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

/** The dates of an entry as moments in the site's zone. */
export type EntryDates = Readonly<Record<'date' | 'updated' | 'expires', Moment | undefined>>;

/** Reads the dates of a front matter; `placeOf` finds the value of a key in the file. */
export function readDates(
  raw: Readonly<Record<keyof EntryDates, string | undefined>>,
  { zone, placeOf }: Readonly<{ zone: string; placeOf: (key: string) => Place }>,
): Checked<EntryDates> {
  const problems: Problem[] = [];
  const read = (key: keyof EntryDates): Moment | undefined => {
    const value = raw[key];
    if (value === undefined) return undefined;
    const moment = parseMoment(value, zone);
    if (moment === undefined) problems.push(dateInvalid(placeOf(key), { key, value }));
    return moment;
  };
  return { value: { date: read('date'), updated: read('updated'), expires: read('expires') }, problems };
}
