import { type Output, siteOutput } from '../core/output.ts';
import { hrefOf } from '../core/url.ts';
import type { Context } from '../views/context.ts';

/** Style sheets and scripts of the theme, the icons, and the web manifest that names them. */
export const themeFiles = (context: Context): readonly Output[] => [
  ...context.themeAssets.files.map(({ path, content }) =>
    siteOutput(
      path,
      'theme',
      typeof content === 'string' ? { kind: 'text', text: () => content } : { kind: 'bytes', bytes: content },
    ),
  ),
  ...context.icons.map(({ path, recipe }) => siteOutput(path, 'icon', { kind: 'image', recipe })),
  siteOutput('site.webmanifest', 'icon', { kind: 'text', text: () => webManifest(context) }),
];

/** Web app manifest (https://www.w3.org/TR/appmanifest/). */
function webManifest({ site, icons }: Context): string {
  const { address, title, theme, language } = site.config;
  const manifest = {
    name: title,
    lang: language,
    start_url: hrefOf(address, '/'),
    scope: hrefOf(address, '/'),
    display: 'browser',
    theme_color: theme.primary,
    background_color: '#ffffff',
    icons: icons.flatMap(({ path, recipe, purpose }) =>
      recipe.kind === 'icon' && recipe.format === 'png' && recipe.size >= 192
        ? [
            {
              src: hrefOf(address, `/${path}`),
              sizes: `${recipe.size}x${recipe.size}`,
              type: 'image/png',
              ...(purpose === 'maskable' && { purpose: 'maskable' }),
            },
          ]
        : [],
    ),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
