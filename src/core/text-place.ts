import type { Place } from './problem.ts';

/**
 * Gives the places of characters of a file, by their index in its text. The lines are counted once, when the first place
 * is asked for: there may be as many places as words.
 */
export function placesIn({ file, text }: Readonly<{ file: string; text: string }>): (index: number) => Place {
  let starts: readonly number[] | undefined;
  return (index) => {
    starts ??= lineStarts(text);
    const line = countUpTo(starts, index);
    return { file, line, column: index - (starts[line - 1] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of some ascending numbers are not above another. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
