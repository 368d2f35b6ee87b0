import sharp from 'sharp';
import { photo } from './photo.ts';

/** The formats in which a picture can tell of its owner. */
export const talkativeFormats = ['jpeg', 'png', 'webp', 'avif', 'gif', 'svg'] as const;

export type TalkativeFormat = (typeof talkativeFormats)[number];

/** A word that is in every part of a talkative picture that has letters. */
export const secret = 'Rahasia';

const xmp = [
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
  '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"',
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" exif:GPSLatitude="7,58.0S" aux:SerialNumber="Rahasia42">',
  `<dc:creator><rdf:Seq><rdf:li>${secret}</rdf:li></rdf:Seq></dc:creator>`,
  `<xmp:Thumbnails><rdf:Alt><rdf:li><xmpGImg:image>${'QUJD'.repeat(50)}</xmpGImg:image></rdf:li></rdf:Alt></xmp:Thumbnails>`,
  '</rdf:Description></rdf:RDF></x:xmpmeta>',
].join('');

const exif = {
  IFD0: { Artist: secret, Copyright: secret },
  IFD2: { BodySerialNumber: `${secret}42`, CameraOwnerName: secret },
  IFD3: {
    GPSLatitudeRef: 'S',
    GPSLatitude: '7/1 58/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '112/1 37/1 0/1',
  },
} as const;

/** A small picture with all that cameras and programs hide in its format: place, owner, serial number, preview, remark. */
export async function talkativePicture(format: TalkativeFormat): Promise<Buffer> {
  const still = sharp(await photo({ width: 80, height: 60 }));
  if (format === 'svg') return Buffer.from(talkativeSvg());
  if (format === 'gif') return talkativeGif(await still.gif().toBuffer());
  const bytes = await still.withExif(exif).withXmp(xmp).toFormat(format).toBuffer();
  return format === 'jpeg' ? talkativeJpeg(bytes) : bytes;
}

/** With a preview and a by-line as of other programs, and a comment. */
export function talkativeJpeg(jpeg: Buffer): Buffer {
  const byLine = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, secret.length]), Buffer.from(secret)]);
  const parts = [
    jpegSegment(0xe0, Buffer.from('JFXX\0\x10preview')),
    jpegSegment(0xed, photoshop(0x0404, byLine)),
    jpegSegment(0xfe, Buffer.from(`Foto oleh ${secret}`)),
  ];
  return Buffer.concat([jpeg.subarray(0, 2), ...parts, jpeg.subarray(2)]);
}

/** A segment of a JPEG. */
export function jpegSegment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** The content of a segment with one resource of Photoshop. */
export function photoshop(kind: number, content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  const name = Buffer.from([kind >> 8, kind & 255, 0, 0]);
  return Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM'), name, size, content]);
}

/** With a comment and XMP before the end. */
function talkativeGif(gif: Buffer): Buffer {
  const block = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)]);
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe]), block(`Foto oleh ${secret}`), Buffer.from([0])]);
  const trailer = Buffer.from([1, ...Array.from({ length: 256 }, (_, at) => 255 - at), 0]);
  const packet = Buffer.concat([Buffer.from([0x21, 0xff]), block('XMP DataXMP'), Buffer.from(xmp), trailer]);
  return Buffer.concat([gif.subarray(0, -1), comment, packet, gif.subarray(-1)]);
}

const talkativeSvg = (): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"',
    ` width="80" height="60" inkscape:export-filename="/home/${secret.toLowerCase()}/logo.png">`,
    `<metadata>${xmp}</metadata><!-- ${secret} --><rect width="80" height="60"/></svg>`,
  ].join('');
