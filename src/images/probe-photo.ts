import type { Metadata } from 'sharp';
import type { PhotoFacts, PhotoFault, PhotoSource } from '../core/image.ts';
import { isSvg } from '../core/is-svg.ts';
import { nearestTone } from '../core/palette.ts';
import type { Gate } from '../core/parallel.ts';
import { cleanSvg } from '../sanitize/clean-svg.ts';
import { decoderMessage, loadSharp, readOptions } from './load-sharp.ts';
import { isHeic } from './magic.ts';

/** A picture that must be decoded would need several times its pixels in bytes. */
const maxMegapixels = 100;

/** Pictures of an animation: a minute of a film has fewer. Each costs something, however small it is. */
const maxFrames = 1000;

/**
 * What is known of a picture, from its bytes. It is decoded as a whole, though to a small size, so a file that ends
 * early is found here. `gate` counts megapixels.
 */
export async function probePhoto(
  source: PhotoSource,
  bytes: Buffer,
  gate: Gate,
): Promise<PhotoFacts | PhotoFault> {
  const fault = (kind: PhotoFault['fault'], detail: string): PhotoFault => ({
    file: source.file,
    fault: kind,
    detail,
  });
  if (bytes.length === 0) return fault('unreadable', '0 byte');
  if (isHeic(bytes)) return fault('heic', '');
  if (isSvg(bytes)) return probeVector(source, bytes);
  const header = await readHeader(bytes);
  // The decoder's words for bytes of no format that it knows; anything else is a known format that is damaged.
  if ('detail' in header)
    return fault(/unsupported/.test(header.detail) ? 'unreadable' : 'truncated', header.detail);
  if (header.frames > maxFrames) return fault('too-complex', '');
  if (header.megapixels > maxMegapixels) return fault('too-large', String(Math.round(header.megapixels)));
  const seen = await gate(header.megapixels, () => look(bytes));
  if ('detail' in seen) return fault('truncated', seen.detail);
  const { megapixels: _, ...facts } = header;
  return { ...source, ...facts, ...seen };
}

function probeVector(source: PhotoSource, bytes: Buffer): PhotoFacts | PhotoFault {
  const { file } = source;
  const clean = cleanSvg(bytes.toString('utf8'));
  if (clean === 'too-complex') return { file, fault: clean, detail: '' };
  if (clean === undefined || clean.width < 1 || clean.height < 1)
    return { file, fault: 'unreadable', detail: 'SVG' };
  const { width, height } = clean;
  return { ...source, width, height, format: 'svg', frames: 1, alpha: true, palette: false, colour: 0 };
}

type Detail = Readonly<{ detail: string }>;

type Header = Readonly<{ megapixels: number }> &
  Pick<PhotoFacts, 'width' | 'height' | 'format' | 'frames' | 'palette'>;

/** What stands at the beginning of a picture, without decoding it. */
async function readHeader(bytes: Buffer): Promise<Header | Detail> {
  const sharp = loadSharp();
  const found = await sharp(bytes, readOptions).metadata().catch(detailOf);
  if ('detail' in found) return found;
  const format = formatOf(found);
  if (format === undefined) return { detail: `unsupported format ${found.format}` };
  const { width, height } = found.autoOrient;
  if (!(width > 0 && height > 0)) return { detail: `${width} × ${height}` };
  const frames = format === 'gif' || format === 'webp' ? (found.pages ?? 1) : 1;
  const megapixels = (width * height * frames) / 1e6;
  return { width, height, format, frames, palette: found.isPalette || format === 'gif', megapixels };
}

function formatOf({ format, compression }: Metadata): PhotoFacts['format'] | undefined {
  if (format === 'heif') return compression === 'av1' ? 'avif' : undefined;
  return (['jpeg', 'png', 'webp', 'gif', 'tiff'] as const).find((known) => known === format);
}

/** The side to which a picture is decoded: small, yet one transparent pixel of a large picture still shows. */
const lookSide = 256;

/** Main colour and transparency. */
async function look(bytes: Buffer): Promise<Pick<PhotoFacts, 'alpha' | 'colour'> | Detail> {
  const sharp = loadSharp();
  const seen = await sharp(bytes, readOptions)
    .resize({ width: lookSide, height: lookSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer()
    .catch(detailOf);
  return 'detail' in seen ? seen : colourOf(seen);
}

/** Mean colour of RGBA pixels, and whether one of them can be seen through. */
function colourOf(pixels: Buffer): Pick<PhotoFacts, 'alpha' | 'colour'> {
  const sums: [number, number, number] = [0, 0, 0];
  let alpha = false;
  for (let at = 0; at < pixels.length; at += 4) {
    sums[0] += pixels[at] ?? 0;
    sums[1] += pixels[at + 1] ?? 0;
    sums[2] += pixels[at + 2] ?? 0;
    alpha ||= pixels[at + 3] !== 255;
  }
  const [red, green, blue] = sums.map((sum) => (sum * 4) / pixels.length) as typeof sums;
  return { alpha, colour: nearestTone(red, green, blue) };
}

const detailOf = (error: unknown): Detail => ({ detail: decoderMessage(error) });
