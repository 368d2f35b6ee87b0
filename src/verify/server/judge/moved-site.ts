import type { ProfileName } from '../client/profiles.ts';
import { addressOfFile, type Rules } from '../rules.ts';
import type { Difference, Seen } from '../seen.ts';
import { shownText } from '../shown-text.ts';

/** The address to which a server sends everybody from every file, to the same path there; undefined for any other. */
export function movedTo(seen: readonly Seen[], rules: Rules): string | undefined {
  const origins = seen.flatMap((one) => originsOf(one, rules));
  const [first] = origins;
  return first !== undefined && origins.every((origin) => origin === first) ? first : undefined;
}

/** Where each visitor of a file is sent to; undefined for one who got anything else. */
function originsOf(
  { path, asked, faults, differences }: Seen,
  rules: Rules,
): readonly (string | undefined)[] {
  const silent = faults.map(({ profile }) => profile);
  const sent = new Map<ProfileName, string | undefined>(
    differences.flatMap(({ profiles, difference }) =>
      profiles.map((profile) => [profile, sameElsewhere(difference, path, rules)] as const),
    ),
  );
  return asked.filter((profile) => !silent.includes(profile)).map((profile) => sent.get(profile));
}

/** The origin of a redirect that keeps the path. */
function sameElsewhere(difference: Difference, path: string, rules: Rules): string | undefined {
  if (difference.kind !== 'redirect' || !URL.canParse(difference.to)) return undefined;
  const { origin } = new URL(difference.to);
  const { origin: own, pathname } = addressOfFile(rules, path);
  const isSame = difference.to.split('?')[0] === shownText(origin + pathname);
  return isSame && origin !== own ? origin : undefined;
}
