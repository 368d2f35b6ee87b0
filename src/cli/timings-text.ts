import { type Phase, phases, type Timings } from '../build/timings.ts';
import type { Language, Text } from '../core/language.ts';

const names: Readonly<Record<Phase, Text>> = {
  start: { id: 'memulai program', en: 'start of the program' },
  settings: { id: 'pengaturan', en: 'settings' },
  scan: { id: 'mendaftar berkas', en: 'listing files' },
  parse: { id: 'membaca naskah', en: 'reading texts' },
  photos: { id: 'memeriksa foto', en: 'looking at photos' },
  plan: { id: 'merencanakan dan memeriksa', en: 'planning and checking' },
  texts: { id: 'membuat halaman', en: 'making pages' },
  pictures: { id: 'membuat gambar', en: 'making pictures' },
  search: { id: 'membuat indeks pencarian', en: 'making the search index' },
  commit: { id: 'memasang hasil', en: 'putting in place' },
};

/** Sources shown; the JSON has all. */
const shown = 10;

/** Where the time of a build went, a line each. */
export function timingsText({ phases: taken, sources }: Timings, language: Language): string {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const row = (seconds: number, words: string) => `${number.format(seconds).padStart(9)} s  ${words}\n`;
  const rows = phases.flatMap((phase) => {
    const seconds = taken[phase];
    return seconds === undefined ? [] : [row(seconds, names[phase][language])];
  });
  const slowest = sources.slice(0, shown).map(({ source, seconds, files }) => {
    const from =
      source === '' ? { id: 'kartu dan ikon bawaan', en: 'drawn cards and icons' }[language] : source;
    return row(
      seconds,
      `${from}: ${files} ${{ id: 'berkas', en: files === 1 ? 'file' : 'files' }[language]}`,
    );
  });
  const heading = { id: 'Gambar terlama:\n', en: 'Slowest pictures:\n' }[language];
  return rows.join('') + (slowest.length > 0 ? heading + slowest.join('') : '');
}
