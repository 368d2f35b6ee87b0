/** The levels that data may have: more than anybody writes, and far less than what a program's stack holds. */
export const deepest = 32;

/** The most values that data may have once its aliases are followed. A text within its limit has fewer without them. */
export const mostValues = 100_000;

/** What data has too much of: levels, or values. */
export type DataExcess = 'levels' | 'values';

/**
 * Whether data that people wrote is too much to be worked with. A few lines of YAML with aliases can stand for
 * thousands of millions of values, or for data that holds itself and so never ends. Neither time nor stack grows with them.
 */
export function dataExcess(data: unknown): DataExcess | undefined {
  const ahead: (readonly [value: unknown, level: number])[] = [[data, 1]];
  let seen = 1;
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const [value, level] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (level > deepest) return 'levels';
    const inside: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    seen += inside.length;
    if (seen > mostValues) return 'values';
    for (const one of inside) ahead.push([one, level + 1]);
  }
  return undefined;
}
