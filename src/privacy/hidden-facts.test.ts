import { zlibSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { photo } from '../../tests/support/photo.ts';
import {
  jpegSegment,
  photoshop,
  talkativeFormats,
  talkativePicture,
} from '../../tests/support/talkative-picture.ts';
import { hiddenFacts } from './hidden-facts.ts';

const jpeg = await photo({ width: 40, height: 30 });
const withSegment = (marker: number, content: Buffer | string) =>
  Buffer.concat([jpeg.subarray(0, 2), jpegSegment(marker, Buffer.from(content)), jpeg.subarray(2)]);

/** A field of EXIF: `text` stands after the directories. */
type Field = Readonly<{ tag: number; type?: number; text?: string; value?: number }>;

/** EXIF data of directories: the first, and the one after it. */
function exif(first: readonly Field[], second: readonly Field[] = [], below: readonly Field[] = []): Buffer {
  const sizeOf = (fields: readonly Field[]) => 2 + fields.length * 12 + 4;
  const starts = [8, 8 + sizeOf(first), 8 + sizeOf(first) + sizeOf(second)] as const;
  const data = Buffer.alloc(starts[2] + sizeOf(below) + 500);
  data.write('MM\0*', 'latin1');
  data.writeUInt32BE(8, 4);
  let free = starts[2] + sizeOf(below);
  [first, second, below].forEach((fields, index) => {
    let at = starts[index] ?? 0;
    data.writeUInt16BE(fields.length, at);
    at += 2;
    for (const { tag, type = 2, text = '', value } of fields) {
      data.writeUInt16BE(tag, at);
      data.writeUInt16BE(type, at + 2);
      data.writeUInt32BE(type === 2 || type === 7 ? text.length : 1, at + 4);
      data.writeUInt32BE(value ?? free, at + 8);
      if (value === undefined) free += data.write(text, free, 'latin1');
      at += 12;
    }
    data.writeUInt32BE(index === 0 && second.length > 0 ? starts[1] : 0, at);
  });
  return data;
}

const exifIn = (...fields: Parameters<typeof exif>) =>
  withSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(...fields)]));

function pngText(kind: string, content: Buffer): Buffer {
  const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  return Buffer.concat([png, size, Buffer.from(kind), content, Buffer.alloc(4)]);
}

describe('all that a picture tells is found', () => {
  test.each(talkativeFormats)('in %s', async (format) => {
    const facts = hiddenFacts(await talkativePicture(format));
    expect(facts).toEqual(expect.arrayContaining(['location', 'owner', 'serial', 'thumbnail']));
    expect(facts.includes('comment')).toBe(format === 'jpeg' || format === 'gif');
  });

  test('in TIFF', async () => {
    const bytes = await sharp(await talkativePicture('png'))
      .keepMetadata()
      .tiff()
      .toBuffer();
    expect(hiddenFacts(bytes)).toEqual(expect.arrayContaining(['location', 'owner', 'serial']));
  });

  test('in a picture inside a vector, and behind the end of a file', async () => {
    const inner = (await talkativePicture('webp')).toString('base64');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/webp;base64,${inner}"/></svg>`;
    expect(hiddenFacts(Buffer.from(svg))).toContain('location');
    expect(hiddenFacts(Buffer.concat([jpeg, await talkativePicture('jpeg')]))).toContain('location');
  });
});

describe('each fact by itself is found', () => {
  const gps = { tag: 0x8825, type: 4, value: 8 + 2 + 12 + 4 + 6 };
  const xmp = (inner: string, attributes = '') =>
    `<rdf:RDF><rdf:Description ${attributes}>${inner}</rdf:Description></rdf:RDF>`;
  test.each([
    ['a position', 'location', exifIn([gps], [], [{ tag: 2, type: 5, value: 100 }])],
    ['an artist', 'owner', exifIn([{ tag: 0x013b, text: 'Budi Santoso\0' }])],
    [
      'a serial number of a body',
      'serial',
      exifIn([{ ...gps, tag: 0x8769 }], [], [{ tag: 0xa431, text: '0042\0 ' }]),
    ],
    [
      'a serial number of a lens',
      'serial',
      exifIn([{ ...gps, tag: 0x8769 }], [], [{ tag: 0xa435, text: 'A0042' }]),
    ],
    [
      'notes of the maker',
      'serial',
      exifIn([{ ...gps, tag: 0x8769 }], [], [{ tag: 0x927c, type: 7, text: 'Canon' }]),
    ],
    [
      'a preview',
      'thumbnail',
      exifIn([{ tag: 0x0110, text: 'Kamera' }], [{ tag: 0x0201, type: 4, value: 200 }]),
    ],
    ['a preview in JFIF', 'thumbnail', withSegment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01abc')],
    ['a preview of Photoshop', 'thumbnail', withSegment(0xed, photoshop(0x040c, Buffer.from('abc')))],
    ['a second picture', 'thumbnail', withSegment(0xe2, 'MPF\0abc')],
    ['a comment', 'comment', withSegment(0xfe, 'Rumah Bu Sri')],
    ['an owner in XMP', 'owner', withSegment(0xe1, xmp('', 'aux:OwnerName="Budi"'))],
    [
      'a creator in XMP',
      'owner',
      withSegment(0xe1, xmp('<dc:creator><rdf:Seq><rdf:li>Budi</rdf:li></rdf:Seq></dc:creator>')),
    ],
    ['a lens in XMP', 'serial', withSegment(0xe1, xmp('<aux:LensSerialNumber>42</aux:LensSerialNumber>'))],
    ['a position in XMP', 'location', withSegment(0xe1, xmp('<exif:GPSLatitude>7,58S</exif:GPSLatitude>'))],
    ['an author in a PNG', 'owner', pngText('tEXt', Buffer.from('Author\0Budi'))],
    [
      'a packed author in a PNG',
      'owner',
      pngText('zTXt', Buffer.from([...Buffer.from('Author\0\0'), ...zlibSync(Buffer.from('Budi'))])),
    ],
    [
      'a packed XMP in a PNG',
      'location',
      pngText(
        'iTXt',
        Buffer.from([
          ...Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0'),
          ...zlibSync(Buffer.from(xmp('', 'exif:GPSLatitude="7,58S"'))),
        ]),
      ),
    ],
    [
      'EXIF as ImageMagick writes it',
      'owner',
      pngText(
        'tEXt',
        Buffer.from(
          `Raw profile type exif\0\nexif\n      99\n${exif([{ tag: 0x013b, text: 'Budi Santoso' }]).toString('hex')}`,
        ),
      ),
    ],
    ['a comment in a PNG', 'comment', pngText('tEXt', Buffer.from('Comment\0Rumah Bu Sri'))],
    ['a folder in a vector', 'owner', Buffer.from('<svg sodipodi:absref="C:\\Users\\budi\\logo.png"/>')],
    [
      'a position of a video',
      'location',
      Buffer.from('\0\0\0\x18ftypmp42....\0\0\0\x20\xa9xyz\0\x12\x15\xc7-7.98+112.62/', 'latin1'),
    ],
  ])('%s', (_name, fact, bytes) => {
    expect(hiddenFacts(bytes)).toEqual([fact]);
  });
});

describe('nothing is found in', () => {
  test.each([
    ['a plain photo', jpeg],
    ['a photo that only knows its size and orientation', exifIn([{ tag: 0x0112, type: 3, value: 0x10000 }])],
    [
      'blank names of a camera',
      exifIn([
        { tag: 0x013b, text: '        \0' },
        { tag: 0x8298, text: '\0\0\0\0\0' },
      ]),
    ],
    ['a name that a program gave', exifIn([{ tag: 0x013b, text: 'Windows User\0' }])],
    [
      'an empty creator',
      withSegment(0xe1, '<rdf:RDF><dc:creator><rdf:Seq><rdf:li/></rdf:Seq></dc:creator></rdf:RDF>'),
    ],
    [
      'the program that made it',
      withSegment(0xe1, '<rdf:RDF><rdf:Description xmp:CreatorTool="GIMP"/></rdf:RDF>'),
    ],
    ['the mark of a program', withSegment(0xfe, 'CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90')],
    ['bytes that only look like EXIF', Buffer.from('MM\0*\0\0\0\x08\0\x02\x01\x3b\xff\xff\0\0', 'latin1')],
    ['a directory that leads to itself', exifIn([{ tag: 0x8825, type: 4, value: 8 }])],
    ['an empty file', Buffer.alloc(0)],
    [
      'a script that speaks of it',
      Buffer.from('const a = "exif:GPSLatitude"; // <dc:creator>Budi</dc:creator>'),
    ],
  ])('%s', (_name, bytes) => {
    expect(hiddenFacts(bytes)).toEqual([]);
  });
});

test.each(talkativeFormats)('every beginning of a talkative %s is read without a fault', async (format) => {
  const bytes = await talkativePicture(format);
  for (let end = 0; end < bytes.length; end += 7)
    expect(() => hiddenFacts(bytes.subarray(0, end))).not.toThrow();
});

test.each([
  ['EXIF', Buffer.from('MM\0*\0\0\0\x08'.repeat(200_000), 'latin1')],
  ['JPEG', Buffer.from('\xff\xd8\xff\xe0\0\x02'.repeat(300_000), 'latin1')],
  ['XMP', Buffer.from('<rdf:RDF :creator>'.repeat(100_000))],
  ['GIF', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(2_000_000, 0x21)])],
  ['resources', withSegment(0xed, `Photoshop 3.0\0${'8BIM\x04\x04\x1c\x02\x50\0\0'.repeat(5000)}`)],
])(
  'a hostile file of %s is read in a bounded time',
  (_name, bytes) => {
    expect(() => hiddenFacts(bytes)).not.toThrow();
  },
  10_000,
);
