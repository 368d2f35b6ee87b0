/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number];

/** White or black, whichever contrasts more with a `#rrggbb` colour. One of the two always reaches 4.5:1. */
export const inkOn = (colour: string): string =>
  contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000';

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The parts of a `#rrggbb` colour. */
export const rgbOf = (hex: string): Rgb => [part(hex, 1), part(hex, 3), part(hex, 5)];

/** `#rrggbb`, each part rounded down. */
export const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((value) => Math.floor(value).toString(16).padStart(2, '0')).join('')}`;

const part = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [r, g, b] = rgbOf(colour);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

const linear = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
