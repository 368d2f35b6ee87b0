/** Below this a photo looks broken, however small it must be. */
const floor = 40;

/** The part of the bytes allowed from which on a picture is good enough: a higher quality would not be seen. */
const near = 0.95;

/** The logarithm of what one step of quality adds to a photo, roughly: 40 and 80 differ by half. */
const weightOfStep = 0.02;

/**
 * Encodes at `quality`, or where that is too heavy at a lower one that comes near `maxBytes`: a guess, which is right
 * for most photos, then bisection. At the floor the bytes are taken as they are.
 */
export async function fitBytes(
  encode: (quality: number) => Promise<Buffer>,
  { quality, maxBytes }: Readonly<{ quality: number; maxBytes: number | undefined }>,
): Promise<Buffer> {
  const first = await encode(quality);
  if (maxBytes === undefined || first.length <= maxBytes || quality <= floor) return first;
  let [low, high] = [floor, quality];
  const steps = Math.log((maxBytes * (1 + near)) / 2 / first.length) / weightOfStep;
  let tried = Math.max(low, Math.min(high - 1, quality + Math.round(steps)));
  for (;;) {
    const bytes = await encode(tried);
    if (bytes.length > maxBytes) {
      if (tried === floor) return bytes;
      high = tried;
    } else {
      if (bytes.length >= maxBytes * near || tried === high - 1) return bytes;
      low = tried;
    }
    tried = high - low > 1 ? Math.floor((low + high) / 2) : low;
  }
}
