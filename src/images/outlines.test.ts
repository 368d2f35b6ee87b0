import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { type PathCommand, parse } from 'opentype.js';
import { describe, expect, test } from 'vitest';
import { readCardFonts } from './card-fonts.ts';
import { drawLine, lineWidth } from './outlines.ts';

const fonts = readCardFonts();
const require = createRequire(import.meta.url);

describe.each([
  ['title', 700],
  ['tagline', 400],
] as const)('a line in the font of the %s', (name, weight) => {
  const font = fonts[name];
  const bytes = readFileSync(
    require.resolve(`@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff`),
  );
  const reference = parse(new Uint8Array(bytes).buffer);
  // The library fails on some letters with a mark of their own behind them.
  const letters = Object.keys(font.glyphs).filter((letter) => !/\p{M}/u.test(letter));
  // Pairs with kerning and possible ligatures more often than chance has them.
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...letters), fc.constantFrom(...'AVTfil ')))
    .map((list) => list.join(''));

  test('is as wide as the library says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(lineWidth(text, font, 1000)).toBe(reference.getAdvanceWidth(text, 1000));
      }),
    );
  });

  test('is drawn as the library draws it', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 90 }), (text, size) => {
        const { commands } = reference.getPath(text, 84, 562.3, size);
        expect(drawLine(text, font, { x: 84, y: 562.3, size })).toBe(commands.map(step).join(''));
      }),
    );
  });

  test('has no place for a character that the font has not', () => {
    expect(drawLine('Adعيد🎉a', font, { x: 0, y: 0, size: 20 })).toBe(
      drawLine('Ada', font, { x: 0, y: 0, size: 20 }),
    );
  });

  test('can hold a letter with a mark of its own', () => {
    expect(drawLine('j\u0301', font, { x: 0, y: 0, size: 20 })).toMatch(/^M/);
  });
});

function step(command: PathCommand): string {
  if (command.type === 'Z') return 'Z';
  const { x, y } = command;
  const points = 'x1' in command ? [command.x1, command.y1, x, y] : [x, y];
  return command.type + points.map((value) => value.toFixed(1)).join(' ');
}
