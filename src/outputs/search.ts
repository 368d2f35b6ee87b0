import { type Output, siteOutput } from '../core/output.ts';
import { fileOfUrl } from '../core/url.ts';
import type { Context } from '../views/context.ts';
import { searchPage } from '../views/search-page.ts';

/** Where the index of the search stands in the site. */
export const indexFolder = 'pagefind';

/** The search page and the index that it reads. */
export function search(context: Context): readonly Output[] {
  const { config } = context.site;
  if (!config.search) return [];
  const text = () => context.theme.render('search', searchPage(context, indexFolder));
  return [
    siteOutput(fileOfUrl(`/${config.lists.search}/`), 'lists.search', { kind: 'text', text }),
    siteOutput(indexFolder, 'search', { kind: 'search' }),
  ];
}
