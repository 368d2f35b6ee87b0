import { monthNumber } from './moment.ts';
import { weekdaysOf } from './weekdays.ts';

/** A date in running text that names its weekday: `Kamis (14/11/2024)`, `Thursday, 14 November 2024`. */
export type WrittenDate = Readonly<{
  /** Where the weekday begins in the text. */
  index: number;
  /** From the weekday to the year, as written. */
  text: string;
  /** The weekday as written. */
  word: string;
  /** 0 (Sunday) to 6. */
  weekday: number;
  day: number;
  /** 1 to 12 for a month that there is. */
  month: number;
  year: number;
}>;

/**
 * The dates of a text that name their weekday and their year. Evenings by the next day (`malam Jumat`), spans of days
 * (`Senin–Rabu, 20 November 2024`), and months of other calendars are left out.
 */
export function* datesWithWeekday(text: string): Generator<WrittenDate> {
  // The year is looked for first: few numbers are years, and what stands before one is short.
  for (const { index, 0: found } of text.matchAll(/[\s/.,-](?:1[89]|20)\d\d(?!\d)/g)) {
    const start = Math.max(0, index - reach);
    const date = dateAtEnd(text.slice(start, index + 1));
    if (date === undefined) continue;
    const named = weekdayAtEnd(text.slice(start, start + date.index));
    if (named === undefined) continue;
    const { day, month } = date;
    const from = start + named.index;
    const { word, weekday } = named;
    const year = Number(found.slice(1));
    yield { index: from, text: text.slice(from, index + found.length), word, weekday, day, month, year };
  }
}

/** Characters before a year in which weekday, day and month are looked for. */
const reach = 60;

const numbers = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]$/;
const dayFirst = /(?<!\d)(\d{1,2})\s+([a-z]{3,9})\.?,?\s+$/i;
const monthFirst = /([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+$/i;

/** Day and month at the end of a text, and where they begin. */
function dateAtEnd(text: string): Readonly<{ index: number; day: number; month: number }> | undefined {
  const written = numbers.exec(text);
  if (written) return { index: written.index, day: Number(written[1]), month: Number(written[2]) };
  const named = dayFirst.exec(text) ?? monthFirst.exec(text);
  if (!named) return undefined;
  const [, first = '', second = ''] = named;
  const [day, word] = /^\d/.test(first) ? [first, second] : [second, first];
  const month = monthNumber(word);
  return month === undefined ? undefined : { index: named.index, day: Number(day), month };
}

const weekdayWord = `minggu|ahad|senin|selasa|rabu|kamis|jum['’]?at|sabtu|(?:sun|mon|tues|wednes|thurs|fri|satur)day|sun|mon|tue|wed|thu|fri|sat`;

/** Times of the day and the days of the Javanese week, which stand behind a weekday: `Kamis pagi`, `Jumat Legi`. */
const behind =
  'dini hari|pagi|siang|sore|petang|malam|legi|pahing|paing|pon|wage|kliwon|morning|afternoon|evening|night';

const named = new RegExp(
  String.raw`(?<![\p{L}\d])(${weekdayWord})(?:\s+(?:${behind}))?[\s,(*_]{1,6}(?:(?:tanggal|tgl\.?|the)\s+)?$`,
  'iu',
);

/** Words that are something else in small letters, such as `minggu` (week). */
const capital = /^(minggu|sun|mon|tue|wed|thu|fri|sat)$/;

/** What makes a weekday the last one of a span, or that of the evening before: `Senin–Rabu`, `malam Jumat`. */
const another = new RegExp(
  String.raw`malam\s+$|(?:${weekdayWord})\s*(?:[-–—/&]|dan|and|s\.?\s?d\.?|s/d|sampai|hingga|to|until)\s*$`,
  'iu',
);

/** The weekday with which a text ends. */
function weekdayAtEnd(text: string): Pick<WrittenDate, 'index' | 'word' | 'weekday'> | undefined {
  const found = named.exec(text);
  const [, word = ''] = found ?? [];
  const [weekday] = weekdaysOf(word);
  if (!found || weekday === undefined || capital.test(word) || another.test(text.slice(0, found.index)))
    return undefined;
  return { index: found.index, word, weekday };
}
