import { hrefOf } from '../core/url.ts';
import type { Context } from '../views/context.ts';
import { escapePattern } from './server-text.ts';

/** How long a file whose name changes with its content may be kept: a year, without asking again. */
export const keptForYears = 'public, max-age=31536000, immutable';

const named = '-[0-9a-f]{10}(-[0-9]+)?\\.(css|js|woff2|webp|avif|jpg|png|gif|svg)';

/** Whether the name of a file changes with its content. */
export const isNamedByContent = (path: string): boolean => new RegExp(`${named}$`).test(path);

/**
 * The folders of files named by their content. That of pictures is none of them where a site has files of its own in
 * it, whose names may look the same and stay.
 */
export const keptFolders = ({ site }: Context): readonly string[] =>
  site.statics.some((file) => file.startsWith('static/images/')) ||
  [...site.articles.values()].some(({ url }) => url.startsWith('/images/'))
    ? ['assets']
    : ['assets', 'images'];

/**
 * Regular expressions of the paths that servers treat in their own way, for decoded paths. `packed` is for a server
 * that looks at the name of a companion such as `index.html.gz`.
 */
export function pathRules(
  context: Context,
  { packed }: Readonly<{ packed: boolean }>,
): Readonly<{
  /** Files that may be kept for years. */
  kept: string;
  /** Pages, folders, and drawings, which a browser can open as documents. */
  documents: string;
}> {
  const end = packed ? '(\\.gz|\\.br)?$' : '$';
  const base = escapePattern(decodeURI(hrefOf(context.site.config.address, '/')));
  return {
    kept: `^${base}(${keptFolders(context).join('|')})/[^/]*${named}${end}`,
    documents: `(/|\\.html|\\.svg)${end}`,
  };
}
