import type { Manifest } from '../build/manifest.ts';
import { groupBy } from '../core/group-by.ts';
import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { VerifyReport } from '../verify/report.ts';
import { profileNames } from '../verify/server/client/profiles.ts';
import type { Verification } from '../verify/server/verify-site.ts';
import type { Call, FlagValues } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet } from './flag-values.ts';
import { coloursFor, countText, printable, problemData, problemText } from './report.ts';
import { writeData } from './write-data.ts';

/** A comparison that has come to its end, with what was compared; of a server, how. */
export type Compared = Readonly<{
  of: string;
  verdict: VerifyReport['verdict'];
  problems: readonly Problem[];
}> &
  Partial<
    Pick<Verification, 'files' | 'invented' | 'requests' | 'resumed' | 'seed'> & Readonly<{ seconds: number }>
  >;

const codes = {
  same: exitCode.fine,
  tampered: exitCode.tampered,
  unreachable: exitCode.unreachable,
  refused: exitCode.content,
} as const;

/** Findings of one kind that are printed in full. */
const shown = 20;

/** Prints what came of a comparison and gives the exit code. */
export function reportComparison(
  compared: Compared & Readonly<{ manifest?: Manifest }>,
  { values, call }: Readonly<{ values: FlagValues; call: Call }>,
): number {
  const { world, language } = call;
  const { verdict, problems } = compared;
  if (isSet(values, 'json')) writeData(dataOf(compared), world);
  else {
    writeProblems(problems, call);
    if (!isSet(values, 'quiet') && verdict !== 'refused')
      world.stdout.write(
        summaryText(compared, language) + (compared.files === undefined ? '' : blindText[language]),
      );
  }
  return codes[verdict];
}

function dataOf({ manifest, ...compared }: Parameters<typeof reportComparison>[0]) {
  const {
    of,
    verdict,
    problems,
    files,
    invented = 0,
    requests = 0,
    resumed = 0,
    seed = 0,
    seconds = 0,
  } = compared;
  return {
    verdict,
    of,
    manifest: manifest?.hash ?? '',
    ...(files !== undefined && {
      compared: { files, invented, profiles: profileNames, requests, resumed, seed, seconds },
    }),
    problems: problems.map(problemData),
  };
}

/** By kind, the first of each; a site that was replaced has the same finding thousands of times. */
function writeProblems(problems: readonly Problem[], { world, language }: Call): void {
  const colours = coloursFor(world);
  for (const group of groupBy(problems, ({ code }) => code).values()) {
    const entries = [...groupBy(group, ({ message }) => message[language]).values()];
    for (const [first, ...others] of entries.slice(0, shown)) {
      if (first === undefined) continue;
      world.stderr.write(problemText(first, language, colours) + alsoText(others, language));
    }
    const rest = entries.slice(shown).flat().length;
    if (rest > 0)
      world.stderr.write(
        { id: `  … dan ${rest} lagi sejenis.\n`, en: `  … and ${rest} more of this kind.\n` }[language],
      );
  }
  if (problems.length > 0) world.stderr.write(`${countText(problems, language)}\n`);
}

/** Places beside the first that are named of findings with the same message. */
const namedPlaces = 2;

function alsoText(others: readonly Problem[], language: Language): string {
  if (others.length === 0) return '';
  const places = others.slice(0, namedPlaces).map(({ place }) => place?.file ?? '-');
  const rest = others.length - places.length;
  const head = { id: 'Juga di', en: 'Also in' }[language];
  const tail = rest > 0 ? { id: ` dan ${rest} lagi`, en: ` and ${rest} more` }[language] : '';
  return `  ${head} ${printable(places.join(' , '))}${tail}.\n`;
}

const verdictTexts = {
  same: { id: 'Sama dengan yang dibuat', en: 'The same as what was built' },
  tampered: { id: 'DIUBAH', en: 'TAMPERED' },
  unreachable: { id: 'Tidak (semua) terjangkau', en: 'Not (all) reachable' },
  refused: { id: 'Tidak dibandingkan', en: 'Not compared' },
} as const;

function summaryText(compared: Compared, language: Language): string {
  const { of, verdict, files, invented, requests, resumed, seed, seconds } = compared;
  const head = `${verdictTexts[verdict][language]}: ${of}\n`;
  if (files === undefined) return head;
  const n = (value = 0) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  const resumedText = resumed
    ? { id: `, ${n(resumed)} dari sebelumnya`, en: `, ${n(resumed)} from before` }[language]
    : '';
  return (
    head +
    {
      id: `${n(files)} berkas (${n(profileNames.length)} macam pengunjung${resumedText}) dan ${n(invented)} alamat karangan (--seed ${seed}); ${n(requests)} permintaan, ${n(seconds)} detik.\n`,
      en: `${n(files)} files (${n(profileNames.length)} kinds of visitors${resumedText}) and ${n(invented)} invented addresses (--seed ${seed}); ${n(requests)} requests, ${n(seconds)} s.\n`,
    }[language]
  );
}

/** What nobody sees who is not Google. */
const blindText = {
  id: `
Tidak terlihat dari luar: isi yang hanya diberikan ke alamat IP Google. Periksa di Search Console
(https://search.google.com/search-console): Inspeksi URL > Lihat halaman yang di-crawl untuk beberapa
halaman; Keamanan & Tindakan Manual > Masalah keamanan; dan bila ada halaman judi di hasil pencarian,
Penghapusan. Berkas asing yang tidak ditautkan dari mana pun ditemukan dengan kec verify --dir.
`,
  en: `
What cannot be seen from outside: content that is given to the IP addresses of Google only. Look in Search
Console (https://search.google.com/search-console): URL Inspection > View crawled page, for some pages;
Security & Manual Actions > Security issues; and, where search results show gambling pages, Removals.
Foreign files to which nothing links are found with kec verify --dir.
`,
} as const;
