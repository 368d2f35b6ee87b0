import { isDocument } from '../core/file-type.ts';
import { nearestPath } from '../core/nearest.ts';
import { defineProblem, type Problem } from '../core/problem.ts';
import { urlOfFile } from '../core/url.ts';
import { mobileUrlOf } from '../site/permalink.ts';
import type { Subject } from './check.ts';
import { type NewPage, newPageFinder } from './new-pages.ts';

export const urlGone = defineProblem<{ url: string; page: NewPage | undefined }>({
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
  hint: ({ url, page }) => {
    const line = `\n    - ${url}`;
    const lines = `\n  aliases:${line}`;
    if (page?.hasAliases)
      return {
        id: `Bila halamannya pindah, tambahkan pada \`aliases\` di ${page.file}:${line}`,
        en: `If the page has moved, add to \`aliases\` in ${page.file}:${line}`,
      };
    return {
      id: `Bila halamannya pindah, tulis di ${page?.file ?? 'halaman barunya'}:${lines}`,
      en: `If the page has moved, write in ${page?.file ?? 'the new page'}:${lines}`,
    };
  },
});

export const fileGone = defineProblem<{ url: string; guess: string | undefined }>({
  code: 'KEC-GONE-FILE',
  severity: 'warning',
  summary: {
    id: 'Berkas unduhan yang ada pada hasil sebelumnya dan kini tidak ada.',
    en: 'A download that the last build had and this one has not.',
  },
  message: ({ url }) => ({
    id: `Berkas ${url} ada pada hasil sebelumnya dan kini hilang.`,
    en: `The file ${url} was in the last build and is gone.`,
  }),
  hint: ({ url, guess }) => ({
    id: guess
      ? `Mungkin kini ${guess}; tautan lama tetap berjalan bila berkasnya juga ada di content/static${url}.`
      : `Taruh berkasnya, atau yang menggantikannya, di content/static${url}, supaya tautan lama tetap berjalan.`,
    en: guess
      ? `It may be ${guess} now; old links go on working if the file is at content/static${url} as well.`
      : `Put the file, or what takes its place, at content/static${url}, so that old links go on working.`,
  }),
});

/**
 * Pages and documents that visitors may have bookmarked do not vanish unnoticed. Later pages of a list come and go, and
 * the search page goes with its setting.
 */
export function goneUrls({ context, outputs, previousPaths }: Subject): readonly Problem[] {
  if (previousPaths.length === 0) return [];
  const paths = new Set(outputs.map(({ path }) => path));
  const gone = previousPaths.filter((path) => !paths.has(path));
  if (gone.length === 0) return [];
  const before = new Set(previousPaths);
  return [...gonePages(gone, context, before), ...goneFiles(gone, paths, before)];
}

function gonePages(
  gone: readonly string[],
  { site }: Subject['context'],
  before: ReadonlySet<string>,
): readonly Problem[] {
  const searchPage = `${site.config.lists.search}/index.html`;
  const pages = gone.filter(
    (path) => path.endsWith('.html') && path !== searchPage && !/(^|\/)page\/\d+\/index\.html$/.test(path),
  );
  const urls = pages.map(urlOfFile);
  const mobile = new Set(urls.map((url) => mobileUrlOf(url, site.config)));
  const normal = urls.filter((url) => !mobile.has(url));
  const find = newPageFinder(site, { before, sought: normal.length });
  return normal.map((url) => urlGone(undefined, { url, page: find(url) }));
}

function goneFiles(
  gone: readonly string[],
  paths: ReadonlySet<string>,
  before: ReadonlySet<string>,
): readonly Problem[] {
  const files = gone.filter(isDocument);
  if (files.length === 0) return [];
  const added = [...paths].filter((path) => isDocument(path) && !before.has(path));
  return files.map((path) => {
    const guess = nearestPath(path, added);
    return fileGone(undefined, { url: `/${path}`, guess: guess && `/${guess}` });
  });
}
