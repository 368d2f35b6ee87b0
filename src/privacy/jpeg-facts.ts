import { isOfProgram } from './comment.ts';
import type { HiddenFact } from './hidden-facts.ts';
import { namesSomeone } from './names-someone.ts';

/** Segments before the pixels: a picture of a camera has some twenty. */
const mostSegments = 200;

/**
 * The hidden facts of the segments of a JPEG that are not EXIF or XMP: small pictures, the names in IPTC, comments. A
 * comment counts in a file of its own (`whole`), not in a picture that a document holds, where programs write them.
 */
export function jpegFacts(data: Buffer, { whole }: Readonly<{ whole: boolean }>): readonly HiddenFact[] {
  const facts: HiddenFact[] = [];
  let at = 2;
  for (let count = 0; count < mostSegments && at + 4 <= data.length; count += 1) {
    const [mark, code = 0] = [data[at], data[at + 1]];
    // The pixels begin at 0xda; what is no segment ends the reading.
    if (mark !== 0xff || code < 0xc0 || code === 0xda || code === 0xd9) break;
    const end = at + 2 + data.readUInt16BE(at + 2);
    facts.push(...segmentFacts(code, data.subarray(at + 4, end), whole));
    at = end;
  }
  return facts;
}

function segmentFacts(code: number, content: Buffer, whole: boolean): readonly HiddenFact[] {
  const starts = (text: string): boolean => content.toString('latin1', 0, text.length) === text;
  if (code === 0xe0 && starts('JFXX\0')) return ['thumbnail'];
  if (code === 0xe0 && starts('JFIF\0'))
    return (content[12] ?? 0) * (content[13] ?? 0) > 0 ? ['thumbnail'] : [];
  if (code === 0xe2 && starts('MPF\0')) return ['thumbnail'];
  if (code === 0xed && starts('Photoshop 3.0\0')) return photoshopFacts(content);
  return code === 0xfe && whole && !isOfProgram(content.toString('latin1')) ? ['comment'] : [];
}

/** Resources of Photoshop: a preview (0x0409, 0x040c), and names in IPTC (0x0404): by-line, contact, credit, copyright. */
function photoshopFacts(content: Buffer): readonly HiddenFact[] {
  const facts: HiddenFact[] = [];
  let at = content.indexOf('8BIM', 0, 'latin1');
  while (at >= 0 && at + 12 <= content.length) {
    const kind = content.readUInt16BE(at + 4);
    if (kind === 0x0409 || kind === 0x040c) facts.push('thumbnail');
    const next = content.indexOf('8BIM', at + 4, 'latin1');
    if (
      kind === 0x0404 &&
      iptcNames(content.subarray(at + 6, next < 0 ? undefined : next)).some(namesSomeone)
    )
      facts.push('owner');
    at = next;
  }
  return facts;
}

const nameSets: ReadonlySet<number> = new Set([80, 110, 116, 118]);

/** Values of the data sets of record 2 that name people (IPTC-IIM 4.2, 1.6). */
function iptcNames(data: Buffer): readonly string[] {
  const names: string[] = [];
  let at = data.indexOf('\x1c\x02', 0, 'latin1');
  while (at >= 0 && at + 5 <= data.length) {
    const length = data.readUInt16BE(at + 3);
    if (nameSets.has(data[at + 2] ?? 0)) names.push(data.toString('utf8', at + 5, at + 5 + length));
    at = data.indexOf('\x1c\x02', at + 5 + length, 'latin1');
  }
  return names;
}
