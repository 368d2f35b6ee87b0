import { expect, test } from 'vitest';
import { icoOf } from './ico.ts';

test('an icon file says where each of its pictures is', () => {
  const pictures = [
    { size: 16, png: Buffer.from('satu') },
    { size: 48, png: Buffer.from('dua belas') },
  ];
  const ico = icoOf(pictures);
  expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
  const found = [6, 22].map((at) => {
    const start = ico.readUInt32LE(at + 12);
    return {
      size: ico.readUInt8(at),
      png: ico.subarray(start, start + ico.readUInt32LE(at + 8)),
    };
  });
  expect(found).toEqual(pictures);
});
