import type { Sharp } from 'sharp';
import type { ImageFormat } from '../core/image.ts';

/** How each format is written; no format takes metadata along. Effort 4 is where more costs much and gains little. */
export function writeFormat(image: Sharp, format: ImageFormat, quality: number): Promise<Buffer> {
  switch (format) {
    case 'avif':
      return image.avif({ quality, effort: 4, chromaSubsampling: '4:2:0' }).toBuffer();
    case 'webp':
      return image.webp({ quality, effort: 4 }).toBuffer();
    case 'jpeg':
      return image.flatten({ background: '#ffffff' }).jpeg({ quality }).toBuffer();
    case 'png':
      return image.png(quality < 100 ? { palette: true, quality } : { compressionLevel: 9 }).toBuffer();
    case 'gif':
      return image.gif().toBuffer();
  }
}
