import sharp, { type Exif } from 'sharp';

/** What a test picture looks like. `exif` as sharp takes it: `{ IFD0: { Copyright: '…' } }`. */
export type PhotoOptions = Readonly<{
  width: number;
  height: number;
  /** Another seed is another picture of the same size. */
  seed?: number;
  format?: 'jpeg' | 'png' | 'webp';
  alpha?: boolean;
  /** EXIF orientation, 1 to 8. */
  orientation?: number;
  exif?: Exif;
}>;

/**
 * A picture as noisy as a photo: slopes of light with grain, so that it compresses like one. The same options
 * give the same bytes.
 */
export function photo(options: PhotoOptions): Promise<Buffer> {
  const { width, height, seed = 1, format = 'jpeg', alpha = false, orientation, exif } = options;
  const channels = alpha ? 4 : 3;
  const image = sharp(pixels({ width, height, channels, seed }), { raw: { width, height, channels } });
  const tagged = exif === undefined ? image : image.withExif(exif);
  const turned = orientation === undefined ? tagged : tagged.withMetadata({ orientation });
  return turned.toFormat(format, { quality: 90 }).toBuffer();
}

function pixels(size: Readonly<{ width: number; height: number; channels: number; seed: number }>): Buffer {
  const { width, height, channels, seed } = size;
  const grain = noise(seed);
  const data = Buffer.alloc(width * height * channels);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * channels;
      const light = 90 * Math.sin((x * seed) / 37) * Math.cos(y / 23) + (110 * y) / height;
      for (let channel = 0; channel < channels; channel += 1) {
        const value = channel === 3 ? (x * 255) / width : 80 + light * (1 - channel * 0.2) + grain() * 40;
        data[at + channel] = Math.max(0, Math.min(255, Math.round(value)));
      }
    }
  }
  return data;
}

/** Numbers from −0.5 to 0.5, the same for the same seed (a linear congruential generator). */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}
