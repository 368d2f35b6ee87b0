import { monthName } from '../core/date-text.ts';
import { monthNumber } from '../core/moment.ts';
import { defineProblem, type Problem } from '../core/problem.ts';
import { placesIn } from '../core/text-place.ts';
import type { SourceRules, SourceText } from './check.ts';

export const monthEnglish = defineProblem<{ written: string; month: string }>({
  code: 'KEC-MONTH',
  severity: 'warning',
  summary: {
    id: 'Nama bulan bahasa Inggris dalam teks berbahasa Indonesia.',
    en: 'An English month name in an Indonesian text.',
  },
  message: ({ written }) => ({
    id: `"${written}" memakai nama bulan bahasa Inggris.`,
    en: `"${written}" has an English month name in an Indonesian text.`,
  }),
  hint: ({ month }) => ({
    id: `Tulis ${month}. Untuk artikel berbahasa Inggris tulis \`lang: en\` di bagian atasnya.`,
    en: `Write ${month}. In an English article write \`lang: en\` at its head.`,
  }),
});

/** Names that Indonesian does not have. `May` and `March` are words as well, so a number must stand beside the name. */
const englishMonth = /\b(?:January|February|March|May|June|July|August|October|December|Aug|Oct|Dec)\b/gi;

/** In a date of an Indonesian text the month has its Indonesian name. */
export function englishMonths(source: SourceText, rules: SourceRules): readonly Problem[] {
  const { text } = source;
  const dates = [...englishDates(text)];
  if (dates.length === 0 || languageOf(source, rules) !== 'id') return [];
  const placeAt = placesIn(source);
  return dates.flatMap(({ index, written, name }) => {
    const place = placeAt(index);
    if (isDateKey(text.slice(index + 1 - (place.column ?? 1), index))) return [];
    const month = monthName(monthNumber(name) ?? 0, 'id');
    return [monthEnglish(place, { written: written.replace(/\s+/g, ' '), month })];
  });
}

/** Dates with an English name of a month, and where each begins. */
function* englishDates(text: string): Generator<Readonly<{ index: number; written: string; name: string }>> {
  for (const { index, 0: name } of text.matchAll(englishMonth)) {
    const end = index + name.length;
    const [before = ''] = /\b\d{1,2}\s+$/.exec(text.slice(Math.max(0, index - 6), index)) ?? [];
    const [after = ''] =
      /^\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?,?)?\s+(?:19|20)\d\d\b/.exec(text.slice(end, end + 20)) ?? [];
    if (before + after !== '') yield { index: index - before.length, written: before + name + after, name };
  }
}

/** Whether what stands before a date in its line makes it one of the front matter, which no reader sees as it is written. */
const isDateKey = (before: string): boolean => /^\s*(date|updated|expires|review|start|end):/.test(before);

/** The language of a text: that of its front matter, else that of the site. */
function languageOf({ text }: SourceText, { language }: SourceRules): string {
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) : 0;
  const [, own] = /^lang:\s*["']?([a-z]+)/im.exec(text.slice(0, Math.max(0, end))) ?? [];
  return own?.toLowerCase() ?? language;
}
