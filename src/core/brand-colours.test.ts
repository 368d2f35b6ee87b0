import { expect, test } from 'vitest';
import { brandColours, correctedText } from './brand-colours.ts';
import { contrast } from './contrast.ts';

test('black on white is 21:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

test.each(['#0b5d3b', '#ffd500', '#ffffff', '#777777', '#00c2ff', '#000000'])(
  'text on and of %s is readable',
  (primary) => {
    const roles = brandColours({ primary, accent: primary });
    expect(contrast(primary, roles['on-brand'] ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles['brand-text'] ?? '', '#f4f1ea')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles['brand-light'] ?? '', '#26292c')).toBeGreaterThanOrEqual(4.5);
  },
);

test('only a colour too pale for text is corrected, to the tone that its text has', () => {
  expect(correctedText('#0b5d3b')).toBeUndefined();
  expect(correctedText('#ffd500')).toBe(
    brandColours({ primary: '#ffd500', accent: '#000000' })['brand-text'],
  );
});
