import { phone } from './phone.ts';

/**
 * How wide the phone shows a picture, in CSS pixels, from its `sizes`: a list of lengths, each under a condition of
 * the window's width (`(max-width: 46rem) calc(100vw - 2rem), 44rem`). What is not understood is the whole width.
 */
export function shownOnPhone(sizes: string): number {
  for (const part of splitOutside(sizes, ',')) {
    const [, condition, length = ''] = /^(\(.*?\)(?: and \(.*?\))*)?\s*(.*)$/s.exec(part.trim()) ?? [];
    if (isCalculation(part.trim())) return lengthOf(part) ?? phone.width;
    if (condition === undefined || holds(condition)) return lengthOf(length) ?? phone.width;
  }
  return phone.width;
}

const isCalculation = (text: string): boolean =>
  /^(calc|min|max)?\(.*\)$/.test(text) && !/-width:/.test(text);

function holds(condition: string): boolean {
  return condition.split(' and ').every((one) => {
    const [, side, bound = ''] = /^\((min|max)-width:\s*(.+)\)$/.exec(one.trim()) ?? [];
    const width = lengthOf(bound);
    if (width === undefined) return false;
    return side === 'max' ? phone.width <= width : side === 'min' && phone.width >= width;
  });
}

/** CSS pixels of each unit; text of the root is 16 pixels high. */
const units: Readonly<Record<string, number>> = { px: 1, rem: 16, em: 16, vw: phone.width / 100 };

/** A length in CSS pixels, where it is a number with a unit, or a sum, `min()` or `max()` of such. */
function lengthOf(text: string): number | undefined {
  const length = text.trim();
  const [, name, inside] = /^(calc|min|max)?\((.*)\)$/s.exec(length) ?? [];
  if (inside !== undefined && name !== undefined && name !== 'calc') {
    const all = splitOutside(inside, ',').map(sumOf);
    const known = all.filter((one) => one !== undefined);
    return known.length < all.length ? undefined : Math[name === 'min' ? 'min' : 'max'](...known);
  }
  if (inside !== undefined) return sumOf(inside);
  const [, number, unit = ''] = /^(\d*\.?\d+)([a-z]*)$/.exec(length) ?? [];
  const factor = number === '0' ? 1 : units[unit];
  return factor === undefined ? undefined : Number(number) * factor;
}

function sumOf(text: string): number | undefined {
  const [first = '', ...rest] = splitOutside(text.replace(/ ([+-]) /g, '\n$1'), '\n');
  return rest.reduce<number | undefined>((sum, term) => {
    const length = lengthOf(term.slice(1));
    if (sum === undefined || length === undefined) return undefined;
    return term.startsWith('-') ? sum - length : sum + length;
  }, lengthOf(first));
}

/** Splits at a character where it stands outside of brackets. */
function splitOutside(text: string, separator: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === separator && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts;
}
