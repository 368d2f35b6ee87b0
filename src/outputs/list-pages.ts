import { type Output, siteOutput } from '../core/output.ts';
import { fileOfUrl } from '../core/url.ts';
import type { Term } from '../site/site.ts';
import type { Context } from '../views/context.ts';
import { homePage, notFoundPage } from '../views/home-page.ts';
import {
  type Archive,
  archivePage,
  newsPage,
  periodArchives,
  termArchives,
  termsPage,
} from '../views/list-pages.ts';
import { listBudget } from '../views/page-budget.ts';
import { paginate } from '../views/pagination.ts';

/** The home page and the page for addresses that do not exist. */
export const homePages = (context: Context): readonly Output[] => [
  page(context, { url: '/', cause: 'home', template: 'home', props: () => homePage(context) }),
  page(context, {
    url: '/404.html',
    cause: '404',
    template: 'not-found',
    props: () => notFoundPage(context),
  }),
];

/** The news list by pages. */
export function newsPages(context: Context): readonly Output[] {
  const { posts, config } = context.site;
  return paginate(posts, config.lists.pageSize, `/${config.lists.news}/`).map((part) =>
    page(context, {
      url: part.url,
      cause: 'lists.news',
      template: 'list',
      props: () => newsPage(context, part),
    }),
  );
}

/** Categories, tags, years and months, and the lists of all categories and all tags. */
export function archivePages(context: Context): readonly Output[] {
  const { site } = context;
  const { labels, lists } = site.config;
  return [
    ...termList(context, { heading: labels.categories, url: `/${lists.category}/`, terms: site.categories }),
    ...termList(context, { heading: labels.tags, url: `/${lists.tag}/`, terms: site.tags }),
    ...[...termArchives(site), ...periodArchives(site)].flatMap((archive) => archiveParts(context, archive)),
  ];
}

function termList(
  context: Context,
  list: Readonly<{ heading: string; url: string; terms: readonly Term[] }>,
): readonly Output[] {
  if (list.terms.length === 0) return [];
  return [
    page(context, {
      url: list.url,
      cause: list.heading,
      template: 'terms',
      props: () => termsPage(context, list),
    }),
  ];
}

function archiveParts(context: Context, archive: Archive): readonly Output[] {
  const cause = `${archive.kindLabel}: ${archive.heading}`;
  return paginate(archive.posts, context.site.config.lists.archiveSize, archive.url).map((part) =>
    page(context, {
      url: part.url,
      cause,
      template: 'archive',
      props: () => archivePage(context, archive, part),
    }),
  );
}

type PageOutput = Readonly<{ url: string; cause: string; template: string; props: () => object }>;

const page = ({ theme, site }: Context, { url, cause, template, props }: PageOutput): Output => ({
  ...siteOutput(fileOfUrl(url), cause, { kind: 'text', text: () => theme.render(template, props()) }),
  ...listBudget(site.config, url === '/' ? 'home' : 'list'),
});
