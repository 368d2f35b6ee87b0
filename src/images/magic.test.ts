import { expect, test } from 'vitest';
import { isHeic, isSvg } from './magic.ts';

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

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', true],
  ['\uFEFF<?xml version="1.0"?>\n<!-- logo -->\n<svg>', true],
  ['<html><body>', false],
  ['teks <svg>', false],
  ['', false],
])('%j is an SVG: %s', (text, svg) => {
  expect(isSvg(Buffer.from(text))).toBe(svg);
});
