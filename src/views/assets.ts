import type { SiteConfig } from '../config/site-config.ts';
import { brandColours } from '../core/brand-colours.ts';
import { shortHash } from '../core/hash.ts';
import { tones } from '../core/palette.ts';
import type { ThemeFiles } from '../theme/theme.ts';

/** A text file of the theme under the name that its content gives it. */
export type NamedText = Readonly<{ path: string; text: string }>;

/** The theme's style sheets and script, ready for the pages. */
export type ThemeText = Readonly<{
  css: NamedText;
  script: NamedText;
  mobileCss: string;
  others: readonly NamedText[];
}>;

/** The theme's texts with the site's colours before its style sheets. */
export function themeTexts({ assets }: ThemeFiles, config: SiteConfig): ThemeText {
  const text = (name: string) => assets.get(name)?.text ?? '';
  const head = colourRules(config);
  const used = ['site.css', 'site.js', 'mobile.css'];
  return {
    css: named('site.css', head + text('site.css')),
    script: named('site.js', text('site.js')),
    mobileCss: head + text('mobile.css'),
    others: [...assets.values()]
      .filter(({ name }) => !used.includes(name))
      .map(({ name, text }) => ({ path: `assets/${name}`, text })),
  };
}

function named(name: string, text: string): NamedText {
  const dot = name.lastIndexOf('.');
  return { path: `assets/${name.slice(0, dot)}-${shortHash(text)}${name.slice(dot)}`, text };
}

/** Custom properties of the brand, and a class for each placeholder colour. */
function colourRules({ theme }: SiteConfig): string {
  const properties = Object.entries(brandColours(theme)).map(([name, value]) => `--${name}:${value}`);
  const classes = tones.map((tone, index) => `.tone-${index}{background-color:${tone}}`);
  return `:root{${properties.join(';')}}${classes.join('')}\n`;
}
