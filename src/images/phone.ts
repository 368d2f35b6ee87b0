/** The phone that budgets speak of: CSS pixels of its width, and dots to one of them. */
export const phone = { width: 360, density: 2 } as const;

/**
 * The width that a browser takes from the widths of a `srcset`, which rise, for a picture that is shown so many CSS
 * pixels wide: the one that is nearest above, or the one below where that is nearer by ratio. As Chromium does it
 * (third_party/blink/renderer/core/html/parser/html_srcset_parser.cc, SelectionLogic). Undefined of no widths.
 */
export function widthTaken(
  widths: readonly number[],
  shown: number,
  density: number = phone.density,
): number | undefined {
  const densities = widths.map((width) => width / Math.max(1, shown));
  const above = densities.findIndex((one) => one >= density);
  if (above === -1) return widths.at(-1);
  const [below, next] = [densities[above - 1], densities[above]];
  if (below === undefined || next === undefined) return widths[above];
  const isNearer = density < Math.sqrt(below * next);
  return widths[isNearer && density > 1 ? above - 1 : above];
}
