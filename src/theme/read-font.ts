import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ThemeAsset } from './theme.ts';

/** The font of headlines on wide screens, from its package: Plus Jakarta Sans, the letters of Latin only, 27 KB. */
export function readHeadlineFont(): ThemeAsset {
  const require = createRequire(import.meta.url);
  const file = require.resolve(
    '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
  );
  return { name: 'headline.woff2', content: new Uint8Array(readFileSync(file)) };
}
