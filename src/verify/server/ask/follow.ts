import { isRedirect } from '../../../core/redirect-status.ts';
import { type Answer, type Fault, valuesOf } from '../client/answer.ts';
import type { Client } from '../client/client.ts';
import { type ProfileName, profiles } from '../client/profiles.ts';
import type { Rules } from '../rules.ts';
import { judgeRedirect } from './redirect-rule.ts';

/** With what a server is asked. */
export type Visit = Readonly<{ client: Client; rules: Rules }>;

/** Where a request came to. */
export type Reached = Readonly<{
  answer: Answer | Fault;
  url: URL;
  /** Whether the server sent the visitor where the build says. */
  isRight: boolean;
  /** Where it sends the visitor otherwise. */
  foreign: URL | undefined;
}>;

/** Asks for an address; a redirect that only tidies it up is followed once. `path` is that of the file which is meant. */
export async function follow(
  start: URL,
  wanted: Readonly<{ profile: ProfileName; path: string; size: number }>,
  { client, rules }: Visit,
): Promise<Reached> {
  const { path, size } = wanted;
  const options = { headers: profiles[wanted.profile].headers, size };
  const answer = await client.get(start, options);
  const to = locationOf(answer, start);
  if (to === undefined) return { answer, url: start, isRight: false, foreign: undefined };
  const way = judgeRedirect({ from: start, to, path }, rules);
  if (way !== 'follow') {
    const isRight = way === 'right';
    return { answer, url: start, isRight, foreign: isRight ? undefined : to };
  }
  const next = await client.get(to, options);
  return { answer: next, url: to, isRight: false, foreign: locationOf(next, to) };
}

/** Where an answer sends a visitor; undefined for one that is no redirect. */
export function locationOf(answer: Answer | Fault, from: URL): URL | undefined {
  if (answer.kind === 'fault' || !isRedirect(answer.status)) return undefined;
  const location = valuesOf(answer, 'location')[0] ?? '';
  return URL.canParse(location, from) ? new URL(location, from) : from;
}

const refusals = new Set([401, 403, 406, 407, 408, 418, 421, 425, 429, 451]);

/** A server that keeps a visitor out, or fails, has not shown what it serves. */
export const isRefusal = ({ status }: Answer): boolean => refusals.has(status) || status >= 500;
