import { setTimeout as pause } from 'node:timers/promises';
import type { Text } from '../core/language.ts';
import { createGate, type Gate, inParallel } from '../core/parallel.ts';
import type { Place, Problem } from '../core/problem.ts';
import type { LinkAnswer, LinkOptions } from './ask-link.ts';
import { answersOf, atOneHost, lanesOf } from './link-lanes.ts';
import { type RememberedLink, readLinkMemory, writeLinkMemory } from './link-memory.ts';
import { externalGone, externalMoved, externalPrivate, silenceText } from './link-problems.ts';
import { type AddressRule, isLocalName, isPublicAddress, isRefusedHost } from './public-address.ts';

/** An address of another site, http or https, and everywhere that the site links to it. */
export type ExternalLink = Readonly<{ url: string; places: readonly Place[] }>;

/** A link of which nothing is known, which is no mistake of an author: its server is down, or wants no programs. */
export type Unreachable = ExternalLink & Readonly<{ reason: Text }>;

/** What is known of the external links. `asked` were asked now, `believed` were good a short time ago. */
export type ExternalLinks = Readonly<{
  problems: readonly Problem[];
  unreachable: readonly Unreachable[];
  asked: number;
  believed: number;
}>;

/** How links are checked. */
export type ExternalLinkOptions = Readonly<{
  /** Where good answers are kept, in the folder of caches. */
  cacheFile: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  signal: AbortSignal;
  /** Told of each link that is done, and how many there are. */
  onProgress: (done: number, total: number) => void;
  /** Address of the site, so that those who are asked can see who asks. */
  site: string;
  /** Addresses that may be asked; those of the public internet where absent. */
  allows?: AddressRule;
  /** Milliseconds until a server must have answered. */
  timeout?: number;
  /** Waits before a further attempt. */
  wait?: (milliseconds: number) => Promise<void>;
}>;

/** Links that are asked at a time. */
const atOnce = 8;

/**
 * Asks for each external link whether it is still there. What a foreign server does wrong is not a problem of the site:
 * only a page that is gone or has moved is one, and an address that nobody outside can open.
 */
export async function checkExternalLinks(
  links: readonly ExternalLink[],
  options: ExternalLinkOptions,
): Promise<ExternalLinks> {
  const { cacheFile, clock, signal, onProgress, allows = isPublicAddress } = options;
  const known = readLinkMemory(cacheFile, clock());
  const answers = new Map<string, Answer>();
  for (const { url } of links) {
    const answer = answerWithoutAsking(url, { known, allows });
    if (answer) answers.set(url, answer);
  }
  const unknown = links.filter(({ url }) => !answers.has(url));
  const believed = links.filter(({ url }) => answers.get(url)?.kind === 'good').length;
  const asking = linkOptions(options);
  try {
    await inParallel(lanesOf(unknown), atOnce, async (lane) => {
      for await (const [url, answer] of answersOf(lane, asking)) {
        answers.set(url, answer);
        if (answer.kind === 'good') known.set(url, { at: clock(), movedTo: answer.movedTo });
        onProgress(answers.size, links.length);
      }
    });
  } finally {
    // What was learned before an interruption need not be asked again.
    writeLinkMemory(cacheFile, known);
  }
  signal.throwIfAborted();
  return { ...judge(links, answers), asked: unknown.length, believed };
}

type Answer = LinkAnswer | Readonly<{ kind: 'private' }>;

function answerWithoutAsking(
  url: string,
  { known, allows }: Readonly<{ known: ReadonlyMap<string, RememberedLink>; allows: AddressRule }>,
): Answer | undefined {
  const { hostname } = new URL(url);
  if (isLocalName(hostname) || isRefusedHost(hostname, allows)) return { kind: 'private' };
  const remembered = known.get(url);
  return remembered && { kind: 'good', movedTo: remembered.movedTo };
}

function linkOptions(options: ExternalLinkOptions): LinkOptions {
  const { allows = isPublicAddress, timeout = 10_000, clock, signal, site } = options;
  const { wait = (milliseconds) => pause(milliseconds, undefined, { signal }) } = options;
  const gates = new Map<string, Gate>();
  const gateOf = (host: string): Gate => {
    const gate = gates.get(host) ?? createGate(atOneHost);
    gates.set(host, gate);
    return gate;
  };
  const userAgent = `Mozilla/5.0 (compatible; kec link check; +${site})`;
  return { allows, timeout, clock, signal, wait, userAgent, admit: (host, run) => gateOf(host)(1, run) };
}

function judge(
  links: readonly ExternalLink[],
  answers: ReadonlyMap<string, Answer>,
): Pick<ExternalLinks, 'problems' | 'unreachable'> {
  const problems: Problem[] = [];
  const unreachable: Unreachable[] = [];
  for (const link of links) {
    const answer = answers.get(link.url);
    if (answer?.kind === 'silent') unreachable.push({ ...link, reason: silenceText(answer) });
    else if (answer)
      problems.push(...link.places.flatMap((place) => problemOf(answer, { url: link.url, place })));
  }
  return { problems, unreachable };
}

function problemOf(
  answer: Exclude<Answer, { kind: 'silent' }>,
  { url, place }: Readonly<{ url: string; place: Place }>,
): readonly Problem[] {
  switch (answer.kind) {
    case 'gone':
      return [externalGone(place, { url, status: answer.status })];
    case 'private':
      return [externalPrivate(place, { url })];
    case 'good':
      return answer.movedTo === undefined ? [] : [externalMoved(place, { url, movedTo: answer.movedTo })];
  }
}
