import type { Language } from './language.ts';
import type { Moment } from './moment.ts';
import { zoneName } from './zone.ts';

type Words = Readonly<{ days: readonly string[]; months: readonly string[]; short: readonly string[] }>;

const words: Readonly<Record<Language, Words>> = {
  id: {
    days: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    ),
    short: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
};

/** `Kamis, 14 November 2024` */
export function longDate(moment: Moment, language: Language): string {
  const { year, month, day } = numbers(moment.local);
  const weekday = weekdayName(new Date(Date.UTC(year, month - 1, day)).getUTCDay(), language);
  return `${weekday}, ${day} ${words[language].months[month - 1]} ${year}`;
}

/** `14 Nov 2024` */
export function shortDate(moment: Moment, language: Language): string {
  const { year, month, day } = numbers(moment.local);
  return `${day} ${words[language].short[month - 1]} ${year}`;
}

/** `pukul 10.05 WIB`, in English `10:05 WIB`; empty for a date without a time. */
export function timeText(moment: Moment, language: Language, zone: string): string {
  if (!moment.timed) return '';
  const { local } = moment;
  const [hour, minute] = [local.slice(11, 13), local.slice(14, 16)];
  const name = zoneName(moment.offset, zone);
  return language === 'id' ? `pukul ${hour}.${minute} ${name}` : `${hour}:${minute} ${name}`;
}

/** `November`, for 1 to 12. */
export const monthName = (month: number, language: Language): string =>
  words[language].months[month - 1] ?? '';

/** `Kamis`, for 0 (Sunday) to 6. */
export const weekdayName = (weekday: number, language: Language): string =>
  words[language].days[weekday] ?? '';

function numbers(local: string): { year: number; month: number; day: number } {
  return {
    year: Number(local.slice(0, 4)),
    month: Number(local.slice(5, 7)),
    day: Number(local.slice(8, 10)),
  };
}
