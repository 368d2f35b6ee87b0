/**
 * Counts the levels of quotes, lists and notes of one line of a text after the other, without a stack. A line farther
 * to the right than the text of a list's item belongs to it; of what a list has left open, some may be counted too much.
 */
export function createLevelCount(): (line: string) => number {
  /** The columns in which the texts of the open items begin. */
  const items: number[] = [];
  return (line) => {
    let quotes = 0;
    let column = 0;
    for (const [part] of rule.test(line) ? [] : line.matchAll(prefix)) {
      if (isSpace.test(part)) {
        quotes += part.split('>').length - 1;
        column = columnAfter(part, column);
        continue;
      }
      while ((items.at(-1) ?? 0) > column) items.pop();
      column += part.length;
      items.push(column + 1);
    }
    return quotes + items.length;
  };
}

/** The parts of a line before its text: space and quotes, and what begins an item of a list, or a note. */
const prefix = /[ \t>]+|(?:[-*+]|\d{1,9}[.)]|\[\^[^\]\s]{1,99}\]:)(?=[ \t]|$)/gy;

const isSpace = /^[ \t>]/;

/** A tab goes on to the next column that is a multiple of four. */
const columnAfter = (space: string, start: number): number =>
  [...space].reduce((column, char) => column + (char === '\t' ? 4 - (column % 4) : 1), start);

/** A line across the page: `- - -`. */
const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
