import { isSvg } from '../core/is-svg.ts';
import { exifFacts } from './exif-facts.ts';
import { gifFacts } from './gif-facts.ts';
import { jpegFacts } from './jpeg-facts.ts';
import { pngFacts } from './png-facts.ts';
import { svgFacts } from './svg-facts.ts';
import { xmpFacts } from './xmp-facts.ts';

/**
 * What a file tells besides what it shows: where a photo was taken, whose camera or computer made it, the serial number of
 * a camera or lens, a small picture of what the photo was before it was edited, or a remark.
 */
export type HiddenFact = 'location' | 'owner' | 'serial' | 'thumbnail' | 'comment';

/**
 * The hidden facts of a picture, a video or any other file, each once. EXIF and XMP are looked for in all of the bytes and
 * not where a format says that they belong: so one reader serves JPEG, PNG, WebP, AVIF, HEIC, GIF, TIFF and what stands
 * plainly in a PDF, and finds also what a broken or unusual file hides behind its end.
 */
export function hiddenFacts(bytes: Uint8Array): readonly HiddenFact[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = isSvg(data) ? data.toString('utf8') : undefined;
  const facts = new Set<HiddenFact>([
    ...placesOf(data, 'II*\0').flatMap((at) => exifFacts(data.subarray(at))),
    ...placesOf(data, 'MM\0*').flatMap((at) => exifFacts(data.subarray(at))),
    ...packetsOf(data).flatMap(xmpFacts),
    ...placesOf(data, '\xff\xd8\xff').flatMap((at) => jpegFacts(data.subarray(at), { whole: at === 0 })),
    ...(videoPlaces.some((mark) => data.includes(mark, 0, 'latin1')) ? (['location'] as const) : []),
    ...pngFacts(data),
    ...gifFacts(data),
    ...(text === undefined ? [] : svgFacts(text)),
    ...(text === undefined ? [] : picturesIn(text).flatMap(hiddenFacts)),
  ]);
  return order.filter((fact) => facts.has(fact));
}

const order: readonly HiddenFact[] = ['location', 'owner', 'serial', 'thumbnail', 'comment'];

/** Where phones write the place into a video (QuickTime File Format, user data and metadata keys). */
const videoPlaces = ['\xa9xyz', 'com.apple.quicktime.location.ISO6709'];

/** More than this of one mark is no file that people have, and would take its time. */
const mostPlaces = 1000;

/** Where a mark stands. */
function placesOf(data: Buffer, mark: string): readonly number[] {
  const places: number[] = [];
  let at = data.indexOf(mark, 0, 'latin1');
  while (at >= 0 && places.length < mostPlaces) {
    places.push(at);
    at = data.indexOf(mark, at + mark.length, 'latin1');
  }
  return places;
}

/** The longest XMP that is read; packets hold some kilobytes, and with a preview some hundred. */
const longestPacket = 2_000_000;

/** The texts of XMP, each byte in one at most. */
function packetsOf(data: Buffer): readonly string[] {
  const packets: string[] = [];
  let at = data.indexOf('<rdf:RDF');
  while (at >= 0 && packets.length < mostPlaces) {
    const closing = data.indexOf('</rdf:RDF>', at);
    const end = Math.min(closing < 0 ? data.length : closing, at + longestPacket);
    packets.push(data.toString('utf8', at, end));
    at = data.indexOf('<rdf:RDF', end);
  }
  return packets;
}

/** The pictures that stand in a vector as data. */
const picturesIn = (svg: string): readonly Uint8Array[] =>
  [...svg.matchAll(/data:image\/(?:jpeg|jpg|png|webp|avif|gif|tiff);base64,([a-z0-9+/=\s]+)/gi)].map(
    ([, data = '']) => Buffer.from(data, 'base64'),
  );
