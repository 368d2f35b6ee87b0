import { shortHash } from '../../../core/hash.ts';
import { inParallel } from '../../../core/parallel.ts';
import { fileAt, type ListedFile } from '../rules.ts';
import type { Seen } from '../seen.ts';
import { type Asking, askFile } from './ask-file.ts';
import { askProbe, type Probed } from './ask-probes.ts';
import { askStrangePaths, type ExtraPage } from './ask-strange-paths.ts';
import { type Diary, openDiary } from './diary.ts';
import type { Visit } from './follow.ts';
import { makeProbes, queryOf } from './probes.ts';
import { createRandom } from './random.ts';

/** With what a whole site is asked for. */
export type SiteAsking = Visit &
  Readonly<{
    /** The built bytes of a file; undefined where they are not at hand. */
    built: Asking['built'];
    /** What the invented paths follow from, unless an interrupted run goes on. */
    seed: number;
    /** Where an interrupted run keeps what it has seen. */
    stateFolder: string;
    onProgress: (done: number, total: number) => void;
  }>;

/** What came of it: of each file, of each invented path, and of those that changed pages name. */
export type SiteSeen = Readonly<{
  seen: readonly Seen[];
  probed: readonly Probed[];
  extra: readonly ExtraPage[];
  /** The seed that was used. */
  seed: number;
  /** Files that an interrupted run had seen before. */
  resumed: number;
}>;

/** Requests that are under way at a time. */
export const concurrency = 8;

/** Asks for every file of a site, and for what must not be there. */
export async function askSite(asking: SiteAsking): Promise<SiteSeen> {
  const { client, rules } = asking;
  const { manifest } = rules;
  const files = [...rules.files.values()];
  const key = shortHash(JSON.stringify([manifest.hash, manifest.serving, rules.address]));
  const diary = openDiary(asking.stateFolder, { key, seed: asking.seed });
  const probes = makeProbes(createRandom(diary.seed), {
    folders: pageFolders(files),
    isTaken: (path) => fileAt(rules, rules.address.base + path.split('?')[0]) !== undefined,
  });
  const progress = counter(files.length + probes.length, asking.onProgress);
  const seen = await askFiles(files, { ...asking, diary, progress });
  const missing = rules.files.get(manifest.serving.notFound);
  const reference = missing && asking.built(missing)?.toString();
  const probed = await inParallel(probes, concurrency, async (probe) => {
    const results = await askProbe(probe, { client, rules, reference });
    progress();
    return results;
  });
  const extra = await askStrangePaths(seen, asking);
  diary.close();
  return { seen, probed: probed.flat(), extra, seed: diary.seed, resumed: diary.known.size };
}

type FileAsking = SiteAsking & Readonly<{ diary: Diary; progress: () => void }>;

const askFiles = (
  files: readonly ListedFile[],
  { client, rules, built, diary, progress }: FileAsking,
): Promise<readonly Seen[]> =>
  inParallel([...files.entries()], concurrency, async ([index, file]) => {
    const known = diary.known.get(file.path);
    const random = createRandom(diary.seed + index);
    const query = () => queryOf(random);
    const seen = known ?? (await askFile(file, { client, rules, built, query }));
    // What did not answer is asked for again by the next run.
    if (known === undefined && seen.faults.length === 0) diary.note(seen);
    progress();
    return seen;
  });

const pageFolders = (files: readonly ListedFile[]): readonly string[] => [
  ...new Set(files.flatMap(({ path }) => /^([\w/-]+\/)index\.html$/.exec(path)?.[1] ?? [])),
];

function counter(total: number, onProgress: SiteAsking['onProgress']): () => void {
  let done = 0;
  return () => {
    done += 1;
    onProgress(done, total);
  };
}
