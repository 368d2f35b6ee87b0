import type { PathCommand } from 'opentype.js';

/**
 * An outline in the words of SVG's `d`. (The library has a function of its own for this, which makes NaN of numbers
 * that JavaScript writes with an exponent.)
 */
export const pathData = (commands: readonly PathCommand[]): string => commands.map(step).join('');

function step(command: PathCommand): string {
  switch (command.type) {
    case 'M':
    case 'L':
      return command.type + numbers(command.x, command.y);
    case 'Q':
      return `Q${numbers(command.x1, command.y1, command.x, command.y)}`;
    case 'C':
      return `C${numbers(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
    case 'Z':
      return 'Z';
  }
}

const numbers = (...values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(' ');
