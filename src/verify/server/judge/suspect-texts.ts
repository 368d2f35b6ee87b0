import type { Suspects } from '../seen.ts';

/** All that is suspicious in a page, in words of the page. */
export const suspectTexts = (suspects: Suspects, knownHosts: ReadonlySet<string>): readonly string[] => [
  ...suspects.scripts,
  ...suspects.frames,
  ...foreignLinks(suspects, knownHosts).map(({ href }) => href),
  ...suspects.canonicals,
  ...suspects.refreshes,
  ...suspects.noindex,
];

/**
 * Links that are new, or, where the built page is not at hand, hidden or to a host that no built page links to. Where no
 * page came as it was built, nothing is known of hosts.
 */
export const foreignLinks = (
  { links, exact }: Suspects,
  knownHosts: ReadonlySet<string>,
): Suspects['links'] =>
  links.filter(
    ({ href, hidden }) => exact || hidden || (knownHosts.size > 0 && !knownHosts.has(hostOf(href))),
  );

const hostOf = (href: string): string => {
  const absolute = href.startsWith('//') ? `https:${href}` : href;
  return URL.canParse(absolute) ? new URL(absolute).host : '';
};
