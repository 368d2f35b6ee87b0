/** A font as far as cards need it: what its library makes of single letters, in units of the font, y upwards. */
export type Outlines = Readonly<{
  unitsPerEm: number;
  /** By character. */
  glyphs: Readonly<Record<string, Glyph>>;
  /** What is added between a glyph and the next one, by the latter; see {@link Glyph.kerning}. */
  kerning: readonly Readonly<Record<string, number>>[];
}>;

export type Glyph = Readonly<{
  advance: number;
  /** In the words of SVG's `d`: letters `M`, `L`, `Q` and `C`, and pairs of numbers. */
  outline: string;
  /** The place in the font's list of kernings: many glyphs have the same. */
  kerning: number;
}>;

/** A line of text as SVG's `d`, from a point on its base line; `size` in pixels. Other characters are left out. */
export function drawLine(
  text: string,
  font: Outlines,
  { x, y, size }: Readonly<{ x: number; y: number; size: number }>,
): string {
  const scale = (1 / font.unitsPerEm) * size;
  const { glyphs } = lay(text, font, { x, scale });
  return glyphs
    .map(({ glyph, left }) =>
      glyph.outline.replace(
        /(-?[\d.]+) (-?[\d.]+)/g,
        (_, right: string, up: string) =>
          `${(left + Number(right) * scale).toFixed(1)} ${(y - Number(up) * scale).toFixed(1)}`,
      ),
    )
    .join('');
}

/** The width of a line at a size in pixels. */
export const lineWidth = (text: string, font: Outlines, size: number): number =>
  lay(text, font, { x: 0, scale: (1 / font.unitsPerEm) * size }).end;

/** The glyphs of a text, each with its left edge, and where the text ends. */
function lay(
  text: string,
  font: Outlines,
  { x, scale }: Readonly<{ x: number; scale: number }>,
): Readonly<{ glyphs: readonly Readonly<{ glyph: Glyph; left: number }>[]; end: number }> {
  const characters = Array.from(text).filter((character) => character in font.glyphs);
  let end = x;
  const glyphs = characters.flatMap((character, index) => {
    const glyph = font.glyphs[character];
    if (glyph === undefined) return [];
    const left = end;
    end += glyph.advance * scale;
    end += (font.kerning[glyph.kerning]?.[characters[index + 1] ?? ''] ?? 0) * scale;
    return [{ glyph, left }];
  });
  return { glyphs, end };
}
