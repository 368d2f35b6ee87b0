import { monthName, weekdayName } from '../core/date-text.ts';
import type { Language } from '../core/language.ts';
import { defineProblem, type Problem } from '../core/problem.ts';
import { placesIn } from '../core/text-place.ts';
import { datesWithWeekday, type WrittenDate } from '../core/written-dates.ts';
import type { SourceText } from './check.ts';

export const weekdayWrong = defineProblem<WrittenDate>({
  code: 'KEC-WEEKDAY',
  severity: 'warning',
  summary: {
    id: 'Nama hari yang tidak cocok dengan tanggalnya.',
    en: 'A weekday that does not match its date.',
  },
  message: (date) => ({ id: messageOf(date, 'id'), en: messageOf(date, 'en') }),
  hint: (date) => ({ id: hintOf(date, 'id'), en: hintOf(date, 'en') }),
});

/** A weekday that stands beside a date is that of the date: readers come on one of the two days. */
export function weekdays(source: SourceText): readonly Problem[] {
  const placeAt = placesIn(source);
  return [...datesWithWeekday(source.text)]
    .filter((date) => realWeekday(date) !== date.weekday)
    .map((date) => weekdayWrong(placeAt(date.index), date));
}

/** 0 (Sunday) to 6; undefined for a day that does not exist. */
function realWeekday({ year, month, day }: WrittenDate): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getUTCDay() : undefined;
}

function messageOf(date: WrittenDate, language: Language): string {
  const words = date.text.replace(/\s+/g, ' ');
  const written = words.includes('(') ? `${words})` : words;
  const real = realWeekday(date);
  if (real === undefined)
    return { id: `Tanggal pada "${written}" tidak ada.`, en: `There is no such day as in "${written}".` }[
      language
    ];
  const weekday = weekdayName(real, language);
  return {
    id: `"${written}": tanggal itu jatuh pada hari ${weekday}.`,
    en: `"${written}": that date is a ${weekday}.`,
  }[language];
}

function hintOf(date: WrittenDate, language: Language): string {
  const real = realWeekday(date);
  if (real === undefined)
    return {
      id: 'Periksa tanggalnya; urutannya hari, bulan, tahun.',
      en: 'Check the date; its order is day, month, year.',
    }[language];
  const written = weekdayName(date.weekday, language);
  const near = dateText(nearestDay(date, date.weekday - real), language);
  return {
    id: `Perbaiki nama harinya atau tanggalnya; hari ${written} yang terdekat adalah ${near}.`,
    en: `Mend the weekday or the date; the nearest ${written} is ${near}.`,
  }[language];
}

/** The day of the wanted weekday that is three days away at most; `distance` is that of the weekdays. */
function nearestDay({ year, month, day }: WrittenDate, distance: number): Date {
  const shift = ((distance + 10) % 7) - 3;
  return new Date(Date.UTC(year, month - 1, day + shift));
}

const dateText = (date: Date, language: Language): string =>
  `${date.getUTCDate()} ${monthName(date.getUTCMonth() + 1, language)} ${date.getUTCFullYear()}`;
