import { hrefOf } from '../core/url.ts';
import { categoryValue, yearValue } from '../site/search-values.ts';
import { lineProps } from './card.ts';
import type { Context } from './context.ts';
import { frame } from './frame.ts';
import { countedLink } from './list-pages.ts';
import { pagePolicy, policyParts } from './policy.ts';
import type { SearchPageProps } from './props/search-page.ts';

/** Newest articles on the search page. */
const newest = 5;

/** Props of the search page. `folder` is the path of the index in the site. */
export function searchPage(context: Context, folder: string): SearchPageProps {
  const { site } = context;
  const { labels, lists, address, title } = site.config;
  const url = `/${lists.search}/`;
  const years = site.years.map((period) => ({ ...period, name: String(period.year) }));
  const common = frame(context, {
    url,
    title: labels.search,
    description: `${labels.search} – ${title}`,
    trail: [{ label: labels.search, url }],
    indexed: false,
  });
  return {
    ...common,
    // This page alone compiles WebAssembly: the search is written in it.
    assets: { ...common.assets, policy: pagePolicy({ ...policyParts(context), wasm: true }) },
    heading: labels.search,
    index: hrefOf(address, `/${folder}/`),
    choices: {
      categories: site.categories.map((term) => ({
        value: categoryValue(term),
        label: term.name,
        count: term.posts.length,
      })),
      years: years.map((period) => ({
        value: yearValue(period.posts[0]?.date),
        label: period.name,
        count: period.posts.length,
      })),
    },
    categories: site.categories.map((term) => countedLink(term, site)),
    years: years.map((period) => countedLink(period, site)),
    posts: site.posts.slice(0, newest).map((post) => lineProps(post, site)),
    newsUrl: hrefOf(address, `/${lists.news}/`),
  };
}
