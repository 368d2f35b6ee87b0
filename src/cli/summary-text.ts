import type { Summary } from '../build/summary.ts';
import type { Language } from '../core/language.ts';

/** The closing lines of a build. */
export function summaryText(
  summary: Summary,
  run: Readonly<{ language: Language; seconds: number }>,
): string {
  const { language } = run;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const n = (value: number) => number.format(value);
  const bytes = (value: number) => (value < 1e6 ? `${n(value / 1e3)} kB` : `${n(value / 1e6)} MB`);
  const { pages, images, files, written, deleted } = summary;
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(run.seconds);
  return {
    id: `${n(pages)} halaman, ${n(images)} gambar, ${n(files)} berkas (${bytes(summary.bytes)}); ${n(written)} ditulis (${bytes(summary.writtenBytes)}), ${n(deleted)} dihapus; ${seconds} detik.\n`,
    en: `${n(pages)} pages, ${n(images)} images, ${n(files)} files (${bytes(summary.bytes)}); ${n(written)} written (${bytes(summary.writtenBytes)}), ${n(deleted)} deleted; ${seconds} s.\n`,
  }[language];
}
