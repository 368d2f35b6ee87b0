/** Digits that stand together, and where they begin in the text. */
export type DigitGroup = Readonly<{ digits: string; at: number }>;

/** Groups of digits that nothing but a space, a dot, a hyphen or a bracket parts, so that they may be one number. */
export type DigitRun = Readonly<{ text: string; groups: readonly DigitGroup[] }>;

/** What a sequence of groups turned out to be; without a kind it is known to be no private number. */
export type Recognized<Kind extends string> = Readonly<{ kind: Kind | undefined; groups: number }>;

/**
 * A run with at least ten digits: nothing private is shorter. Its groups are parted by one or two signs, also the
 * no-break space and the hyphens that word processors put.
 */
const longRun = /\d(?:[ .()\-\u00a0\u2010-\u2013]{0,2}\d){9,}/g;

/** The runs of a text that have at least ten digits. */
export function* runsIn(text: string): Generator<DigitRun> {
  for (const run of text.matchAll(longRun)) {
    const groups = [...run[0].matchAll(/\d+/g)].map((group) => ({
      digits: group[0],
      at: run.index + group.index,
    }));
    yield { text, groups };
  }
}

/** The text between a group and the one after it; empty after the last. */
export function gapAfter({ text, groups }: DigitRun, index: number): string {
  const [group, next] = [groups[index], groups[index + 1]];
  return group && next ? text.slice(group.at + group.digits.length, next.at) : '';
}

/** The first groups from an index on that have exactly so many digits together; undefined where none have. */
export function groupsOf(run: DigitRun, index: number, length: number): readonly DigitGroup[] | undefined {
  const taken: DigitGroup[] = [];
  for (let [at, missing] = [index, length]; missing > 0; at += 1) {
    const group = run.groups[at];
    if (group === undefined || group.digits.length > missing) return undefined;
    taken.push(group);
    missing -= group.digits.length;
  }
  return taken;
}

const letter = /[a-z\u00c0-\u024f]/i;

/** Whether a group continues a decimal number or a longer word, such as a hash: `-7.97123…`, `a3573…`, `3573…f`. */
export function isPart(run: DigitRun, index: number, count = 1): boolean {
  const [first, last] = [run.groups[index], run.groups[index + count - 1]];
  if (first === undefined || last === undefined) return true;
  const before = run.text.slice(Math.max(0, first.at - 8), first.at);
  const after = run.text.charAt(last.at + last.digits.length);
  return (
    /\d[.,]$/.test(before) ||
    letter.test(after) ||
    (letter.test(before.slice(-1)) && !/(?:^|[^a-z])(?:nik|ktp|kk|npwp|hp|wa|tel|telp|no)$/i.test(before))
  );
}
