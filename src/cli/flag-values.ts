import type { Text } from '../core/language.ts';
import { parseMoment } from '../core/moment.ts';
import { slugOf } from '../core/slug.ts';
import { parseAddress } from '../core/url.ts';
import type { FlagValues } from './command.ts';

/** The text of a flag; undefined where it is not given. */
export function textOf(values: FlagValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a flag that may be given several. */
export function listOf(values: FlagValues, name: string): readonly string[] {
  const value = values[name];
  return typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
}

/** Whether a flag is given. */
export const isSet = (values: FlagValues, name: string): boolean => values[name] === true;

/** The moment that is taken for now: that of `--now`, or the clock. */
export const nowOf = (values: FlagValues): string | number => textOf(values, 'now') ?? Date.now();

/** What a flag's value has to be, and what is said of another. */
type Rule = Readonly<{ fits: (value: string) => boolean; fault: (value: string) => Text }>;

const numberRule = (flag: string, first: number, last: number): Rule => ({
  fits: (value) => /^\d+$/.test(value) && Number(value) >= first && Number(value) <= last,
  fault: (value) => ({
    id: `--${flag} ${value} bukan angka ${first} sampai ${last}.`,
    en: `--${flag} ${value} is not a number from ${first} to ${last}.`,
  }),
});

const dateRule = (flag: string): Rule => ({
  fits: (value) => parseMoment(value, 'UTC') !== undefined,
  fault: (value) => ({
    id: `--${flag} ${value} bukan tanggal; tulis misalnya 2026-02-28.`,
    en: `--${flag} ${value} is not a date; write for example 2026-02-28.`,
  }),
});

const addressRule = (flag: string): Rule => ({
  fits: (value) => parseAddress(value) !== undefined,
  fault: (value) => ({
    id: `--${flag} ${value} bukan alamat lengkap; tulis misalnya https://contoh.go.id/.`,
    en: `--${flag} ${value} is not a full address; write for example https://example.go.id/.`,
  }),
});

const wordRule = (flag: string, words: readonly string[]): Rule => ({
  fits: (value) => words.includes(value),
  fault: (value) => ({
    id: `--${flag} ${value} tidak dikenal; pakai ${words.join(', ')}.`,
    en: `--${flag} ${value} is unknown; use ${words.join(', ')}.`,
  }),
});

const spanRule: Rule = {
  fits: (value) => spanOf(value) !== undefined,
  fault: (value) => ({
    id: `--last ${value} bukan rentang waktu; tulis misalnya 61m, 2h atau 1d.`,
    en: `--last ${value} is not a span of time; write for example 61m, 2h or 1d.`,
  }),
};

const slugRule: Rule = {
  fits: (value) => slugOf(value) !== '',
  fault: (value) => ({
    id: `--slug "${value}" tidak berisi huruf Latin atau angka; tulis misalnya kerja-bakti.`,
    en: `--slug "${value}" has no Latin letters or digits; write for example kerja-bakti.`,
  }),
};

const colourRule: Rule = {
  fits: (value) => /^#[0-9a-f]{6}$/i.test(value),
  fault: (value) => ({
    id: `--colour ${value} bukan warna; tulis misalnya "#0b5d3b".`,
    en: `--colour ${value} is not a colour; write for example "#0b5d3b".`,
  }),
};

/** By camel-cased name. A flag means the same in every command. */
const rules: Readonly<Record<string, Rule>> = {
  now: dateRule('now'),
  date: dateRule('date'),
  baseUrl: addressRule('base-url'),
  url: addressRule('url'),
  threads: numberRule('threads', 1, 64),
  port: numberRule('port', 0, 65_535),
  lang: wordRule('lang', ['id', 'en']),
  siteLanguage: wordRule('site-language', ['id', 'en']),
  zone: wordRule('zone', ['WIB', 'WITA', 'WIT']),
  rate: numberRule('rate', 1, 10_000),
  seed: numberRule('seed', 0, 4_294_967_295),
  last: spanRule,
  slug: slugRule,
  colour: colourRule,
};

/** What is wrong with the values of some flags; the first of it. */
export function wrongUsage(values: FlagValues): Text | undefined {
  for (const [name, rule] of Object.entries(rules)) {
    const value = textOf(values, name);
    if (value !== undefined && !rule.fits(value)) return rule.fault(value);
  }
  return undefined;
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `61m`, `2h` or `1d` in milliseconds. */
export function spanOf(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (units[unit] ?? 0);
}
