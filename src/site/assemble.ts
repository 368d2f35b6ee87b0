import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import type { PhotoFacts } from '../core/image.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Checked, Problem } from '../core/problem.ts';
import { photoProblem } from '../images/photo-problems.ts';
import { linkProblems } from './links.ts';
import { newestFirst } from './news-order.ts';
import { periodsOf } from './periods.ts';
import { mobileUrlOf, urlOf } from './permalink.ts';
import { type PhotoFindings, photoUseProblems } from './photo-check.ts';
import { iconUse, photosOf } from './photo-use.ts';
import type { Article, Post, Site, SiteParts, State } from './site.ts';
import { isIncluded, stateOf } from './state.ts';
import { createTermNamer, type TermNamer, termProblems, termsOf } from './terms.ts';

/** What {@link assemble} takes; `photos` may hold faults, which become problems where the picture is used. */
export type AssembleInput = Omit<SiteParts, 'photos'> & Readonly<{ photos: PhotoFindings }>;

/** The site, from the heads of all entries and the facts of all pictures in use. */
export function assemble(input: AssembleInput): Checked<Site> {
  const site = assembleSite({ ...input, photos: onlyFacts(input.photos) });
  return { value: site, problems: siteProblems(site, input.photos) };
}

/** {@link assemble} without looking for problems, for parts that have been checked before. */
export function assembleSite(parts: SiteParts): Site {
  const { config, heads } = parts;
  const hidden = new Map<string, State>();
  const nameTerm = createTermNamer(config);
  const posts: Post[] = [];
  const pages: Article[] = [];
  for (const head of heads) {
    const state = stateOf(head, config.now);
    if (!isIncluded(state, config.include)) {
      hidden.set(head.file, state);
      continue;
    }
    const article = articleOf(head, state, { config, nameTerm });
    if (isPost(article)) posts.push(article);
    else pages.push(article);
  }
  posts.sort(newestFirst);
  pages.sort((a, b) => byCodeUnit(a.url, b.url));
  const categories = termsOf(posts, (post) => (post.category ? [post.category] : []), config);
  const tags = termsOf(posts, (post) => post.tags, config);
  return {
    config,
    posts,
    pages,
    pageByUrl: new Map(pages.map((page) => [page.url, page])),
    articles: new Map([...posts, ...pages].map((article) => [article.head.file, article])),
    order: new Map(posts.map((post, index) => [post.head.file, index])),
    categories,
    tags,
    terms: new Map([...categories, ...tags].map((term) => [term.url, term])),
    years: periodsOf(posts),
    photos: parts.photos,
    files: new Set(parts.files),
    statics: parts.statics,
    sizes: parts.sizes,
    hidden,
  };
}

/** Whether an article is a post: it has a date of its own and a place in the news. */
export const isPost = (article: Article | Post): article is Post => 'date' in article;

function articleOf(
  head: Head,
  state: State,
  { config, nameTerm }: Readonly<{ config: SiteConfig; nameTerm: TermNamer }>,
): Article | Post {
  const url = urlOf(head, config);
  const mobileUrl = mobileUrlOf(url, config);
  const { date, category, tags } = head.matter;
  if (head.kind === 'page' || date === undefined) return { head, url, mobileUrl, state };
  return {
    head,
    url,
    mobileUrl,
    state,
    date,
    category: category === undefined ? undefined : nameTerm(category, 'category'),
    tags: tags.map((tag) => nameTerm(tag, 'tag')),
  };
}

const onlyFacts = (findings: PhotoFindings): ReadonlyMap<string, PhotoFacts> =>
  new Map([...findings].filter((pair): pair is [string, PhotoFacts] => !('fault' in pair[1])));

function siteProblems(site: Site, findings: PhotoFindings): readonly Problem[] {
  const problems: Problem[] = [];
  for (const article of site.articles.values()) {
    const { head } = article;
    problems.push(...linkProblems(head.links, head.file, site));
    if (head.images.length > 0 || head.matter.cover)
      for (const use of photosOf(head)) problems.push(...photoUseProblems(use, site.files, findings));
  }
  problems.push(...termProblems(site));
  const icon = iconUse(site.config);
  if (icon) problems.push(...photoUseProblems(icon, site.files, findings));
  for (const file of site.statics) {
    const finding = findings.get(file);
    if (finding && 'fault' in finding) problems.push(photoProblem(finding, { file: `content/${file}` }));
  }
  return problems;
}
