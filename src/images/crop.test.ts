import { expect, test } from 'vitest';
import { cropOf } from './crop.ts';

test.each([
  ['a wide photo, from its middle', [400, 100], [100, 100], undefined, [150, 0, 100, 100]],
  ['a wide photo, around its focus', [400, 100], [100, 100], [0.6, 0.5], [190, 0, 100, 100]],
  ['a wide photo, not over its left edge', [400, 100], [100, 100], [0, 0], [0, 0, 100, 100]],
  ['a wide photo, not over its right edge', [400, 100], [100, 100], [1, 1], [300, 0, 100, 100]],
  ['a tall photo, around its focus', [100, 300], [200, 100], [0.5, 0.25], [0, 50, 100, 50]],
  ['a photo of the right ratio, whole', [300, 200], [150, 100], [0, 1], [0, 0, 300, 200]],
  ['a line', [1000, 1], [100, 200], undefined, [500, 0, 1, 1]],
] as const)('%s', (_name, [width, height], [toWidth, toHeight], focus, [left, top, cutWidth, cutHeight]) => {
  const region = cropOf(
    { width, height },
    { width: toWidth, height: toHeight },
    focus && { x: focus[0], y: focus[1] },
  );
  expect(region).toEqual({ left, top, width: cutWidth, height: cutHeight });
});
