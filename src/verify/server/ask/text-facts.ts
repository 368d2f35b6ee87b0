import { fileAt, type Rules } from '../rules.ts';
import { shownText } from '../shown-text.ts';

/** Whether a file is a sitemap, by the names that kec gives. */
export const isSitemap = (path: string): boolean => /^sitemap(-\d+)?\.xml$/.test(path);

/** Lines or addresses that a report names of one file. */
const most = 10;

/** Lines of a robots.txt that ask robots to keep out, or name a sitemap that the site does not have. */
export function strangeRobots(text: string, rules: Rules): string[] {
  const lines = text.split(/\r?\n/).map((line) => shownText(line.trim()));
  return lines
    .filter((line) => {
      const [, name = '', value = ''] = /^([a-z-]+)\s*:\s*(.*)$/i.exec(line) ?? [];
      if (/^disallow$/i.test(name)) return value !== '';
      return /^sitemap$/i.test(name) && !isOwn(value, rules);
    })
    .slice(0, most);
}

/** Addresses of a sitemap at which the site has no page. */
export const strangeLocations = (text: string, rules: Rules): string[] =>
  [...text.matchAll(/<loc>([^<]{1,2000})<\/loc>/gi)]
    .map(([, address = '']) => address.trim())
    .filter((address) => !isOwn(address.replaceAll('&amp;', '&'), rules))
    .slice(0, most)
    .map(shownText);

function isOwn(address: string, rules: Rules): boolean {
  if (!URL.canParse(address)) return false;
  const { host, pathname, search } = new URL(address);
  return search === '' && rules.ownHosts.has(host) && fileAt(rules, pathname) !== undefined;
}

/** The outside hosts to which a built page leads. */
export function outsideHosts(html: string, rules: Rules): string[] {
  const hosts = [...html.matchAll(/\bhref="https?:\/\/([^/"?#]{1,255})/gi)].map(([, host = '']) =>
    host.toLowerCase(),
  );
  return [...new Set(hosts)].filter((host) => !rules.ownHosts.has(host));
}
