import { escapeHtml } from '../core/html.ts';
import { isoOf } from '../core/moment.ts';
import { type Output, siteOutput } from '../core/output.ts';
import { absoluteUrl } from '../core/url.ts';
import { coverOf } from '../site/covers.ts';
import type { Article, Site } from '../site/site.ts';
import type { Context } from '../views/context.ts';
import { shareFile } from '../views/share-image.ts';

/** URLs in one file (https://www.sitemaps.org/protocol.html). */
const maximum = 50_000;

type SitemapUrl = Readonly<{ url: string; article: Article | undefined }>;

/** The sitemap: one file, or an index of several past 50,000 URLs. */
export function sitemap(context: Context): readonly Output[] {
  const { site } = context;
  const urls = indexedUrls(site);
  if (urls.length <= maximum) return [xmlOutput('sitemap.xml', () => urlset(urls, context))];
  const parts = Array.from({ length: Math.ceil(urls.length / maximum) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    urls: urls.slice(index * maximum, (index + 1) * maximum),
  }));
  return [
    xmlOutput('sitemap.xml', () =>
      sitemapIndex(
        parts.map(({ path }) => path),
        site,
      ),
    ),
    ...parts.map((part) => xmlOutput(part.path, () => urlset(part.urls, context))),
  ];
}

const xmlOutput = (path: string, text: () => string): Output =>
  siteOutput(path, 'sitemap', { kind: 'text', text });

/** Every page that search engines should know, in the order of the site. Mobile pages are found from their normal ones. */
function indexedUrls(site: Site): readonly SitemapUrl[] {
  const published = [...site.articles.values()].filter(({ state }) => state === 'published');
  const lists = [
    '/',
    `/${site.config.lists.news}/`,
    ...site.categories.map(({ url }) => url),
    ...site.tags.map(({ url }) => url),
    ...site.years.flatMap((year) => [year.url, ...year.months.map(({ url }) => url)]),
  ];
  const known = new Set(published.map(({ url }) => url));
  return [
    ...lists.filter((url) => !known.has(url)).map((url) => ({ url, article: undefined })),
    ...published.map((article) => ({ url: article.url, article })),
  ];
}

function urlset(urls: readonly SitemapUrl[], context: Context): string {
  const { site } = context;
  const rows = urls.map(({ url, article }) => {
    const changed = article && (article.head.matter.updated ?? article.head.matter.date);
    const image =
      article && coverOf(article, site) && shareFile({ title: article.head.matter.title, article }, context);
    const parts = [
      `<loc>${location(url, site)}</loc>`,
      changed ? `<lastmod>${changed.timed ? isoOf(changed) : changed.local.slice(0, 10)}</lastmod>` : '',
      image ? `<image:image><image:loc>${location(`/${image.path}`, site)}</image:loc></image:image>` : '',
    ];
    return `<url>${parts.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${rows.join('')}</urlset>
`;
}

function sitemapIndex(paths: readonly string[], site: Site): string {
  const rows = paths.map((path) => `<sitemap><loc>${location(`/${path}`, site)}</loc></sitemap>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${rows.join('')}</sitemapindex>
`;
}

const location = (url: string, { config }: Site): string => escapeHtml(absoluteUrl(config.address, url));
