import { createLevelCount } from './block-levels.ts';
import { mostLevels } from './limit-problems.ts';

/** A line (its index) on which a text has more than a parser should be given. */
export type Excess = Readonly<{ kind: 'levels' | 'cells' | 'steps'; line: number }>;

/** The most cells of a table: a parser makes an object for each, also for those that a row leaves out. */
export const mostCells = 100_000;

/**
 * The most steps that all lines of a text may cost, two seconds at worst. A step is one line that may begin something,
 * times one character up to where the parser looks for its end.
 */
const mostSteps = 200_000_000;

/** Where a text has too much for a parser, which calls itself for each level. Most texts are told at a glance. */
export function blockExcess(text: string): Excess | undefined {
  if (text.length < short && !isSuspicious(text)) return undefined;
  const lines = text.split('\n');
  return levelExcess(lines) ?? costExcess(lines);
}

/** Characters of a text whose lines cannot cost too much, and whose tables of few columns cannot be too large. */
const short = 15_000;

/** Whether a line begins with a long run of what makes levels or parts columns. Looks at the beginnings of lines only. */
function isSuspicious(text: string): boolean {
  const start = new RegExp(longStart);
  for (let end = -1; ; ) {
    start.lastIndex = end + 1;
    if (start.test(text)) return true;
    end = text.indexOf('\n', end + 1);
    if (end < 0) return false;
  }
}

const longStart = /[ \t>*+.)\d:|-]{25}|[ \t>*+.)\d:|-]*(?:\[\^[^\]\s]{1,99}\]:[ \t]*){9}/y;

function levelExcess(lines: readonly string[]): Excess | undefined {
  const levelsOf = createLevelCount();
  const line = lines.findIndex((written) => written.trim() !== '' && levelsOf(written) > mostLevels.blocks);
  return line < 0 ? undefined : { kind: 'levels', line };
}

/** From the last line up, so that what follows a line is known. */
function costExcess(lines: readonly string[]): Excess | undefined {
  let steps = 0;
  let toTextEnd = 0;
  let run = { length: 0, lines: 0 };
  for (let line = lines.length - 1; line >= 0; line -= 1) {
    const written = lines[line] ?? '';
    toTextEnd += written.length + 1;
    run =
      written.trim() === ''
        ? { length: 0, lines: 0 }
        : { length: run.length + written.length + 1, lines: run.lines + 1 };
    if (tableStart.test(written) && written.split('|').length * run.lines > mostCells)
      return { kind: 'cells', line };
    if (htmlStart.test(written)) steps += toTextEnd;
    else if (runStart.test(written)) steps += run.length;
    if (steps > mostSteps) return { kind: 'steps', line };
  }
  return undefined;
}

/** What may be the second line of a table, in whatever it stands. */
const tableStart = /^(?=.*-)(?=.*\|)[\s>*+.)\d:|-]*$/;

/** HTML that goes on over empty lines until it is closed (https://spec.commonmark.org/0.31.2/#html-blocks). */
const htmlStart = /^[\s>*+-]*<(?:[!?]|(?:script|style|pre|textarea)\b)/i;

/** A quote, into which the lines after it may belong, or what may be the second line of a table. */
const runStart = /^[ \t]*(?:>|[-:|][-:| \t]*$)/;
