import { monthName } from '../core/date-text.ts';
import { hrefOf } from '../core/url.ts';
import type { Period, Post, Site, Term } from '../site/site.ts';
import { cardProps, lineProps } from './card.ts';
import type { Context } from './context.ts';
import { frame } from './frame.ts';
import { type ListPart, paginationProps } from './pagination.ts';
import type { LinkProps } from './props/links.ts';
import type { ArchivePageProps, ListPageProps, TermProps, TermsPageProps } from './props/list-pages.ts';
import { fillWord } from './words.ts';

/** A list in short lines, all pages of it: a category, a tag, a year or a month. */
export type Archive = Readonly<{
  kindLabel: string;
  heading: string;
  url: string;
  posts: readonly Post[];
  trail: readonly LinkProps[];
  children: readonly TermProps[];
  /** Set for a category, which has feeds. */
  category?: LinkProps;
}>;

/** Props of one page of the news list. */
export function newsPage(context: Context, part: ListPart<Post>): ListPageProps {
  const { site } = context;
  const { labels, lists, tagline, title } = site.config;
  const url = `/${lists.news}/`;
  return {
    ...frame(context, {
      url: part.url,
      title: pageTitle(labels.news, part, site),
      description: tagline || title,
      trail: [{ label: labels.news, url }],
    }),
    heading: labels.news,
    posts: part.items.map((post, index) => cardProps(post, site, index === 0)),
    pagination: paginationProps(part, url, site.config),
    categories: site.categories.map((term) => countedLink(term, site)),
    years: site.years.map((period) => countedLink({ ...period, name: String(period.year) }, site)),
  };
}

/** Props of one page of an archive. */
export function archivePage(context: Context, archive: Archive, part: ListPart<Post>): ArchivePageProps {
  const { site } = context;
  const { labels, address } = site.config;
  const { category } = archive;
  return {
    ...frame(context, {
      url: part.url,
      title: pageTitle(`${archive.kindLabel}: ${archive.heading}`, part, site),
      description: `${archive.kindLabel}: ${archive.heading} – ${site.config.title}`,
      trail: archive.trail,
      ...(category && { category }),
    }),
    kindLabel: archive.kindLabel,
    heading: archive.heading,
    count: fillWord(labels.articles, { n: archive.posts.length }),
    posts: part.items.map((post) => lineProps(post, site)),
    children: archive.children,
    pagination: paginationProps(part, archive.url, site.config),
    feed: category ? hrefOf(address, `${category.url}feed.xml`) : '',
  };
}

/** Props of the page that lists all categories or all tags. */
export function termsPage(
  context: Context,
  page: Readonly<{ heading: string; url: string; terms: readonly Term[] }>,
): TermsPageProps {
  const { site } = context;
  return {
    ...frame(context, {
      url: page.url,
      title: page.heading,
      description: `${page.heading} – ${site.config.title}`,
      trail: [{ label: page.heading, url: page.url }],
    }),
    heading: page.heading,
    terms: page.terms.map((term) => countedLink(term, site)),
  };
}

/** The archives of all categories and tags. */
export function termArchives(site: Site): readonly Archive[] {
  const { labels, lists } = site.config;
  const archive = (term: Term, kind: 'category' | 'tag'): Archive => ({
    kindLabel: labels[kind],
    heading: term.name,
    url: term.url,
    posts: term.posts,
    trail: [
      { label: kind === 'category' ? labels.categories : labels.tags, url: `/${lists[kind]}/` },
      { label: term.name, url: term.url },
    ],
    children: [],
    ...(kind === 'category' && { category: { label: term.name, url: term.url } }),
  });
  return [
    ...site.categories.map((term) => archive(term, 'category')),
    ...site.tags.map((term) => archive(term, 'tag')),
  ];
}

/** The archives of all years and months. */
export function periodArchives(site: Site): readonly Archive[] {
  const { labels } = site.config;
  const archive = (period: Period, above: readonly LinkProps[]): Archive => {
    const trail = [...above, { label: periodName(period, site), url: period.url }];
    return {
      kindLabel: labels.archive,
      heading: periodName(period, site),
      url: period.url,
      posts: period.posts,
      trail,
      children: period.months.map((month) => countedLink({ ...month, name: periodName(month, site) }, site)),
    };
  };
  return site.years.flatMap((year) => {
    const ofYear = archive(year, []);
    return [ofYear, ...year.months.map((month) => archive(month, ofYear.trail))];
  });
}

const periodName = ({ year, month }: Period, { config }: Site): string =>
  month === undefined ? String(year) : `${monthName(month, config.language)} ${year}`;

/** A category, tag or period as a link with the number of its posts. */
export const countedLink = (
  term: Readonly<{ name: string; url: string; posts: readonly Post[] }>,
  { config }: Site,
): TermProps => ({
  label: term.name,
  url: hrefOf(config.address, term.url),
  count: term.posts.length,
});

/** Every page of a list has a title of its own. */
function pageTitle(title: string, { page, pages }: ListPart<Post>, { config }: Site): string {
  return page === 1 ? title : `${title} – ${fillWord(config.labels.pageOf, { n: page, m: pages })}`;
}
