type Rgb = readonly [number, number, number];

/** The darkest of the light surfaces on which coloured text stands, and the lightest of the dark ones. */
const surfaces = { light: '#f4f1ea', dark: '#26292c' };

/**
 * The colour roles of a theme, from the two colours of `site.yaml`: each colour, the text that stands on it, a tone
 * of it dark enough for text on light surfaces, and one light enough for text on dark ones. All pairs reach 4.5:1
 * (WCAG 2.2, 1.4.3).
 */
export function brandColours({
  primary,
  accent,
}: Readonly<{ primary: string; accent: string }>): Readonly<Record<string, string>> {
  return {
    brand: primary,
    'on-brand': inkOn(primary),
    'brand-text': textTone(primary, 'light'),
    'brand-light': textTone(primary, 'dark'),
    accent,
    'on-accent': inkOn(accent),
    'accent-text': textTone(accent, 'light'),
    'accent-light': textTone(accent, 'dark'),
  };
}

/** White or black, whichever contrasts more. One of the two always reaches 4.5:1. */
const inkOn = (colour: string): string =>
  contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000';

/** The colour, darkened or lightened in steps until it reaches 4.5:1 on a surface. */
function textTone(colour: string, surface: 'light' | 'dark'): string {
  const [ground, aim] = [surfaces[surface], surface === 'light' ? 0 : 255];
  let [r, g, b] = rgbOf(colour);
  const step = (part: number) => part + (aim - part) * 0.05;
  while (contrast(hexOf([r, g, b]), ground) < 4.5) [r, g, b] = [step(r), step(g), step(b)];
  return hexOf([r, g, b]);
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
