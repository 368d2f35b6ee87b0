import type { Text } from '../../../core/language.ts';
import type { Place, Problem } from '../../../core/problem.ts';
import { urlOfFile } from '../../../core/url.ts';
import { isSitemap } from '../ask/text-facts.ts';
import { profilesText } from '../client/profiles.ts';
import type { Rules } from '../rules.ts';
import type { Difference, Seen, Suspects } from '../seen.ts';
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
import { foreignLinks, suspectTexts } from './suspect-texts.ts';

/** What is to be said of the files of a site: each attack by its kind. */
export const judgeFiles = (seen: readonly Seen[], knowledge: Knowledge): readonly Problem[] =>
  seen.flatMap((one) => judgeFile(one, knowledge));

/** What is known of a site: `knownHosts` are those to which its built pages lead. */
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
  const { named: found, suspects, size } = difference;
  const file = knowledge.rules.files.get(path);
  const type = file?.type.split(';')[0] ?? '';
  if (path === 'robots.txt') return [servedRobots(place, { found })];
  if (isSitemap(path)) return [servedSitemap(place, { found })];
  if (type.startsWith('image/')) return [servedImage(place, { type })];
  if (type.endsWith('/javascript')) return [servedScript(place, { found: [place.file] })];
  const problems = suspects ? pageProblems(suspects, subject) : [];
  return problems.length > 0 ? problems : [servedChanged(place, { type, size, built: file?.size ?? 0 })];
}

function pageProblems(suspects: Suspects, { place, knowledge }: Subject): readonly Problem[] {
  const { scripts, frames, canonicals, noindex, refreshes, strangePaths } = suspects;
  const links = foreignLinks(suspects, knowledge.knownHosts);
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

function descriptionOf(difference: Difference, knowledge: Knowledge): Text {
  if (difference.kind === 'redirect')
    return { id: `dialihkan ke ${difference.to}`, en: `sent to ${difference.to}` };
  if (difference.kind === 'status')
    return { id: `dijawab ${difference.status}`, en: `answered with ${difference.status}` };
  const { suspects, named, size } = difference;
  if (size === 0) return { id: 'isinya kosong', en: 'it is empty' };
  const found = suspects ? suspectTexts(suspects, knowledge.knownHosts) : named;
  const which = found.length === 0 ? '' : `: ${found.slice(0, 3).join(' , ')}`;
  return { id: `isinya lain${which}`, en: `the content is another${which}` };
}
