import type { HiddenFact } from './hidden-facts.ts';
import { namesSomeone } from './names-someone.ts';

/** Tags with a text that names the owner: Artist, Copyright, XPAuthor, CameraOwnerName (Exif 3.0, table 4 and 8). */
const ownerTags: ReadonlySet<number> = new Set([0x013b, 0x8298, 0x9c9d, 0xa430]);

/** Tags with a serial number: of the body, of the lens, of a DNG camera. */
const serialTags: ReadonlySet<number> = new Set([0xa431, 0xa435, 0xc62f]);

/** The notes of a maker, in which most cameras keep their serial number. */
const makerNote = 0x927c;

/** Where a small picture begins, in the directory after the first: a JPEG, or strips of pixels. */
const previewTags: ReadonlySet<number> = new Set([0x0111, 0x0201]);

const [exifDirectory, gpsDirectory] = [0x8769, 0x8825];

/** Latitude and longitude, of the camera and of what it looks at. */
const positionTags: ReadonlySet<number> = new Set([2, 4, 20, 22]);

/** Bytes of a value, by type (TIFF 6.0). */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

type Field = Readonly<{ tag: number; value: Buffer }>;

/**
 * The hidden facts of EXIF data, which are a TIFF file from its first byte. Reads the directories itself, for it needs ten
 * tags, and what is whole in a broken file counts. Gives nothing for what only looks like the start of such data.
 */
export function exifFacts(data: Buffer): readonly HiddenFact[] {
  const little = data[0] === 0x49;
  const long = (from: Buffer, at: number): number =>
    at + 4 > from.length ? 0 : little ? from.readUInt32LE(at) : from.readUInt32BE(at);
  const main = directoryAt(data, long(data, 4), little);
  if (main === undefined) return [];
  const below = (tag: number): readonly Field[] => {
    const pointer = main.fields.find((field) => field.tag === tag);
    return (pointer && directoryAt(data, long(pointer.value, 0), little)?.fields) ?? [];
  };
  const fields = [...main.fields, ...below(exifDirectory)];
  const textOf = ({ tag, value }: Field): string => value.toString(tag === 0x9c9d ? 'utf16le' : 'latin1');
  const facts: HiddenFact[] = [];
  if (below(gpsDirectory).some(({ tag }) => positionTags.has(tag))) facts.push('location');
  if (fields.some((field) => ownerTags.has(field.tag) && namesSomeone(textOf(field)))) facts.push('owner');
  if (fields.some((field) => serialTags.has(field.tag) && /[1-9a-z]/i.test(textOf(field))))
    facts.push('serial');
  if (fields.some(({ tag, value }) => tag === makerNote && value.length > 0)) facts.push('serial');
  const preview = directoryAt(data, main.next, little);
  if (preview?.fields.some(({ tag }) => previewTags.has(tag))) facts.push('thumbnail');
  return facts;
}

/** The fields of a directory and where the next one begins; undefined where there is none. */
function directoryAt(
  data: Buffer,
  at: number,
  little: boolean,
): Readonly<{ fields: readonly Field[]; next: number }> | undefined {
  const short = (from: number): number => (little ? data.readUInt16LE(from) : data.readUInt16BE(from));
  const long = (from: number): number => (little ? data.readUInt32LE(from) : data.readUInt32BE(from));
  if (at < 8 || at + 2 > data.length) return undefined;
  const count = Math.min(short(at), 500);
  const fields: Field[] = [];
  for (let from = at + 2; fields.length < count && from + 12 <= data.length; from += 12) {
    const length = (sizes[short(from + 2)] ?? 0) * long(from + 4);
    if (length === 0) return undefined;
    const start = length > 4 ? long(from + 8) : from + 8;
    fields.push({ tag: short(from), value: data.subarray(start, Math.min(start + length, start + 1000)) });
  }
  const end = at + 2 + count * 12;
  return { fields, next: end + 4 <= data.length ? long(end) : 0 };
}
