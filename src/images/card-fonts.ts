import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'opentype.js';

/** The fonts of share cards. */
export type CardFonts = Readonly<{ title: Font; tagline: Font }>;

/** Reads the fonts from their package, so that a card looks the same on every machine. */
export async function loadCardFonts(): Promise<CardFonts> {
  const { default: opentype } = await import('opentype.js');
  const { resolve } = createRequire(import.meta.url);
  const read = (weight: number) =>
    opentype.parse(
      new Uint8Array(
        readFileSync(resolve(`@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff`)),
      ).buffer,
    );
  return { title: read(700), tagline: read(400) };
}
