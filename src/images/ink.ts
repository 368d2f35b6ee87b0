/** White or near-black, whichever can be read on a colour (`#rrggbb`). */
export const inkOn = (colour: string): string => (luminance(colour) > crossover ? '#1b1b1b' : '#ffffff');

/** The luminance on which white and black contrast equally (WCAG 2.2, contrast ratio). */
const crossover = 0.179;

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const linear = (at: number) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}
