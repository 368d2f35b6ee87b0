import { Inflate } from 'fflate';
import { isOfProgram } from './comment.ts';
import { exifFacts } from './exif-facts.ts';
import type { HiddenFact } from './hidden-facts.ts';
import { namesSomeone } from './names-someone.ts';
import { xmpFacts } from './xmp-facts.ts';

const signature = '\x89PNG\r\n\x1a\n';

/** The hidden facts of the texts of a PNG, packed ones among them. EXIF and plain XMP are found without it. */
export function pngFacts(data: Buffer): readonly HiddenFact[] {
  if (data.toString('latin1', 0, 8) !== signature) return [];
  const facts: HiddenFact[] = [];
  for (let at = 8; at + 12 <= data.length; ) {
    const end = at + 8 + data.readUInt32BE(at);
    const kind = data.toString('latin1', at + 4, at + 8);
    if (/^(?:tEXt|zTXt|iTXt)$/.test(kind)) facts.push(...textFacts(kind, data.subarray(at + 8, end)));
    at = end + 4;
  }
  return facts;
}

function textFacts(kind: string, content: Buffer): readonly HiddenFact[] {
  const nameEnd = content.indexOf(0);
  const keyword = content.toString('latin1', 0, Math.max(0, nameEnd)).toLowerCase();
  const text = textOf(kind, content, nameEnd + 1);
  if (keyword === 'xml:com.adobe.xmp') return xmpFacts(text);
  // ImageMagick writes EXIF and XMP as lines of hexadecimal digits, after a name and a length.
  if (/^raw profile type (?:exif|app1|xmp)$/.test(keyword)) {
    const bytes = Buffer.from(text.replace(/^\s*\S+\s+\d+\s/, '').replace(/\s/g, ''), 'hex');
    const start = bytes
      .subarray(0, 40)
      .findIndex((_, at) => /^(?:II\*\0|MM\0\*)/.test(bytes.toString('latin1', at, at + 4)));
    return start < 0 ? xmpFacts(bytes.toString('utf8')) : exifFacts(bytes.subarray(start));
  }
  if (/^(?:author|artist|copyright)$/.test(keyword)) return namesSomeone(text) ? ['owner'] : [];
  return /^(?:comment|description)$/.test(keyword) && !isOfProgram(text) ? ['comment'] : [];
}

/** The text of a chunk after its keyword (PNG 1.2, 4.2.3). */
function textOf(kind: string, content: Buffer, at: number): string {
  if (kind === 'tEXt') return content.toString('latin1', at);
  if (kind === 'zTXt') return unpacked(content.subarray(at + 1)).toString('latin1');
  const [packed, language] = [content[at] === 1, content.indexOf(0, at + 2)];
  const start = content.indexOf(0, language + 1) + 1;
  return (packed ? unpacked(content.subarray(start)) : content.subarray(start)).toString('utf8');
}

/** The most that a text is unpacked to. */
const longestText = 1_000_000;

/** Unpacks zlib data up to a bound; what is broken gives what came before. */
function unpacked(data: Uint8Array): Buffer {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  // Two bytes of zlib stand before the packed data, which goes in by pieces so that a bomb is left in time.
  try {
    for (let at = 2; at < data.length && size < longestText; at += 512)
      inflate.push(data.subarray(at, at + 512));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
  return Buffer.concat(parts).subarray(0, longestText);
}
