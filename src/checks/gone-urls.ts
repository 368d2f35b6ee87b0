import { defineProblem, type Problem } from '../core/problem.ts';
import { urlOfFile } from '../core/url.ts';
import { mobileUrlOf } from '../site/permalink.ts';
import type { Subject } from './check.ts';

export const urlGone = defineProblem<{ url: string }>({
  code: 'KEC-GONE',
  severity: 'warning',
  summary: {
    id: 'Alamat yang ada pada hasil sebelumnya dan kini tidak ada.',
    en: 'A URL that the last build had and this one has not.',
  },
  message: ({ url }) => ({
    id: `Alamat ${url} ada pada hasil sebelumnya dan kini hilang.`,
    en: `The URL ${url} was in the last build and is gone.`,
  }),
  hint: ({ url }) => ({
    id: `Bila halamannya pindah, tulis di halaman barunya:\n  aliases:\n    - ${url}`,
    en: `If the page has moved, write in the new page:\n  aliases:\n    - ${url}`,
  }),
});

/**
 * Pages that visitors may have bookmarked do not vanish unnoticed. Later pages of a list come and go, and the search
 * page goes with its setting.
 */
export function goneUrls({ context, outputs, previousPaths }: Subject): readonly Problem[] {
  if (previousPaths.length === 0) return [];
  const paths = new Set(outputs.map(({ path }) => path));
  const searchPage = `${context.site.config.lists.search}/index.html`;
  const gone = previousPaths
    .filter(
      (path) =>
        path.endsWith('.html') &&
        !paths.has(path) &&
        path !== searchPage &&
        !/(^|\/)page\/\d+\/index\.html$/.test(path),
    )
    .map(urlOfFile);
  const mobile = new Set(gone.map((url) => mobileUrlOf(url, context.site.config)));
  return gone.filter((url) => !mobile.has(url)).map((url) => urlGone(undefined, { url }));
}
