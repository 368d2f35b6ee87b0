/** Below this a photo looks broken, however small it must be. */
const floor = 40;

/**
 * Encodes at `quality`, or where that is too heavy at the highest quality that fits into `maxBytes`, found by
 * bisection. At the floor the bytes are taken as they are.
 */
export async function fitBytes(
  encode: (quality: number) => Promise<Buffer>,
  { quality, maxBytes }: Readonly<{ quality: number; maxBytes: number | undefined }>,
): Promise<Buffer> {
  const best = await encode(quality);
  if (maxBytes === undefined || best.length <= maxBytes || quality <= floor) return best;
  let fitting = await encode(floor);
  let [low, high] = [floor, quality];
  if (fitting.length > maxBytes) return fitting;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const bytes = await encode(middle);
    if (bytes.length <= maxBytes) [low, fitting] = [middle, bytes];
    else high = middle;
  }
  return fitting;
}
