import type { Manifest } from '../../build/manifest.ts';
import { shortHash } from '../../core/hash.ts';
import { inParallel } from '../../core/parallel.ts';
import { type Problem, sortProblems } from '../../core/problem.ts';
import { absoluteUrl, type SiteAddress, urlOfFile } from '../../core/url.ts';
import { type Verdict, verdictOf } from '../verdict.ts';
import { servedMoved, servedUnreachable } from './answer-problems.ts';
import { type Asking, askFile } from './ask-file.ts';
import { askProbe, type Probed } from './ask-probes.ts';
import { askStrangePaths } from './ask-strange-paths.ts';
import { type Client, createClient, type Patience, usualPatience } from './client.ts';
import { type Diary, openDiary } from './diary.ts';
import { findSite } from './find-site.ts';
import { judgeFiles } from './judge-files.ts';
import { judgeHeaders } from './judge-headers.ts';
import { judgeProbes } from './judge-probes.ts';
import { movedTo } from './moved-site.ts';
import { makeProbes, queryOf } from './probes.ts';
import { createRandom } from './random.ts';
import { fileAt, type ListedFile, type Rules, rulesOf } from './rules.ts';
import type { Seen } from './seen.ts';

/** What a comparison is told. */
export type VerifyOptions = Readonly<{
  manifest: Manifest;
  /** Where the site is asked for. */
  address: SiteAddress;
  /** The built bytes of a file; undefined where they are not at hand. */
  built: Asking['built'];
  /** What the invented paths follow from. */
  seed: number;
  /** Where an interrupted run keeps what it has seen. */
  stateFolder: string;
  /** Requests a second; undefined for the usual rate. */
  rate: number | undefined;
  patience?: Patience;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}>;

/** What came of a comparison with a server. */
export type Verification = Readonly<{
  verdict: Verdict;
  problems: readonly Problem[];
  /** Where the site was found, and the seed of the invented paths. */
  site: string;
  seed: number;
  /** Files and invented paths for which there was an answer. */
  files: number;
  invented: number;
  /** Requests of this run. */
  requests: number;
  /** Files that an interrupted run had seen before. */
  resumed: number;
}>;

/** Requests that are under way at a time. */
const concurrency = 8;

/** Compares a live server with a manifest. Reads only; asks politely. */
export async function verifySite(options: VerifyOptions): Promise<Verification> {
  const { address, rate, patience = usualPatience, signal } = options;
  const home = new URL(absoluteUrl(address, '/'));
  const client = createClient({ home, concurrency, rate, patience, signal });
  try {
    return await compare(options, client);
  } finally {
    client.close();
  }
}

async function compare(options: VerifyOptions, client: Client): Promise<Verification> {
  const { manifest } = options;
  const site = await findSite(client, { address: options.address, manifest });
  const rules = rulesOf(manifest, site.address);
  const files = [...rules.files.values()];
  const about = { site: absoluteUrl(site.address, '/'), seed: options.seed };
  if (site.fault !== undefined) {
    const problem = servedUnreachable(undefined, { files: 0, causes: [site.fault] });
    const requests = client.count();
    const nothing = { files: 0, invented: 0, resumed: 0 };
    return { ...about, ...nothing, verdict: 'unreachable', problems: [problem], requests };
  }
  const key = shortHash(JSON.stringify([manifest.hash, manifest.serving, site.address]));
  const diary = openDiary(options.stateFolder, { key, seed: options.seed });
  const probes = makeProbes(createRandom(diary.seed), {
    folders: pageFolders(files),
    isTaken: (path) => fileAt(rules, rules.address.base + path.split('?')[0]) !== undefined,
  });
  const progress = counter(files.length + probes.length, options.onProgress);
  const seen = await askFiles(files, { options, client, rules, diary, progress });
  const missing = rules.files.get(manifest.serving.notFound);
  const reference = missing && options.built(missing)?.toString();
  const probed = await inParallel(probes, concurrency, async (probe) => {
    const results = await askProbe(probe, { client, rules, reference });
    progress();
    return results;
  });
  const strange = await askStrangePaths(seen, { client, rules });
  diary.close();
  const results = { seen, probed: probed.flat(), strange };
  const { seed, known } = diary;
  return {
    ...about,
    seed,
    ...judged(results, rules),
    files: seen.filter(isSeen).length,
    invented: new Set(results.probed.flatMap(({ probe, kind }) => (kind === 'fault' ? [] : probe.path))).size,
    requests: client.count(),
    resumed: known.size,
  };
}

/** Whether a file was answered as anybody. One that only leads elsewhere, as it should, counts as well. */
const isSeen = ({ asked, faults }: Seen): boolean => faults.length === 0 || faults.length < asked.length;

type FileWork = Readonly<{
  options: VerifyOptions;
  client: Client;
  rules: Rules;
  diary: Diary;
  progress: () => void;
}>;

const askFiles = (
  files: readonly ListedFile[],
  { options, client, rules, diary, progress }: FileWork,
): Promise<readonly Seen[]> =>
  inParallel([...files.entries()], concurrency, async ([index, file]) => {
    const known = diary.known.get(file.path);
    const random = createRandom(diary.seed + index);
    const query = () => queryOf(random);
    const seen = known ?? (await askFile(file, { client, rules, built: options.built, query }));
    // What did not answer is asked for again by the next run.
    if (known === undefined && seen.faults.length === 0) diary.note(seen);
    progress();
    return seen;
  });

function judged(
  {
    seen,
    probed,
    strange,
  }: Readonly<{
    seen: readonly Seen[];
    probed: readonly Probed[];
    strange: readonly Problem[];
  }>,
  rules: Rules,
): Pick<Verification, 'verdict' | 'problems'> {
  const silent = unreachable(seen, probed);
  const knownHosts = new Set(seen.flatMap(({ hosts }) => hosts));
  const to = movedTo(seen, rules);
  if (to !== undefined) {
    const moved = servedMoved({ file: '/' }, { to, base: rules.address.base });
    const rest = probed.filter((one) => one.kind !== 'redirect' || !one.to.startsWith(`${to}/`));
    const problems = [moved, ...judgeProbes(rest, knownHosts), ...silent];
    return { verdict: 'tampered', problems: sortProblems(problems) };
  }
  const found = [
    ...judgeFiles(seen, { rules, knownHosts }),
    ...judgeHeaders(seen),
    ...judgeProbes(probed, knownHosts),
    ...strange,
  ];
  return {
    verdict: verdictOf({ found, unseen: silent }),
    problems: sortProblems([...found, ...silent]),
  };
}

/** Files that could not be looked at, as everybody or as somebody. */
function unreachable(seen: readonly Seen[], probed: readonly Probed[]): readonly Problem[] {
  const files = seen.filter(({ faults }) => faults.length > 0);
  const causes = [
    ...files.flatMap(({ faults }) => faults.map(({ cause }) => cause)),
    ...probed.flatMap((one) => (one.kind === 'fault' ? [one.cause] : [])),
  ];
  const [first] = files;
  if (causes.length === 0) return [];
  const place = first && { file: urlOfFile(first.path) };
  return [servedUnreachable(place, { files: files.length, causes: [...new Set(causes)] })];
}

const pageFolders = (files: readonly ListedFile[]): readonly string[] => [
  ...new Set(files.flatMap(({ path }) => /^([\w/-]+\/)index\.html$/.exec(path)?.[1] ?? [])),
];

function counter(total: number, onProgress: VerifyOptions['onProgress']): () => void {
  let done = 0;
  return () => {
    done += 1;
    onProgress(done, total);
  };
}
