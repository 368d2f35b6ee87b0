/** The part of the bytes allowed from which on a picture is good enough: a higher quality would hardly be seen. */
const near = 0.82;

/** The part that a guess aims at: so far from what is too much as a guess is wrong for most photos. */
const aim = 0.925;

/** The logarithm of what one step of quality adds to a photo, roughly: 40 and 80 differ by half. */
const weightOfStep = 0.023;

/** What a picture may weigh and what it may look like. */
export type Fit = Readonly<{
  quality: number;
  maxBytes: number | undefined;
  /** At this quality the bytes are taken as they are. */
  minQuality: number;
  /** Tells roughly what the picture weighs at a quality, at a small part of the cost; absent where there is no such way. */
  estimate?: (quality: number) => Promise<number>;
}>;

/**
 * Encodes at `quality`, or where that is too heavy at a lower one that comes near `maxBytes`: a guess, which is right
 * for most photos, another one from what came of it, then bisection.
 */
export async function fitBytes(encode: (quality: number) => Promise<Buffer>, fit: Fit): Promise<Buffer> {
  const { quality, maxBytes, minQuality: low } = fit;
  if (maxBytes === undefined || quality <= low) return encode(quality);
  const expected = await fit.estimate?.(quality);
  if (expected !== undefined && expected > maxBytes)
    return search(encode, { maxBytes, low, high: quality + 1, from: { quality, bytes: expected } });
  const first = await encode(quality);
  if (first.length <= maxBytes) return first;
  return search(encode, { maxBytes, low, high: quality, from: { quality, bytes: first.length } });
}

/** What a picture weighs at a quality. */
type Weighed = Readonly<{ quality: number; bytes: number }>;

/**
 * A picture of a quality from `low` to below `high` that is not too heavy and good enough, or that of `low`. `from` is
 * what is known before.
 */
async function search(
  encode: (quality: number) => Promise<Buffer>,
  range: Readonly<{ maxBytes: number; low: number; high: number; from: Weighed }>,
): Promise<Buffer> {
  const { maxBytes, low: floor } = range;
  let { low, high } = range;
  const guess = ({ quality, bytes }: Weighed) => {
    const steps = Math.round(Math.log((maxBytes * aim) / bytes) / weightOfStep);
    return Math.max(low, Math.min(high - 1, quality + steps));
  };
  let quality = guess(range.from);
  for (let tries = 1; ; tries += 1) {
    const made = await encode(quality);
    if (made.length > maxBytes) {
      if (quality === floor) return made;
      high = quality;
    } else {
      if (made.length >= maxBytes * near || quality === high - 1) return made;
      low = quality;
    }
    const next = tries === 1 ? guess({ quality, bytes: made.length }) : Math.floor((low + high) / 2);
    quality = high - low > 1 ? Math.max(low + 1, next) : low;
  }
}
