import { expect, test } from 'vitest';
import { nearestTone, tones } from './palette.ts';

test('every tone is a full hexadecimal colour, and no two are the same', () => {
  for (const tone of tones) expect(tone).toMatch(/^#[0-9a-f]{6}$/);
  expect(new Set(tones).size).toBe(tones.length);
});

test('each tone is nearest to itself', () => {
  const found = tones.map((tone) => {
    const value = Number.parseInt(tone.slice(1), 16);
    return nearestTone(value >> 16, (value >> 8) & 255, value & 255);
  });
  expect(found).toEqual(tones.map((_tone, index) => index));
});

test.each([
  ['black', [0, 0, 0], '#2b2d2f'],
  ['a bright sky', [150, 185, 215], '#9fb3c4'],
  ['grass', [95, 125, 80], '#6d7f63'],
  ['white', [255, 255, 255], '#e6ddd0'],
] as const)('%s has a tone of its kind', (_name, [red, green, blue], tone) => {
  expect(tones[nearestTone(red, green, blue)]).toBe(tone);
});
