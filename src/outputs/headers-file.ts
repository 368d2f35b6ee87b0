import { type Output, siteOutput } from '../core/output.ts';
import { hrefOf } from '../core/url.ts';
import type { Context } from '../views/context.ts';
import { isNamedByContent, keptFolders, keptForYears } from './path-rules.ts';
import { securityHeaders } from './security-headers.ts';

/** `_headers`, for hosts such as Netlify and Cloudflare Pages. A site's own in `static/` takes its place. */
export function headersFile(context: Context): readonly Output[] {
  if (context.site.statics.includes('static/_headers')) return [];
  const file = siteOutput('_headers', 'server', { kind: 'text', text: () => headersText(context) });
  return [{ ...file, served: false }];
}

function headersText(context: Context): string {
  const { site, themeAssets } = context;
  const { address } = site.config;
  const kept = [`Cache-Control: ${keptForYears}`];
  const paths = [
    ...themeAssets.files
      .filter(({ path }) => isNamedByContent(path))
      .map(({ path }) => hrefOf(address, `/${path}`)),
    // Patterns know no more than `*`.
    ...(keptFolders(context).includes('images') ? [`${address.base}images/*`] : []),
  ];
  return [
    rule(
      `${address.base}*`,
      securityHeaders(context).map(({ name, value }) => `${name}: ${value}`),
    ),
    ...paths.map((path) => rule(path, kept)),
  ].join('');
}

const rule = (path: string, headers: readonly string[]): string =>
  [path, ...headers.map((header) => `  ${header}`), ''].join('\n');
