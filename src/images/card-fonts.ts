import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'opentype.js';

/** The fonts of share cards. */
export type CardFonts = Readonly<{ title: Font; tagline: Font }>;

/** Reads the fonts from their package, so that a card looks the same on every machine. */
export async function loadCardFonts(): Promise<CardFonts> {
  const { default: opentype } = await import('opentype.js');
  const require = createRequire(import.meta.url);
  const read = (file: string) => opentype.parse(new Uint8Array(readFileSync(file)).buffer);
  return {
    title: read(require.resolve('@fontsource/public-sans/files/public-sans-latin-700-normal.woff')),
    tagline: read(require.resolve('@fontsource/public-sans/files/public-sans-latin-400-normal.woff')),
  };
}
