import type { Made, Manifest } from '../../build/manifest.ts';
import type { Text } from '../../core/language.ts';
import { byCodeUnit } from '../../core/order.ts';
import { defineProblem } from '../../core/problem.ts';

export const rebuildDiffers = defineProblem<{ count: number; causes: readonly Text[] }>({
  code: 'KEC-REBUILD',
  severity: 'error',
  summary: {
    id: 'Situs yang dibuat lagi tidak sama dengan manifesnya.',
    en: 'A site that is not the same when it is built again.',
  },
  message: ({ count }) => ({
    id: `${count} berkas tidak seperti dalam manifes.`,
    en: `${count} ${count === 1 ? 'file is' : 'files are'} not as the manifest says.`,
  }),
  hint: ({ causes }) => ({
    id: ['Kemungkinan sebabnya:', ...causes.map(({ id }) => `- ${id}`)].join('\n'),
    en: ['Likely causes:', ...causes.map(({ en }) => `- ${en}`)].join('\n'),
  }),
});

/** A file that two builds do not have in common. `missing` was expected and not made, `new` the other way round. */
export type Difference = Readonly<{ path: string; kind: 'changed' | 'missing' | 'new' }>;

/** What differs between the files that are expected and those that were made, sorted by path. */
export function differencesOf(
  expected: Pick<Manifest, 'files'>,
  made: Pick<Manifest, 'files'>,
): readonly Difference[] {
  const [before, after] = [rowsOf(expected), rowsOf(made)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit);
  return paths.flatMap((path): Difference[] => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old === now) return [];
    return [{ path, kind: now === undefined ? 'missing' : old === undefined ? 'new' : 'changed' }];
  });
}

/** Of each file what the hash of a manifest covers. */
const rowsOf = ({ files }: Pick<Manifest, 'files'>): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, size, sha256, served }) => [path, `${sha256} ${size} ${served !== false}`]));

/** Why two builds may differ: what their manifests say of themselves. `now` is the clock of the second, since 1970. */
export function likelyCauses(expected: Manifest, made: Manifest, now: number): readonly Text[] {
  const found = [
    ...addressCause(expected.site, made.site),
    ...clockCause(expected.made.nextBuild, now),
    ...toolCauses(expected.made, made.made),
    ...commitCause(expected.made.commit, made.made.commit),
  ];
  return found.length > 0 ? found : [unknownCause];
}

const unknownCause: Text = {
  id: 'content/ atau templates/ diubah, atau situs dibuat dengan pilihan lain (--drafts, --future, --expired, --now).',
  en: 'content/ or templates/ changed, or the site was built with other flags (--drafts, --future, --expired, --now).',
};

function addressCause(before: string, after: string): readonly Text[] {
  if (before === after) return [];
  return [
    {
      id: `Alamat situs dahulu ${before}, kini ${after}; pakai --base-url ${before}`,
      en: `The address of the site was ${before} and is ${after}; use --base-url ${before}`,
    },
  ];
}

function clockCause(nextBuild: string | undefined, now: number): readonly Text[] {
  if (nextBuild === undefined || !(Date.parse(nextBuild) <= now)) return [];
  return [
    {
      id: `Sejak ${nextBuild} ada yang terbit atau berakhir; pakai --now dengan tanggal sebelum itu.`,
      en: `Something appeared or expired on ${nextBuild}; use --now with a date before that.`,
    },
  ];
}

function toolCauses(before: Made, after: Made): readonly Text[] {
  const [old, now] = [toolsOf(before), toolsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => changeOf(name, old.get(name), now.get(name)));
}

const toolsOf = ({ kec, node, libraries }: Made): ReadonlyMap<string, string> =>
  new Map([['kec', kec], ['Node', node], ...Object.entries(libraries)]);

const commitCause = (before: string | undefined, after: string | undefined): readonly Text[] =>
  before === after ? [] : [changeOf('commit', before, after)];

const changeOf = (name: string, before: string | undefined, after: string | undefined): Text => ({
  id: `${name}: dahulu ${before ?? 'tidak ada'}, kini ${after ?? 'tidak ada'}`,
  en: `${name}: was ${before ?? 'none'}, is ${after ?? 'none'}`,
});
