import type { Manifest } from '../../build/manifest.ts';
import type { Problem } from '../../core/problem.ts';
import { absoluteUrl, type SiteAddress } from '../../core/url.ts';
import type { Verdict } from '../verdict.ts';
import { askSite, concurrency, type SiteAsking } from './ask/ask-site.ts';
import { findSite } from './ask/find-site.ts';
import { type Client, createClient } from './client/client.ts';
import { type Patience, usualPatience } from './client/patience.ts';
import { servedUnreachable } from './judge/answer-problems.ts';
import { judgeSite } from './judge/judge-site.ts';
import { rulesOf } from './rules.ts';
import type { Seen } from './seen.ts';

/** What a comparison is told. */
export type VerifyOptions = Omit<SiteAsking, 'client' | 'rules'> &
  Readonly<{
    manifest: Manifest;
    /** Where the site is asked for. */
    address: SiteAddress;
    /** Requests a second; undefined for the usual rate. */
    rate: number | undefined;
    patience?: Patience;
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
  const { address, fault } = await findSite(client, { address: options.address, manifest });
  const site = absoluteUrl(address, '/');
  if (fault !== undefined) {
    const problem = servedUnreachable(undefined, { files: 0, causes: [fault] });
    const { seed } = options;
    const nothing = { files: 0, invented: 0, resumed: 0 };
    return { site, seed, ...nothing, verdict: 'unreachable', problems: [problem], requests: client.count() };
  }
  const rules = rulesOf(manifest, address);
  const asked = await askSite({ ...options, client, rules });
  const { seen, probed, seed, resumed } = asked;
  return {
    site,
    seed,
    ...judgeSite(asked, rules),
    files: seen.filter(isSeen).length,
    invented: new Set(probed.flatMap(({ probe, kind }) => (kind === 'fault' ? [] : probe.path))).size,
    requests: client.count(),
    resumed,
  };
}

/** Whether a file was answered as anybody. One that only leads elsewhere, as it should, counts as well. */
const isSeen = ({ asked, faults }: Seen): boolean => faults.length === 0 || faults.length < asked.length;
