import { nearest } from '../core/nearest.ts';
import type { Place, Problem } from '../core/problem.ts';
import { decodePath, fileOfUrl, urlOfFile } from '../core/url.ts';
import { linkBroken, linkHidden, missingFile, resolveLink } from '../site/links.ts';
import { settingLinks } from '../views/menu.ts';
import type { Subject } from './check.ts';

/** Every link to a site URL leads to something that the site will have; so does every link of the settings. */
export function siteLinks({ context, outputs }: Subject): readonly Problem[] {
  const { site } = context;
  const paths = new Set(outputs.map(({ path }) => path));
  const ofArticles: Problem[] = [];
  for (const { head } of site.articles.values()) {
    for (const { href, place } of head.links) {
      if (!href.startsWith('/')) continue;
      const target = resolveLink(href, head.file, site);
      if (target.kind === 'url') ofArticles.push(...missingUrl(href, { url: target.url, place }, paths));
    }
  }
  const ofSettings = settingLinks(site.config).flatMap((href) => {
    const place = { file: 'content/site.yaml' };
    const target = resolveLink(href, place.file, site);
    if (target.kind === 'url') return missingUrl(href, { url: target.url, place }, paths);
    if (target.kind === 'missing') return [missingFile(href, { file: target.file, place }, site)];
    return target.kind === 'hidden' ? [linkHidden(place, { href, state: target.state })] : [];
  });
  return [...ofArticles, ...ofSettings];
}

function missingUrl(
  href: string,
  link: Readonly<{ url: string; place: Place }>,
  paths: ReadonlySet<string>,
): readonly Problem[] {
  const path = decodePath(fileOfUrl(link.url));
  if (paths.has(path) || paths.has(`${path}/index.html`)) return [];
  const guess = nearest(link.url, [...paths].filter((other) => other.endsWith('.html')).map(urlOfFile));
  return [linkBroken(link.place, { href, guess })];
}
