import type { Place } from './problem.ts';

/** The place of a character of a file, by its index in the text of that file. */
export function placeAt(source: Readonly<{ file: string; text: string }>, index: number): Place {
  const before = source.text.slice(0, index);
  return {
    file: source.file,
    line: before.split('\n').length,
    column: index - before.lastIndexOf('\n'),
  };
}
