import type { Text } from '../core/language.ts';
import { defineProblem, type Problem } from '../core/problem.ts';
import { placesIn } from '../core/text-place.ts';
import { withoutPrivateNumbers } from '../privacy/private-numbers.ts';
import { findSpam, isSpam } from '../spam/find-spam.ts';
import type { SignalKind, SpamSource } from '../spam/signal.ts';
import type { SourceRules, SourceText } from './check.ts';

export const spam = defineProblem<{ reasons: readonly SignalKind[]; excerpt: string }>({
  code: 'KEC-SPAM',
  severity: 'warning',
  summary: {
    id: 'Teks yang tampak seperti sisipan spam, misalnya judi daring.',
    en: 'A text that looks like planted spam, such as online gambling.',
  },
  message: ({ reasons, excerpt }) => ({
    id: `Berkas ini tampaknya disisipi spam: ${reasons.map((kind) => names[kind].id).join(', ')} ("${excerpt}").`,
    en: `Spam seems to have been planted in this file: ${reasons.map((kind) => names[kind].en).join(', ')} ("${excerpt}").`,
  }),
  hint: () => ({
    id: 'Hapus bagian itu dan cari asalnya: periksa riwayat berkas ini dan siapa yang dapat mengubahnya, lalu ganti kata sandi mereka. Bila teksnya memang benar, terima pada `check.accepted` di content/site.yaml, dengan alasan dan tanggal.',
    en: 'Remove that part and find where it came from: look at the history of this file and at who can change it, and change their passwords. If the text is right, accept it in `check.accepted` in content/site.yaml, with a reason and a date.',
  }),
});

const names: Readonly<Record<SignalKind, Text>> = {
  words: { id: 'kata-kata judi atau dagangan spam', en: 'words of gambling or of other spam' },
  'hidden-words': { id: 'kata-kata spam yang disembunyikan', en: 'hidden words of spam' },
  disguised: { id: 'kata spam yang hurufnya disamarkan', en: 'words of spam in disguised letters' },
  language: { id: 'bahasa asing yang biasa dipakai spam', en: 'a language that such spam is written in' },
  'hidden-links': { id: 'tautan keluar yang disembunyikan', en: 'hidden links to other sites' },
  'disguised-link': {
    id: 'tautan keluar tanpa teks yang terbaca',
    en: 'a link to another site without a readable text',
  },
  'foreign-link': { id: 'tautan ke situs lain', en: 'a link to another site' },
  'link-farm': { id: 'deretan tautan ke situs-situs asing', en: 'a row of links to unknown sites' },
  'spam-link': { id: 'tautan ke situs yang mencurigakan', en: 'a link to a suspicious site' },
  'foreign-script': { id: 'skrip dari situs lain', en: 'a script of another site' },
  'foreign-frame': { id: 'bingkai dari situs lain', en: 'a frame of another site' },
  redirect: { id: 'pengalihan ke situs lain', en: 'a redirection to another site' },
  'foreign-address': {
    id: 'alamat situs lain sebagai alamat halaman',
    en: 'an address of another site as that of the page',
  },
  'hidden-code': { id: 'program yang disandikan', en: 'an encoded program' },
  'server-code': { id: 'program server', en: 'a program for a server' },
};

/** The finding of a text, at its strongest signal; none where it is no spam. The report repeats no private number. */
export function spamProblems(
  { file, text }: SourceText,
  kind: SpamSource['kind'],
  rules: SourceRules,
): readonly Problem[] {
  const signals = findSpam(
    { text, kind },
    { ownHosts: [rules.ownHost], allowedHosts: Object.values(rules.hosts).flat() },
  );
  if (!isSpam(signals)) return [];
  const sorted = [...signals].sort((a, b) => b.score - a.score || a.index - b.index);
  const [strongest] = sorted;
  if (strongest === undefined) return [];
  const reasons = [...new Set(sorted.filter(({ score }) => score >= 2).map((signal) => signal.kind))];
  const excerpt = withoutPrivateNumbers(strongest.excerpt.trim(), rules.phones).replaceAll('"', "'");
  return [
    spam(placesIn({ file: withoutPrivateNumbers(file, rules.phones), text })(strongest.index), {
      reasons,
      excerpt,
    }),
  ];
}
