import { describe, expect, test } from 'vitest';
import { fitBytes } from './fit-bytes.ts';

/** An encoder whose pictures weigh what a function says, and the qualities that it was asked for. */
function encoder(weightOf: (quality: number) => number) {
  const asked: number[] = [];
  const encode = async (quality: number) => {
    asked.push(quality);
    return Buffer.alloc(Math.round(weightOf(quality)));
  };
  return { asked, encode };
}

const usual = (quality: number) => 1000 * Math.exp(0.025 * quality);

describe('a picture that may weigh so much', () => {
  test.each([
    ['any weight', usual, undefined, usual(80)],
    ['what it weighs', usual, usual(80) + 1, usual(80)],
    ['less than it ever weighs', usual, 100, usual(40)],
  ])('%s', async (_name, weightOf, maxBytes, expected) => {
    const { encode } = encoder(weightOf);
    expect((await fitBytes(encode, { quality: 80, maxBytes, minQuality: 40 })).length).toBe(
      Math.round(expected),
    );
  });

  test.each([
    ['like a photo', usual],
    ['steeply', (quality: number) => 10 * Math.exp(0.09 * quality)],
    ['hardly', (quality: number) => 5000 + quality],
    ['by leaps', (quality: number) => 1000 * Math.ceil(quality / 15)],
  ])('comes near a limit where its weight grows %s, in few tries', async (_name, weightOf) => {
    for (let limit = Math.ceil(weightOf(41)); limit < weightOf(79); limit += Math.ceil(weightOf(79) / 97)) {
      const { asked, encode } = encoder(weightOf);
      const { length } = await fitBytes(encode, { quality: 80, maxBytes: limit, minQuality: 40 });
      const qualities = Array.from({ length: 41 }, (_, index) => index + 40);
      const best = Math.max(
        ...qualities
          .map(weightOf)
          .map(Math.round)
          .filter((weight) => weight <= limit),
      );
      expect(length).toBeLessThanOrEqual(limit);
      expect(length).toBeGreaterThanOrEqual(Math.min(best, limit * 0.82));
      expect(asked.length).toBeLessThan(12);
    }
  });
});

describe('a picture that is weighed in haste before', () => {
  const estimate = async (quality: number) => usual(quality) * 1.03;

  test('is made once where the guess was right', async () => {
    const { asked, encode } = encoder(usual);
    const { length } = await fitBytes(encode, { quality: 80, maxBytes: 6000, minQuality: 30, estimate });
    expect(asked).toHaveLength(1);
    expect(length).toBeGreaterThan(5100);
    expect(length).toBeLessThanOrEqual(6000);
  });

  test('is made once where it fits', async () => {
    const { asked, encode } = encoder(usual);
    await fitBytes(encode, { quality: 80, maxBytes: 1.1 * usual(80), minQuality: 30, estimate });
    expect(asked).toEqual([80]);
  });

  test.each([
    ['far too heavy', 50],
    ['far too light', 0.02],
  ])('keeps its limit where the guess was %s', async (_name, factor) => {
    for (const maxBytes of [2200, 3000, 5000, 7000, 7300]) {
      const { asked, encode } = encoder(usual);
      const wrong = async (quality: number) => usual(quality) * factor;
      const { length } = await fitBytes(encode, { quality: 80, maxBytes, minQuality: 30, estimate: wrong });
      expect(length).toBeLessThanOrEqual(maxBytes);
      expect(length).toBeGreaterThanOrEqual(maxBytes * 0.82);
      expect(asked.length).toBeLessThan(9);
    }
  });

  test('is not weighed where nothing limits it', async () => {
    const { encode } = encoder(usual);
    const never = () => Promise.reject(new Error('weighed'));
    const fit = { quality: 80, maxBytes: undefined, minQuality: 30, estimate: never };
    expect(await fitBytes(encode, fit)).toHaveLength(Math.round(usual(80)));
  });
});
