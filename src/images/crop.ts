import type { Focus } from '../core/image.ts';
import type { Size } from './sizes.ts';

/** A part of a picture, in its pixels. */
export type Region = Size & Readonly<{ left: number; top: number }>;

/** The largest part of a photo with the ratio of `target`, as near to the focus as the edges allow. */
export function cropOf(photo: Size, target: Size, focus: Focus = { x: 0.5, y: 0.5 }): Region {
  const ratio = target.width / target.height;
  const width = between(1, photo.width, photo.height * ratio);
  const height = between(1, photo.height, photo.width / ratio);
  return {
    left: between(0, photo.width - width, focus.x * photo.width - width / 2),
    top: between(0, photo.height - height, focus.y * photo.height - height / 2),
    width,
    height,
  };
}

const between = (low: number, high: number, value: number): number =>
  Math.max(low, Math.min(high, Math.round(value)));
