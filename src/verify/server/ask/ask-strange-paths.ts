import { inParallel } from '../../../core/parallel.ts';
import { urlOfFile } from '../../../core/url.ts';
import type { Answer, Fault } from '../client/answer.ts';
import { type ProfileName, profiles } from '../client/profiles.ts';
import { fileAt, type Rules } from '../rules.ts';
import type { Seen } from '../seen.ts';
import type { Visit } from './follow.ts';

/** A page that the site does not have. */
export type ExtraPage = Readonly<{
  /** Its URL on the site. */
  file: string;
  status: number;
  /** The URL of the file that names it. */
  from: string;
  /** Those who get it; undefined where all do. */
  only: readonly ProfileName[] | undefined;
}>;

/** Paths that are asked for, of those that changed pages and sitemaps name. */
const most = 30;

/** Pages that the site does not have, at paths that its changed pages and sitemaps name: where they are, they are extra. */
export async function askStrangePaths(seen: readonly Seen[], visit: Visit): Promise<readonly ExtraPage[]> {
  const named = new Map(
    seen.flatMap((one) => pathsIn(one, visit.rules).map((path) => [path, urlOfFile(one.path)])),
  );
  const found = await inParallel([...named].slice(0, most), 4, ([path, from]) =>
    extraPageAt({ path, from }, visit),
  );
  return found.flatMap((one) => one ?? []);
}

async function extraPageAt(
  { path, from }: Readonly<{ path: string; from: string }>,
  { client, rules }: Visit,
): Promise<ExtraPage | undefined> {
  // Put together, not resolved: `//` at the beginning of a path would name another host.
  const url = new URL(rules.address.origin + path);
  const ask = (profile: ProfileName) => client.get(url, { headers: profiles[profile].headers, size: 0 });
  const answer = await ask('googlebot');
  if (!isPage(answer)) return undefined;
  const other = await ask('desktop');
  const isHidden = other.kind === 'answer' && !isPage(other);
  const { base } = rules.address;
  const file = path.startsWith(base) ? `/${path.slice(base.length)}` : path;
  return { file, status: answer.status, from, only: isHidden ? ['googlebot'] : undefined };
}

const isPage = (answer: Answer | Fault): answer is Answer => answer.kind === 'answer' && answer.status < 300;

function pathsIn({ differences }: Seen, rules: Rules): readonly string[] {
  return differences.flatMap(({ difference }) => {
    if (difference.kind !== 'content') return [];
    const addresses = difference.named.flatMap((line) => /https?:\/\/\S+/.exec(line)?.[0] ?? []);
    return [...(difference.suspects?.strangePaths ?? []), ...addresses.flatMap((one) => ownPath(one, rules))];
  });
}

function ownPath(address: string, rules: Rules): readonly string[] {
  if (!URL.canParse(address)) return [];
  const { host, pathname, search } = new URL(address);
  return rules.ownHosts.has(host) && !fileAt(rules, pathname) ? [pathname + search] : [];
}
