import type { Answer } from '../client/answer.ts';
import { type ProfileName, profileNames } from '../client/profiles.ts';
import { addressOfFile, type ListedFile, mobileHref, type Rules } from '../rules.ts';
import type { Difference, HeaderNote, Seen } from '../seen.ts';
import { shownText } from '../shown-text.ts';
import { isBuilt, isCompanion } from './built-content.ts';
import { findSuspects } from './find-suspects.ts';
import { follow, isRefusal, type Visit } from './follow.ts';
import { headerNotes } from './header-notes.ts';
import { isSitemap, outsideHosts, strangeLocations, strangeRobots } from './text-facts.ts';

/** With what files are asked for. */
export type Asking = Visit &
  Readonly<{
    /** The built bytes of a file; undefined where they are not at hand. */
    built: (file: ListedFile) => Buffer | undefined;
    /** A query for an address. */
    query: () => string;
  }>;

/** What one visitor got. `right` is a redirect that the build asks for. */
type Got = Readonly<{ profile: ProfileName }> &
  (
    | Readonly<{ kind: 'fault'; cause: string }>
    | Readonly<{ kind: 'right' }>
    | (Content & Readonly<{ kind: 'same' }>)
    | (Content & Readonly<{ kind: 'other'; difference: Difference }>)
  );

type Content = Readonly<{ answer: Answer; notes: readonly HeaderNote[] }>;

/** Asks for a file as everybody and says what came. */
export async function askFile(file: ListedFile, asking: Asking): Promise<Seen> {
  const all: Got[] = [];
  for (const profile of profilesOf(file, asking.rules)) all.push(await askAs(profile, file, asking));
  const got = all.filter(({ kind }) => kind !== 'right');
  const others = got.flatMap((one) => (one.kind === 'other' ? [one] : []));
  const [clean] = got.flatMap((one) => (one.kind === 'same' ? [one] : []));
  const isPage = file.type.startsWith('text/html');
  const reference = isPage && others.length > 0 ? (clean?.answer.body ?? asking.built(file)) : undefined;
  const context = { file, rules: asking.rules, reference: reference?.toString() };
  const looked = others.map((one) => ({ profile: one.profile, value: differenceOf(one, context) }));
  const notes = got.flatMap((one) =>
    'notes' in one ? one.notes.map((value) => ({ profile: one.profile, value })) : [],
  );
  return {
    path: file.path,
    asked: got.map(({ profile }) => profile),
    faults: got.flatMap((one) => (one.kind === 'fault' ? [{ profile: one.profile, cause: one.cause }] : [])),
    differences: grouped(looked).map(({ profiles, value }) => ({ profiles, difference: value })),
    headers: grouped(notes).map(({ profiles, value }) => ({ profiles, note: value })),
    hosts: isPage && clean ? outsideHosts(clean.answer.body.toString(), asking.rules) : [],
  };
}

/** A compressed companion is a file for servers, of which visitors get what it unpacks to: it is asked for once. */
function profilesOf({ path }: ListedFile, rules: Rules): readonly ProfileName[] {
  if (isCompanion(path, rules)) return ['desktop'];
  const hasMobile = mobileHref(rules, path) !== undefined;
  return profileNames.filter((profile) => profile !== 'amp' || hasMobile);
}

async function askAs(profile: ProfileName, file: ListedFile, asking: Asking): Promise<Got> {
  const { rules } = asking;
  const address = addressOfFile(rules, file.path);
  if (profile === 'query') address.search = asking.query();
  if (profile === 'amp') address.search = 'amp=1';
  const reached = await follow(address, { profile, path: file.path, size: file.size }, asking);
  const { answer, url, isRight, foreign } = reached;
  if (isRight) return { profile, kind: 'right' };
  if (answer.kind === 'fault') return { profile, kind: 'fault', cause: answer.cause };
  const { status } = answer;
  const other = { profile, kind: 'other', answer, notes: [] } as const;
  if (foreign) {
    return { ...other, difference: { kind: 'redirect', status, to: shownText(foreign.href) } };
  }
  if (isRefusal(answer)) return { profile, kind: 'fault', cause: String(status) };
  if (!isAnswered(status, file, rules)) return { ...other, difference: { kind: 'status', status } };
  const notes = isCompanion(file.path, rules) ? [] : headerNotes(answer, { file, url, rules });
  if (isBuilt(answer, file, rules)) return { profile, kind: 'same', answer, notes };
  return {
    ...other,
    notes,
    difference: { kind: 'content', hash: answer.hash, size: answer.size, named: [] },
  };
}

/** Some hosts say of the page for what is not there that it is not there, even when it is asked for by its name. */
const isAnswered = (status: number, { path }: ListedFile, { manifest }: Rules): boolean =>
  status === 200 || (status === 404 && path === manifest.serving.notFound);

/** A difference of the content with what can be seen of it. */
function differenceOf(
  { difference, answer }: Extract<Got, { kind: 'other' }>,
  { file, rules, reference }: Readonly<{ file: ListedFile; rules: Rules; reference: string | undefined }>,
): Difference {
  if (difference.kind !== 'content') return difference;
  const text = answer.body.toString();
  if (file.path === 'robots.txt') return { ...difference, named: strangeRobots(text, rules) };
  if (isSitemap(file.path)) return { ...difference, named: strangeLocations(text, rules) };
  if (!file.type.startsWith('text/html')) return difference;
  const url = addressOfFile(rules, file.path);
  return { ...difference, suspects: findSuspects({ html: text, reference, url }, rules) };
}

/** Equal values of several visitors, each once. */
function grouped<Value>(
  values: readonly Readonly<{ profile: ProfileName; value: Value }>[],
): { profiles: ProfileName[]; value: Value }[] {
  const groups = new Map<string, { profiles: ProfileName[]; value: Value }>();
  for (const { profile, value } of values) {
    const key = JSON.stringify(value);
    const known = groups.get(key);
    if (known) known.profiles.push(profile);
    else groups.set(key, { profiles: [profile], value });
  }
  return [...groups.values()];
}
