import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/core/hash.ts';
import { createGate } from '../../src/core/parallel.ts';
import { encodeClean } from '../../src/images/encode-clean.ts';
import { encodeIcon } from '../../src/images/encode-icon.ts';
import { encodePhoto } from '../../src/images/encode-photo.ts';
import { decoderMessage } from '../../src/images/load-sharp.ts';
import { probePhoto } from '../../src/images/probe-photo.ts';
import { photo } from '../support/photo.ts';
import { tries } from './hostile.ts';

const size = { width: 24, height: 16 };
const jpeg = await photo(size);
const frames = await sharp(Buffer.alloc(8 * 24 * 3, 90), {
  raw: { width: 8, height: 24, channels: 3, pageHeight: 8 },
})
  .gif({ delay: [9, 9, 9] })
  .toBuffer();
const pictures = {
  JPEG: jpeg,
  PNG: await sharp(jpeg).png().toBuffer(),
  'indexed PNG': await sharp(jpeg).png({ palette: true }).toBuffer(),
  WebP: await sharp(jpeg).webp().toBuffer(),
  AVIF: await sharp(jpeg).avif({ effort: 0 }).toBuffer(),
  TIFF: await sharp(jpeg).tiff().toBuffer(),
  'animated GIF': frames,
  'animated WebP': await sharp(frames, { animated: true }).webp().toBuffer(),
  SVG: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="16"><g id="a"><path d="M0 0h9v9z"/></g><use href="#a" x="4"/></svg>',
  ),
};

/** Bytes of a picture with some of them changed, most near its beginning, and perhaps cut short or with more after them. */
const damaged = (bytes: Buffer) =>
  fc
    .record({
      changes: fc.array(fc.tuple(fc.oneof(fc.nat(63), fc.nat(bytes.length - 1)), fc.nat(255)), {
        maxLength: 6,
      }),
      length: fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length)),
      rest: fc.oneof(fc.constant(new Uint8Array()), fc.uint8Array({ maxLength: 20 })),
    })
    .map(({ changes, length, rest }) => {
      const copy = Buffer.from(bytes);
      for (const [at, byte] of changes) if (at < copy.length) copy[at] = byte;
      return Buffer.concat([copy.subarray(0, length), rest]);
    });

describe.each(Object.entries(pictures))('a damaged %s', (_name, bytes) => {
  test('is a picture that can be used, or a fault', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(bytes), async (broken) => {
        const found = await probePhoto({ file: 'a', hash: sha256(broken) }, broken, createGate(100));
        if ('fault' in found) {
          expect(['heic', 'truncated', 'unreadable', 'too-large', 'too-complex']).toContain(found.fault);
          return;
        }
        const { width, height } = found;
        // Larger ones only take longer.
        if (width * height > 1e6) return;
        await encodeAll(broken, found.frames > 1).catch(decoderMessage);
      }),
      tries(120),
    );
  });
});

/** Every way in which a picture is decoded; throws what the decoder throws. */
async function encodeAll(bytes: Buffer, animated: boolean): Promise<void> {
  const source = { file: 'a', hash: '' };
  const shape = { width: 8, height: 6, decodeWidth: 8, focus: undefined } as const;
  const written = { format: 'webp', quality: 70, maxBytes: undefined, minQuality: 40, animated } as const;
  const icon = { size: 32, format: 'png', maskable: false, colour: '#000000' } as const;
  await encodePhoto(bytes, [{ kind: 'resize', source, ...shape, ...written }], async () => {});
  await encodeClean(bytes);
  await encodeIcon({ kind: 'icon', source, ...icon }, bytes);
}

test('bytes of no picture are a fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const found = await probePhoto({ file: 'a', hash: '' }, Buffer.from(bytes), createGate(100));
      expect('fault' in found).toBe(true);
    }),
    tries(100),
  );
});
