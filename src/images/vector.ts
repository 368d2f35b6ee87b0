import type { Sharp } from 'sharp';
import { cleanSvg } from '../sanitize/clean-svg.ts';
import { readOptions, type SharpLibrary } from './load-sharp.ts';

/** A cleaned SVG with its own size in pixels. */
export type Vector = Readonly<{ svg: string; width: number; height: number }>;

/** An SVG from its bytes, cleaned. Throws as a decoder does when it is none. */
export function readVector(bytes: Buffer): Vector {
  const clean = cleanSvg(bytes.toString('utf8'));
  if (clean === undefined || clean === 'too-complex') throw new Error('SVG');
  return clean;
}

/** A vector drawn at a width, not enlarged after it is drawn. */
export const vectorAt = (sharp: SharpLibrary, { svg, width: own }: Vector, width: number): Sharp =>
  sharp(Buffer.from(svg), { ...readOptions, density: densityFor(width / own) }).resize({ width });

/** sharp draws one pixel to a pixel at 72 dots per inch, and takes 1 to 100,000. */
const densityFor = (scale: number): number => Math.min(100_000, Math.max(1, 72 * scale));
