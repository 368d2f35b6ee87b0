type Rgb = readonly [number, number, number];

/**
 * The colour roles of a theme, from the two colours of `site.yaml`: each colour, the text that stands on it, and
 * a tone of it dark enough for text on white. All pairs reach 4.5:1 (WCAG 2.2, 1.4.3).
 */
export function brandColours({
  primary,
  accent,
}: Readonly<{ primary: string; accent: string }>): Readonly<Record<string, string>> {
  return {
    brand: primary,
    'on-brand': inkOn(primary),
    'brand-text': textTone(primary),
    accent,
    'on-accent': inkOn(accent),
    'accent-text': textTone(accent),
  };
}

/** White or black, whichever contrasts more. One of the two always reaches 4.5:1. */
const inkOn = (colour: string): string =>
  contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000';

/** The colour, darkened in steps until it reaches 4.5:1 on white. */
function textTone(colour: string): string {
  let tone = rgbOf(colour);
  while (contrast(hexOf(tone), '#ffffff') < 4.5) tone = [tone[0] * 0.95, tone[1] * 0.95, tone[2] * 0.95];
  return hexOf(tone);
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(rgbOf(a)), luminance(rgbOf(b))].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((value) => Math.floor(value).toString(16).padStart(2, '0')).join('')}`;
