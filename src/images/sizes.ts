import type { PhotoFacts } from '../core/image.ts';
import type { PictureRole, PictureSettings } from './picture.ts';

/** Width and height in pixels. */
export type Size = Readonly<{ width: number; height: number }>;

/** What Open Graph previews are: https://developers.facebook.com/docs/sharing/webmasters/images/ */
export const shareSize: Size = { width: 1200, height: 630 };

const cardWidths: readonly number[] = [320, 640];
const cardRatio = 3 / 2;

/** An animation weighs its frames, so it is kept small. */
const animatedMaxWidth = 800;

/** The most pixels to which a vector is drawn: one as narrow as a line would be immense at a usual width. */
const vectorPixels = 16e6;

/** The sizes of a photo in a role, by rising width. */
export function sizesFor(
  facts: Size,
  use: Readonly<{ role: PictureRole; animated: boolean }>,
  settings: PictureSettings,
): readonly Size[] {
  const { role, animated } = use;
  if (role === 'share') return [shareSize];
  if (role === 'card') {
    const available = Math.max(1, Math.min(facts.width, Math.floor(facts.height * cardRatio)));
    return usefulWidths(cardWidths, available).map((width) => sizeOf(width, cardRatio));
  }
  const { widths } = role === 'mobile' ? settings.mobile : settings.images;
  const available = animated ? Math.min(facts.width, animatedMaxWidth) : facts.width;
  const sizes = usefulWidths(widths, available).map((width) => sizeOf(width, facts.width / facts.height));
  return role === 'enlarged' ? sizes.slice(-1) : sizes;
}

/**
 * The width to which a photo is decoded for all its files: what its largest one needs, whatever its role. A photo
 * is never enlarged by it, a drawing is drawn at it.
 */
export function decodeWidth(facts: PhotoFacts, settings: PictureSettings): number {
  const ratio = facts.width / facts.height;
  const covering = ({ width, height }: Size) => Math.max(width, Math.ceil(height * ratio));
  const crops = [shareSize, ...cardWidths.map((width) => sizeOf(width, cardRatio))].map(covering);
  const needed = Math.max(...settings.images.widths, ...settings.mobile.widths, ...crops);
  return Math.min(needed, facts.format === 'svg' ? Math.ceil(Math.sqrt(vectorPixels * ratio)) : facts.width);
}

/** The wanted widths that the source has, and its own where it is between them; widths that hardly differ are left out. */
function usefulWidths(wanted: readonly number[], available: number): readonly number[] {
  const widths = [...new Set(wanted)].sort((a, b) => a - b);
  if (available >= Math.max(...widths)) return widths;
  return [...widths.filter((width) => width <= available * 0.9), available];
}

const sizeOf = (width: number, ratio: number): Size => ({
  width,
  height: Math.max(1, Math.round(width / ratio)),
});
