import { inkOn } from '../core/contrast.ts';

/** Side of the square on which the mark is drawn. */
export const markSide = 512;

/**
 * The mark of a site that has no icon: a pendopo, the open hall of a Javanese office, with its two-stepped joglo
 * roof over pillars and a doorway. A path of one colour, by the even-odd rule.
 */
export const markPath = [
  // Ridge with its raised ends, and the steep upper roof.
  'M190 108 Q198 122 214 124 H298 Q314 122 322 108 L326 132 Q338 184 366 212 H146 Q174 184 186 132 Z',
  // The wide lower roof.
  'M138 228 H374 Q404 266 452 284 L446 306 H66 L60 284 Q108 266 138 228 Z',
  // Pillars.
  'M92 322 H116 V396 H92 Z M396 322 H420 V396 H396 Z',
  // The house wall with its doorway.
  'M148 322 H364 V396 H300 V372 A44 44 0 0 0 212 372 V396 H148 Z',
  // Steps.
  'M76 410 H436 V430 H76 Z',
].join(' ');

/**
 * The mark as an icon in a colour (`#rrggbb`). `bleed`: the ground fills the square and the mark keeps clear of the
 * edges; otherwise the ground has round corners.
 */
export function markIcon(colour: string, bleed: boolean): string {
  const half = markSide / 2;
  const scale = bleed ? 0.74 : 0.9;
  const shift = `translate(${half} ${half}) scale(${scale}) translate(${-half} ${-half - 13})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${markSide}" height="${markSide}" viewBox="0 0 ${markSide} ${markSide}">`,
    `<rect width="${markSide}" height="${markSide}" rx="${bleed ? 0 : 96}" fill="${colour}"/>`,
    `<path transform="${shift}" fill="${inkOn(colour)}" fill-rule="evenodd" d="${markPath}"/></svg>`,
  ].join('');
}
