import { absoluteUrl, fileOfUrl } from '../../../core/url.ts';
import type { Answer } from '../client/answer.ts';
import type { ProfileName } from '../client/profiles.ts';
import type { Rules } from '../rules.ts';
import type { Suspects } from '../seen.ts';
import { shownText } from '../shown-text.ts';
import { isBuiltBelow } from './built-content.ts';
import { findSuspects } from './find-suspects.ts';
import { follow, isRefusal, type Visit } from './follow.ts';
import { plainPage } from './plain-page.ts';
import type { Probe } from './probes.ts';

/** What came of a path that must not be there. */
export type Probed = Readonly<{ probe: Probe; profile: ProfileName }> & Outcome;

type Outcome =
  | Readonly<{ kind: 'absent' }>
  | Readonly<{ kind: 'fault'; cause: string }>
  | Readonly<{ kind: 'page'; status: number }>
  | Readonly<{ kind: 'redirect'; to: string }>
  /** `plain` is the text of a page that servers have of their own; undefined for any other page. */
  | Readonly<{ kind: 'replaced'; suspects: Suspects; plain: string | undefined }>;

/** Spam is made for search engines and those who come from them, so they ask; then others, to whom it may be hidden. */
const askers = { first: ['googlebot', 'referrer'], others: ['desktop', 'phone'] } as const;

/** Bytes that a page of an unknown path should have at most. */
const size = 100_000;

/** Asks for a path that must not be there. `reference` is the built page for such paths, where it is at hand. */
export async function askProbe(
  probe: Probe,
  visit: Visit & Readonly<{ reference: string | undefined }>,
): Promise<readonly Probed[]> {
  const start = new URL(absoluteUrl(visit.rules.address, '/') + probe.path);
  const path = fileOfUrl(`/${probe.path}`);
  const ask = async (profile: ProfileName): Promise<Probed> => {
    const { answer, url, foreign } = await follow(start, { profile, path, size }, visit);
    const outcome: Outcome = foreign
      ? { kind: 'redirect', to: shownText(foreign.href) }
      : answer.kind === 'fault'
        ? answer
        : judge(probe, { answer, url, ...visit });
    return { probe, profile, ...outcome };
  };
  const results: Probed[] = [];
  for (const profile of askers.first) results.push(await ask(profile));
  if (results.some(isStrange)) for (const profile of askers.others) results.push(await ask(profile));
  return results;
}

/** Whether a path that must not be there shows something. */
export const isStrange = (one: Probed): boolean =>
  one.kind === 'page' || one.kind === 'redirect' || (one.kind === 'replaced' && one.plain === undefined);

type Shown = Readonly<{ answer: Answer; url: URL; rules: Rules; reference: string | undefined }>;

function judge({ path }: Probe, { answer, url, rules, reference }: Shown): Outcome {
  if (answer.status < 300) return { kind: 'page', status: answer.status };
  // A firewall that refuses the paths of other programs shows nothing, and a server that fails neither.
  if (isRefusal(answer) || isNotFoundPage(answer, `/${path}`, rules)) return { kind: 'absent' };
  const html = answer.body.toString();
  const suspects = findSuspects({ html, reference, url }, rules);
  // PHP has a short message of its own for programs that are not there.
  const isShort = suspects.scripts.length + suspects.frames.length + suspects.links.length === 0;
  if (isShort && /\.php(\?|$)/.test(path)) return { kind: 'absent' };
  const plain = answer.status === 404 ? plainPage(html, url, rules) : undefined;
  return { kind: 'replaced', suspects, plain };
}

function isNotFoundPage(answer: Answer, url: string, rules: Rules): boolean {
  const file = rules.files.get(rules.manifest.serving.notFound);
  return file !== undefined && (answer.hash === file.sha256 || isBuiltBelow(answer, { url, file, rules }));
}
