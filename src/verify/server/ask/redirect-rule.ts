import { mobileHref, type Rules } from '../rules.ts';

/** A redirect as a server sent it. */
export type Redirect = Readonly<{ from: URL; to: URL; path: string }>;

/**
 * How a redirect is to be taken: `right` where the build asks for it, `follow` where a server only tidies the address
 * up, and `foreign` for all others. `path` is that of the file which was asked for.
 */
export function judgeRedirect({ from, to, path }: Redirect, rules: Rules): 'right' | 'follow' | 'foreign' {
  if (to.origin !== from.origin && !isSecureTwin(from, to)) return 'foreign';
  if (to.search !== '' && to.search !== from.search) return 'foreign';
  if (rules.redirects.get(from.pathname) === to.pathname) return 'right';
  if (isAmp(from) && mobileHref(rules, path) === to.pathname) return 'right';
  return isTidier(from.pathname, to.pathname) ? 'follow' : 'foreign';
}

/** The same host over https, at the usual ports. */
const isSecureTwin = (from: URL, to: URL): boolean =>
  from.protocol === 'http:' && to.protocol === 'https:' && to.hostname === from.hostname && to.port === '';

const isAmp = ({ searchParams }: URL): boolean => searchParams.get('amp') === '1';

/** Some hosts leave `.html`, `index.html` or a slash at the end of an address away, or add the slash. */
function isTidier(from: string, to: string): boolean {
  const plain = (path: string) => path.replace(/(index)?\.html$/, '').replace(/\/$/, '');
  return plain(from) === plain(to);
}
