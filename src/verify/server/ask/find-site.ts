import type { Manifest } from '../../../build/manifest.ts';
import { inParallel } from '../../../core/parallel.ts';
import { absoluteUrl, parseAddress, type SiteAddress, urlOfFile } from '../../../core/url.ts';
import type { Answer, Fault } from '../client/answer.ts';
import type { Client } from '../client/client.ts';
import { profiles } from '../client/profiles.ts';
import { isRefusal, locationOf } from './follow.ts';

/** Where a site is, or why nothing can be said of it. */
export type FoundSite = Readonly<{ address: SiteAddress; fault: string | undefined }>;

/** Bytes of a home page, at most. */
const homeBytes = 200_000;

/**
 * Asks for the home page, and for some others where it does not answer. Where the server sends visitors on to https, or to the address that the manifest names, the
 * site is asked for there: that is no redirect by an attacker, who could only lead somewhere else.
 */
export async function findSite(
  client: Client,
  { address, manifest }: Readonly<{ address: SiteAddress; manifest: Manifest }>,
): Promise<FoundSite> {
  const url = new URL(absoluteUrl(address, '/'));
  const answer = await client.get(url, { headers: profiles.desktop.headers, size: homeBytes });
  const fault = faultOf(answer);
  if (fault !== undefined) {
    const isThere = !isOffline(fault) && (await answersElsewhere(client, { address, manifest }));
    return { address, fault: isThere ? undefined : fault };
  }
  const to = locationOf(answer, url);
  if (to === undefined || to.pathname !== url.pathname || to.search !== '')
    return { address, fault: undefined };
  const isSecured = url.protocol === 'http:' && to.protocol === 'https:' && to.hostname === url.hostname;
  const isNamed = to.origin === new URL(manifest.site).origin;
  const found = isSecured || isNamed ? parseAddress(to.href) : undefined;
  return { address: found ?? address, fault: undefined };
}

/** What keeps an answer from being looked at. */
function faultOf(answer: Answer | Fault): string | undefined {
  if (answer.kind === 'fault') return answer.cause;
  return isRefusal(answer) ? String(answer.status) : undefined;
}

/** Faults of the whole host, whatever it is asked for. */
const isOffline = (cause: string): boolean =>
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/.test(cause);

/** Files that are asked for, from all over the site, when the home page does not answer. */
const others = 5;

/** Whether a server answers for anything: one broken page must not hide what became of all others. */
async function answersElsewhere(
  client: Client,
  { address, manifest }: Readonly<{ address: SiteAddress; manifest: Manifest }>,
): Promise<boolean> {
  const files = manifest.files.filter(({ path, served }) => served !== false && path !== 'index.html');
  const some = files.filter((_, index) => index % Math.ceil(files.length / others) === 0);
  const answers = await inParallel(some, others, ({ path, size }) =>
    client.get(new URL(absoluteUrl(address, urlOfFile(path))), { headers: profiles.desktop.headers, size }),
  );
  return answers.some((answer) => faultOf(answer) === undefined);
}
