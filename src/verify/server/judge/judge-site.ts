import { type Problem, sortProblems } from '../../../core/problem.ts';
import { urlOfFile } from '../../../core/url.ts';
import { type Verdict, verdictOf } from '../../verdict.ts';
import type { SiteSeen } from '../ask/ask-site.ts';
import { profilesText } from '../client/profiles.ts';
import type { Rules } from '../rules.ts';
import { servedExtra, servedMoved, servedUnreachable } from './answer-problems.ts';
import { judgeFiles } from './judge-files.ts';
import { judgeHeaders } from './judge-headers.ts';
import { judgeProbes } from './judge-probes.ts';
import { movedTo } from './moved-site.ts';

type Judgement = Readonly<{ verdict: Verdict; problems: readonly Problem[] }>;

/** What is to be said of all that a server has answered. A site that has moved as a whole is not judged file by file. */
export function judgeSite(site: SiteSeen, rules: Rules): Judgement {
  const { seen, probed, extra } = site;
  const silent = unreachable(site);
  const knownHosts = new Set(seen.flatMap(({ hosts }) => hosts));
  const to = movedTo(seen, rules);
  if (to !== undefined) {
    const moved = servedMoved({ file: '/' }, { to, base: rules.address.base });
    const rest = probed.filter((one) => one.kind !== 'redirect' || !one.to.startsWith(`${to}/`));
    const problems = [moved, ...judgeProbes(rest, knownHosts), ...silent];
    return { verdict: 'tampered', problems: sortProblems(problems) };
  }
  const found = [
    ...judgeFiles(seen, { rules, knownHosts }),
    ...judgeHeaders(seen),
    ...judgeProbes(probed, knownHosts),
    ...extra.map(({ file, only, ...page }) =>
      servedExtra({ file }, { ...page, who: only && profilesText(only) }),
    ),
  ];
  return {
    verdict: verdictOf({ found, unseen: silent }),
    problems: sortProblems([...found, ...silent]),
  };
}

/** Files that could not be looked at, as everybody or as somebody. */
function unreachable({ seen, probed }: SiteSeen): readonly Problem[] {
  const files = seen.filter(({ faults }) => faults.length > 0);
  const causes = [
    ...files.flatMap(({ faults }) => faults.map(({ cause }) => cause)),
    ...probed.flatMap((one) => (one.kind === 'fault' ? [one.cause] : [])),
  ];
  const [first] = files;
  if (causes.length === 0) return [];
  const place = first && { file: urlOfFile(first.path) };
  return [servedUnreachable(place, { files: files.length, causes: [...new Set(causes)] })];
}
