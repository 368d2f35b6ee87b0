import { groupBy } from '../../../core/group-by.ts';
import type { Problem } from '../../../core/problem.ts';
import { urlOfFile } from '../../../core/url.ts';
import { type ProfileName, profilesText } from '../client/profiles.ts';
import type { HeaderNote, Seen } from '../seen.ts';
import { servedCookie, servedHeader, servedHeaderMissing, servedType } from './header-problems.ts';

type Row = Readonly<{ path: string; asked: Seen['asked']; profiles: Seen['asked']; note: HeaderNote }>;

/** What is to be said of the headers of all answers: each thing once, at the first file that has it. */
export function judgeHeaders(seen: readonly Seen[]): readonly Problem[] {
  const rows = seen.flatMap(({ path, asked, headers }) =>
    headers.map(({ profiles, note }): Row => ({ path, asked, profiles, note })),
  );
  const of = (kind: HeaderNote['kind']) => rows.filter(({ note }) => note.kind === kind);
  const strange = groupBy([...of('added'), ...of('changed')], ({ note }) => JSON.stringify(note));
  const types = groupBy(of('type'), ({ note }) => note.value);
  return [
    ...[...strange.values()].flatMap((group) =>
      once(group, (place, files, { note }) =>
        servedHeader(place, { ...note, isNew: note.kind === 'added', files, who: onlyFor(group) }),
      ),
    ),
    ...once(of('missing'), (place, files) =>
      servedHeaderMissing(place, { files, names: namesOf(of('missing'), ({ name }) => name) }),
    ),
    ...once(of('cookie'), (place, files) =>
      servedCookie(place, { files, names: namesOf(of('cookie'), ({ value }) => value) }),
    ),
    ...[...types.values()].flatMap((group) =>
      once(group, (place, files, { note }) => servedType(place, { type: note.value, files })),
    ),
  ];
}

function once(
  rows: readonly Row[],
  problemOf: (place: Readonly<{ file: string }>, files: number, first: Row) => Problem,
): readonly Problem[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [problemOf({ file: urlOfFile(first.path) }, new Set(rows.map(({ path }) => path)).size, first)];
}

const namesOf = (rows: readonly Row[], nameOf: (note: HeaderNote) => string): readonly string[] =>
  [...new Set(rows.map(({ note }) => nameOf(note)))].sort();

/** The visitors who get a header that others do not get. */
function onlyFor(rows: readonly Row[]) {
  const profiles = [...new Set(rows.flatMap((row): readonly ProfileName[] => row.profiles))];
  const all = rows.every((row) => row.profiles.length === row.asked.length);
  return all ? undefined : profilesText(profiles);
}
