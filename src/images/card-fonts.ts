import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type Glyph as FontGlyph, type PathCommand } from 'opentype.js';
import type { Outlines } from './outlines.ts';

/** The fonts of share cards. */
export type CardFonts = Readonly<{ title: Outlines; tagline: Outlines }>;

/**
 * Reads the fonts from their package, so that a card looks the same on every machine. In the compiled program this
 * module is what it gives (`rolldown.config.ts`): the library and the fonts are read when that is made.
 */
export function readCardFonts(): CardFonts {
  const require = createRequire(import.meta.url);
  return {
    title: outlinesOf(require.resolve('@fontsource/public-sans/files/public-sans-latin-700-normal.woff')),
    tagline: outlinesOf(require.resolve('@fontsource/public-sans/files/public-sans-latin-400-normal.woff')),
  };
}

function outlinesOf(file: string): Outlines {
  const font = opentype.parse(new Uint8Array(readFileSync(file)).buffer);
  const named = namedGlyphs(font);
  const rows = named.map(([, left]) => kerningAfter(left, named, font));
  const kerning = [...new Set(rows)];
  const glyphs = named.map(([name, { advanceWidth = 0, path }], index) => {
    const outline = path.commands.map(step).join('');
    return [name, { advance: advanceWidth, outline, kerning: kerning.indexOf(rows[index] ?? '') }] as const;
  });
  return {
    unitsPerEm: font.unitsPerEm,
    glyphs: Object.fromEntries(glyphs),
    kerning: kerning.map((row) => JSON.parse(row)),
  };
}

type Named = readonly (readonly [character: string, glyph: FontGlyph])[];

function namedGlyphs({ glyphs }: Font): Named {
  const all = Array.from({ length: glyphs.length }, (_, index) => glyphs.get(index));
  return all.flatMap((glyph) => glyph.unicodes.map((code) => [String.fromCodePoint(code), glyph] as const));
}

/** The kerning of a glyph with each that may follow, as JSON, which tells whether two glyphs have the same. */
function kerningAfter(left: FontGlyph, named: Named, font: Font): string {
  const pairs = named.map(([name, right]) => [name, font.getKerningValue(left, right)] as const);
  return JSON.stringify(Object.fromEntries(pairs.filter(([, value]) => value !== 0)));
}

/** An outline closes itself where it is filled. */
function step(command: PathCommand): string {
  switch (command.type) {
    case 'M':
    case 'L':
      return `${command.type}${command.x} ${command.y}`;
    case 'Q':
      return `Q${command.x1} ${command.y1} ${command.x} ${command.y}`;
    case 'C':
      return `C${command.x1} ${command.y1} ${command.x2} ${command.y2} ${command.x} ${command.y}`;
    case 'Z':
      return '';
  }
}
