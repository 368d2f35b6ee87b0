import type { SiteConfig } from '../config/site-config.ts';
import { brandColours } from '../core/brand-colours.ts';
import { shortHash } from '../core/hash.ts';
import { tones } from '../core/palette.ts';
import type { ThemeAsset, ThemeFiles } from '../theme/theme.ts';
import type { InlineText } from './policy.ts';

/** A file of the theme as it is published. `path` is relative to the site: `assets/site-0a1b2c3d4e.css`. */
export type PublishedAsset = Readonly<{ path: string; content: ThemeAsset['content'] }>;

/** The theme's assets, ready for the pages. */
export type ThemeAssets = Readonly<{
  /** Paths of the style sheet and the script of normal pages. */
  css: string;
  script: string;
  /** Path of the script of the search page; undefined on a site without a search. */
  search: string | undefined;
  /** What stands inside pages: the same text wherever it does. The policy of the pages allows these and no others. */
  inline: Readonly<Record<'mobileCss' | 'alertScript', InlineText>>;
  files: readonly PublishedAsset[];
}>;

/**
 * Prepares the assets of a theme, with the site's colours before its style sheets. The style sheet, the script and
 * what the style sheet refers to get names that change with their content; all others keep theirs.
 */
export function createThemeAssets({ assets }: ThemeFiles, config: SiteConfig): ThemeAssets {
  const text = (name: string) => String(assets.get(name)?.content ?? '');
  // A browser reads every end of a line as one character before it works out the hash.
  const inlineText = (name: string) => text(name).replace(/\r\n?/g, '\n');
  const colours = colourRules(config);
  const referred = new Map<string, PublishedAsset>();
  const siteCss = text('site.css').replace(
    /\burl\(\s*["']?(?:\.\/)?([\w./-]+)["']?\s*\)/g,
    (whole, name: string) => {
      const asset = assets.get(name);
      if (asset === undefined) return whole;
      const published = named(name, asset.content);
      referred.set(name, published);
      return `url(${published.path.slice('assets/'.length)})`;
    },
  );
  const css = named('site.css', colours + siteCss);
  const script = named('site.js', text('site.js'));
  const search = config.search ? named('search.js', text('search.js')) : undefined;
  const own = ['site.css', 'site.js', 'search.js', 'mobile.css', 'alert.js'];
  const others = [...assets.values()]
    .filter(({ name }) => !own.includes(name) && !referred.has(name))
    .map(({ name, content }) => ({ path: `assets/${name}`, content }));
  return {
    css: css.path,
    script: script.path,
    search: search?.path,
    inline: {
      mobileCss: { kind: 'style', text: colours + inlineText('mobile.css') },
      alertScript: { kind: 'script', text: inlineText('alert.js') },
    },
    files: [css, script, ...(search ? [search] : []), ...referred.values(), ...others],
  };
}

function named(name: string, content: ThemeAsset['content']): PublishedAsset {
  const [, stem, ending] = /^(.*?)(\.[^./]*)?$/.exec(name) ?? [];
  return { path: `assets/${stem}-${shortHash(content)}${ending ?? ''}`, content };
}

/** Custom properties of the brand, and a class for each placeholder colour. */
function colourRules({ theme }: SiteConfig): string {
  const properties = Object.entries(brandColours(theme)).map(([name, value]) => `--${name}:${value}`);
  const classes = tones.map((tone, index) => `.tone-${index}{background-color:${tone}}`);
  return `:root{${properties.join(';')}}${classes.join('')}\n`;
}
