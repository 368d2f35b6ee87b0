import { expect, test } from 'vitest';
import { isHeic } from './magic.ts';

/** The head of an ISO media file with a major brand and compatible ones. */
function mediaFile(major: string, ...others: readonly string[]): Buffer {
  const text = `ftyp${major}\0\0\0\0${others.join('')}`;
  const size = Buffer.alloc(4);
  size.writeUInt32BE(text.length + 4);
  return Buffer.concat([size, Buffer.from(text, 'latin1'), Buffer.from('mdat')]);
}

test.each([
  ['a photo of an iPhone', mediaFile('heic', 'mif1', 'heic'), true],
  ['a generic one', mediaFile('mif1', 'heic'), true],
  ['AVIF', mediaFile('avif', 'mif1', 'avif'), false],
  ['AVIF under the generic brand', mediaFile('mif1', 'avif'), false],
  ['a video', mediaFile('isom', 'mp42'), false],
  ['a JPEG', Buffer.from([255, 216, 255, 224]), false],
  ['nothing', Buffer.alloc(0), false],
])('%s is HEIC: %s', (_name, bytes, heic) => {
  expect(isHeic(bytes)).toBe(heic);
});
