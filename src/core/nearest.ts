/** The candidate that a mistyped word most likely meant: at most a third of its letters away, else undefined. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The file that a wrong path most likely meant: one of nearly the same name, in whatever folder, of the same kind. */
export function nearestPath(path: string, candidates: Iterable<string>): string | undefined {
  const wanted = nameOf(path);
  const byName = new Map<string, string>();
  for (const candidate of candidates) {
    const { name, extension } = nameOf(candidate);
    if (extension === wanted.extension && !byName.has(name)) byName.set(name, candidate);
  }
  const same = byName.get(wanted.name);
  // In a name of one or two letters every other one is near.
  if (same !== undefined || wanted.name.length < 3) return same;
  const name = nearest(wanted.name, byName.keys());
  return name === undefined ? undefined : byName.get(name);
}

function nameOf(path: string): { name: string; extension: string } {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot <= 0
    ? { name: file, extension: '' }
    : { name: file.slice(0, dot), extension: file.slice(dot).toLowerCase() };
}

/** Letters added, left out, changed or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let above: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (above[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    above = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
