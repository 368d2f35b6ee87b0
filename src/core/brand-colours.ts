import { contrast, hexOf, inkOn, rgbOf } from './contrast.ts';

/** The darkest of the light surfaces on which coloured text stands. */
export const lightSurface = '#f4f1ea';

/** The lightest of the dark ones. */
const darkSurface = '#26292c';

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

/** What is used for text in a colour that is too pale for it on light surfaces; undefined where the colour itself serves. */
export function correctedText(colour: string): string | undefined {
  const tone = textTone(colour, 'light');
  return tone === colour.toLowerCase() ? undefined : tone;
}

/** The colour, darkened or lightened in steps until it reaches 4.5:1 on a surface. */
function textTone(colour: string, surface: 'light' | 'dark'): string {
  const [ground, aim] = surface === 'light' ? [lightSurface, 0] : [darkSurface, 255];
  let [r, g, b] = rgbOf(colour);
  const step = (part: number) => part + (aim - part) * 0.05;
  while (contrast(hexOf([r, g, b]), ground) < 4.5) [r, g, b] = [step(r), step(g), step(b)];
  return hexOf([r, g, b]);
}
