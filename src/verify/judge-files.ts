import type { Text } from '../core/language.ts';
import type { Place, Problem } from '../core/problem.ts';
import { urlOfFile } from '../core/url.ts';
import { servedCloaked, servedMissing, servedRedirect } from './answer-problems.ts';
import {
  servedCanonical,
  servedChanged,
  servedFrame,
  servedImage,
  servedLink,
  servedNoindex,
  servedRobots,
  servedScript,
  servedSitemap,
} from './content-problems.ts';
import { profilesText } from './profiles.ts';
import type { Rules } from './rules.ts';
import type { Difference, Seen, Suspects } from './seen.ts';
import { isSitemap } from './text-facts.ts';

/** What is to be said of the files of a site: each attack by its kind. */
export function judgeFiles(seen: readonly Seen[], rules: Rules): readonly Problem[] {
  const knownHosts = new Set(seen.flatMap(({ hosts }) => hosts));
  return seen.flatMap((one) => judgeFile(one, { rules, knownHosts }));
}

type Knowledge = Readonly<{ rules: Rules; knownHosts: ReadonlySet<string> }>;

function judgeFile(seen: Seen, knowledge: Knowledge): readonly Problem[] {
  const { path, asked, differences, faults } = seen;
  const place = { file: urlOfFile(path) };
  const affected = new Set(differences.flatMap(({ profiles }) => profiles));
  const silent = new Set(faults.map(({ profile }) => profile));
  const [first] = differences;
  if (first === undefined) return [];
  if (asked.some((profile) => !affected.has(profile) && !silent.has(profile))) {
    const what = descriptionOf(first.difference, knowledge);
    return [servedCloaked(place, { who: profilesText([...affected]), what })];
  }
  const problems = differences.flatMap(({ difference }) =>
    differenceProblems(difference, { place, path, knowledge }),
  );
  // Spam that is another one for each visitor is the same attack.
  return [...new Map([...problems].reverse().map((problem) => [problem.code, problem])).values()].reverse();
}

type Subject = Readonly<{ place: Place; path: string; knowledge: Knowledge }>;

function differenceProblems(difference: Difference, subject: Subject): readonly Problem[] {
  const { place, path, knowledge } = subject;
  if (difference.kind === 'status') return [servedMissing(place, { status: difference.status })];
  if (difference.kind === 'redirect') return [servedRedirect(place, { to: difference.to })];
  const { named: found, suspects } = difference;
  const type = knowledge.rules.files.get(path)?.type.split(';')[0] ?? '';
  if (path === 'robots.txt') return [servedRobots(place, { found })];
  if (isSitemap(path)) return [servedSitemap(place, { found })];
  if (type.startsWith('image/')) return [servedImage(place, { type })];
  if (type.endsWith('/javascript')) return [servedScript(place, { found: [place.file] })];
  const problems = suspects ? pageProblems(suspects, subject) : [];
  return problems.length > 0 ? problems : [servedChanged(place, { type })];
}

function pageProblems(suspects: Suspects, { place, knowledge }: Subject): readonly Problem[] {
  const { scripts, frames, canonicals, noindex, refreshes, strangePaths } = suspects;
  const links = foreignLinks(suspects, knowledge);
  const hrefs = [...links.map(({ href }) => href), ...strangePaths];
  const hidden = links.some((link) => link.hidden);
  return [
    ...(scripts.length > 0 ? [servedScript(place, { found: scripts })] : []),
    ...(frames.length > 0 ? [servedFrame(place, { found: frames })] : []),
    ...(hrefs.length > 0 ? [servedLink(place, { found: hrefs, hidden })] : []),
    ...(canonicals.length > 0 ? [servedCanonical(place, { found: canonicals })] : []),
    ...(noindex.length > 0 ? [servedNoindex(place, { found: noindex })] : []),
    ...refreshes.map((to) => servedRedirect(place, { to })),
  ];
}

/**
 * Links that are new, or, where the built page is not at hand, hidden or to a host that no built page links to. Where no
 * page came as it was built, nothing is known of hosts.
 */
const foreignLinks = ({ links, exact }: Suspects, { knownHosts }: Knowledge): Suspects['links'] =>
  links.filter(
    ({ href, hidden }) => exact || hidden || (knownHosts.size > 0 && !knownHosts.has(hostOf(href))),
  );

const hostOf = (href: string): string => {
  const absolute = href.startsWith('//') ? `https:${href}` : href;
  return URL.canParse(absolute) ? new URL(absolute).host : '';
};

function descriptionOf(difference: Difference, knowledge: Knowledge): Text {
  if (difference.kind === 'redirect')
    return { id: `dialihkan ke ${difference.to}`, en: `sent to ${difference.to}` };
  if (difference.kind === 'status')
    return { id: `dijawab ${difference.status}`, en: `answered with ${difference.status}` };
  const { suspects, named } = difference;
  const found = suspects
    ? [
        ...suspects.scripts,
        ...suspects.frames,
        ...foreignLinks(suspects, knowledge).map(({ href }) => href),
        ...suspects.canonicals,
        ...suspects.refreshes,
        ...suspects.noindex,
      ]
    : named;
  const which = found.length === 0 ? '' : `: ${found.slice(0, 3).join(' , ')}`;
  return { id: `isinya lain${which}`, en: `the content is another${which}` };
}
