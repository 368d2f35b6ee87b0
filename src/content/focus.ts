import type { Focus } from '../core/image.ts';

const sides: ReadonlyMap<string, Partial<Focus>> = new Map([
  ['left', { x: 0 }],
  ['kiri', { x: 0 }],
  ['right', { x: 1 }],
  ['kanan', { x: 1 }],
  ['top', { y: 0 }],
  ['atas', { y: 0 }],
  ['bottom', { y: 1 }],
  ['bawah', { y: 1 }],
  ['center', {}],
  ['tengah', {}],
]);

/** `50% 20%` (from the left, from the top), or sides such as `top` and `kiri atas`; undefined for anything else. */
export function parseFocus(text: string): Focus | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s,]+/);
  const shares = words.map((word) => (/^\d{1,3}%$/.test(word) ? Number.parseInt(word, 10) / 100 : 2));
  if (shares.every((share) => share <= 1)) {
    const [x, y] = shares;
    return x !== undefined && y !== undefined && shares.length === 2 ? { x, y } : undefined;
  }
  const named = words.map((word) => sides.get(word));
  return named.includes(undefined) ? undefined : Object.assign({ x: 0.5, y: 0.5 }, ...named);
}
