import type { Sharp } from 'sharp';
import { isSvg } from '../core/is-svg.ts';
import { loadSharp, readOptions } from './load-sharp.ts';
import { readVector } from './vector.ts';

/** The picture itself in its own format and size, upright, in sRGB and without metadata. */
export async function encodeClean(bytes: Buffer): Promise<Buffer> {
  if (isSvg(bytes)) return Buffer.from(readVector(bytes).svg);
  const sharp = loadSharp();
  const { format, pages = 1 } = await sharp(bytes, readOptions).metadata();
  const animated = pages > 1 && (format === 'gif' || format === 'webp');
  return inFormat(sharp(bytes, { ...readOptions, animated }).autoOrient(), format).toBuffer();
}

function inFormat(image: Sharp, format: string): Sharp {
  switch (format) {
    case 'jpeg':
      return image.jpeg({ quality: 92 });
    case 'png':
      return image.png({ compressionLevel: 9 });
    case 'webp':
      return image.webp({ quality: 92 });
    case 'gif':
      return image.gif();
    case 'tiff':
      return image.tiff({ compression: 'deflate' });
    case 'heif':
      return image.avif({ quality: 75 });
    default:
      throw new Error(format);
  }
}
