import type { Manifest } from '../build/manifest.ts';
import { absoluteUrl, parseAddress, type SiteAddress } from '../core/url.ts';
import type { Client } from './client.ts';
import { isRefusal, locationOf } from './follow.ts';
import { profiles } from './profiles.ts';

/** Where a site is, or why nothing can be said of it. */
export type FoundSite = Readonly<{ address: SiteAddress; fault: string | undefined }>;

/** Bytes of a home page, at most. */
const homeBytes = 200_000;

/**
 * Asks for the home page. Where the server sends visitors on to https, or to the address that the manifest names, the
 * site is asked for there: that is no redirect by an attacker, who could only lead somewhere else.
 */
export async function findSite(
  client: Client,
  { address, manifest }: Readonly<{ address: SiteAddress; manifest: Manifest }>,
): Promise<FoundSite> {
  const url = new URL(absoluteUrl(address, '/'));
  const answer = await client.get(url, { headers: profiles.desktop.headers, size: homeBytes });
  if (answer.kind === 'fault') return { address, fault: answer.cause };
  if (isRefusal(answer)) return { address, fault: String(answer.status) };
  const to = locationOf(answer, url);
  if (to === undefined || to.pathname !== url.pathname || to.search !== '')
    return { address, fault: undefined };
  const isSecured = url.protocol === 'http:' && to.protocol === 'https:' && to.hostname === url.hostname;
  const isNamed = to.origin === new URL(manifest.site).origin;
  const found = isSecured || isNamed ? parseAddress(to.href) : undefined;
  return { address: found ?? address, fault: undefined };
}
