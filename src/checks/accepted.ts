import type { AcceptedFinding } from '../config/site-config.ts';
import type { Moment } from '../core/moment.ts';
import { defineProblem, type Problem } from '../core/problem.ts';

const settingsFile = 'content/site.yaml';

export const acceptanceEnded = defineProblem<{ code: string; file: string | undefined; until: string }>({
  code: 'KEC-ACCEPTED-ENDED',
  severity: 'warning',
  summary: {
    id: 'Temuan yang diterima sampai tanggal yang sudah lewat.',
    en: 'A finding that was accepted until a date that has passed.',
  },
  message: ({ code, file, until }) => ({
    id: `${code}${file ? ` pada ${file}` : ''} diterima sampai ${until}, dan masih ada.`,
    en: `${code}${file ? ` in ${file}` : ''} was accepted until ${until}, and is still there.`,
  }),
  hint: () => ({
    id: 'Perbaiki temuannya, atau periksa lagi dan tulis tanggal baru pada `check.accepted`.',
    en: 'Mend what was found, or look at it again and write a new date in `check.accepted`.',
  }),
});

export const acceptanceUnused = defineProblem<{
  code: string;
  file: string | undefined;
  /** Whether it names an error, which nobody can accept. */
  isError: boolean;
}>({
  code: 'KEC-ACCEPTED-UNUSED',
  severity: 'warning',
  summary: {
    id: 'Temuan yang diterima dan tidak ada lagi.',
    en: 'An accepted finding that is there no more.',
  },
  message: ({ code, file, isError }) => ({
    id: `\`check.accepted\` menyebut ${code}${file ? ` pada ${file}` : ''}, ${isError ? 'sebuah error; hanya peringatan yang dapat diterima' : 'yang tidak ditemukan'}.`,
    en: `\`check.accepted\` names ${code}${file ? ` in ${file}` : ''}, ${isError ? 'an error; only warnings can be accepted' : 'which is not found'}.`,
  }),
  hint: ({ isError }) =>
    isError
      ? { id: 'Perbaiki yang salah, lalu hapus baris ini.', en: 'Mend what is wrong, then remove this.' }
      : {
          id: 'Periksa kode dan nama berkasnya, atau hapus barisnya, supaya temuan baru tidak tersembunyi.',
          en: 'Check its code and file name, or remove it, so that a new finding does not stay hidden.',
        },
});

/** What is left of the problems, and the acceptances that were of no use. */
export type Remaining = Readonly<{ problems: readonly Problem[]; unused: readonly Problem[] }>;

/**
 * Takes out the warnings that the settings accept. Errors stay whatever the settings say. An acceptance whose last day
 * has passed takes out nothing, and is a warning itself as long as its finding is there.
 */
export function withoutAccepted(
  problems: readonly Problem[],
  { accepted, now }: Readonly<{ accepted: readonly AcceptedFinding[]; now: Moment }>,
): Remaining {
  const used = new Set<AcceptedFinding>();
  const left = problems.filter((problem) => {
    const matching = accepted.filter((one) => accepts(one, problem));
    for (const one of matching) used.add(one);
    return !matching.some(({ end }) => now.epoch < end.epoch);
  });
  const ended = [...used].filter(({ end }) => now.epoch >= end.epoch);
  return {
    problems: [...left, ...ended.map((one) => acceptanceEnded({ file: settingsFile, line: one.line }, one))],
    unused: accepted
      .filter((one) => !used.has(one))
      .map((one) => {
        const isError = problems.some((problem) => problem.code === one.code && problem.severity === 'error');
        return acceptanceUnused({ file: settingsFile, line: one.line }, { ...one, isError });
      }),
  };
}

const accepts = ({ code, file }: AcceptedFinding, problem: Problem): boolean =>
  problem.severity === 'warning' &&
  problem.code === code &&
  (file === undefined || file === problem.place?.file);
