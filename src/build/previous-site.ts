import { hostOf } from '../spam/hosts.ts';
import type { WrittenFiles } from './manifest.ts';
import type { PreviousSite } from './plan-site.ts';

/** What checks know of the last build from its manifest. The host that it was made for is no new one after a move. */
export function previousSite(written: WrittenFiles | undefined): PreviousSite {
  const { files = [], site = '', linkedHosts } = written ?? {};
  const ownHost = hostOf(site);
  return {
    previousPaths: files.map(({ path }) => path),
    ...(linkedHosts && { previousHosts: [...linkedHosts, ...(ownHost ? [ownHost] : [])] }),
  };
}
