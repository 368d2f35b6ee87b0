import type { SiteConfig } from '../config/site-config.ts';
import { byCodeUnit } from '../core/order.ts';
import { defineProblem, type Problem } from '../core/problem.ts';
import { slugOf } from '../core/slug.ts';
import { andOf } from './permalink.ts';
import type { Post, Site, Term, TermName } from './site.ts';

export const termWithoutSlug = defineProblem<{ name: string }>({
  code: 'KEC-TERM',
  severity: 'error',
  summary: {
    id: 'Kategori atau tag tanpa huruf Latin atau angka.',
    en: 'A category or tag without Latin letters or digits.',
  },
  message: ({ name }) => ({
    id: `Kategori atau tag "${name}" tidak dapat menjadi alamat.`,
    en: `The category or tag "${name}" cannot become a URL.`,
  }),
  hint: () => ({
    id: 'Beri nama dengan huruf Latin atau angka.',
    en: 'Give it a name with Latin letters or digits.',
  }),
});

/** Gives a category or tag its URL. Names that differ only in case or accents share one. */
export type TermNamer = (name: string, kind: 'category' | 'tag') => TermName;

/** A namer for one site. It works each name out once: thousands of posts carry the same few. */
export function createTermNamer(config: SiteConfig): TermNamer {
  const known = { category: new Map<string, TermName>(), tag: new Map<string, TermName>() };
  return (name, kind) => {
    const found = known[kind].get(name);
    if (found) return found;
    const term = { name, url: `/${config.lists[kind]}/${slugOf(name, andOf(config))}/` };
    known[kind].set(name, term);
    return term;
  };
}

/** The terms that some posts carry. A term is called as its newest post calls it. */
export function termsOf(
  posts: readonly Post[],
  namesOf: (post: Post) => readonly TermName[],
  config: SiteConfig,
): readonly Term[] {
  const terms = new Map<string, { name: string; url: string; posts: Post[] }>();
  for (const post of posts) {
    for (const { name, url } of namesOf(post)) {
      const term = terms.get(url) ?? { name, url, posts: [] };
      terms.set(url, term);
      if (term.posts.at(-1) !== post) term.posts.push(post);
    }
  }
  const collator = new Intl.Collator(config.language, { numeric: true });
  return [...terms.values()].sort((a, b) => collator.compare(a.name, b.name) || byCodeUnit(a.url, b.url));
}

/** Problems of terms that have no URL of their own. */
export const termProblems = ({ terms }: Pick<Site, 'terms'>): readonly Problem[] =>
  [...terms.values()]
    .filter(({ url }) => isWordless(url))
    .flatMap(({ posts }) => posts.flatMap(problemsOfPost));

const isWordless = (url: string): boolean => url.endsWith('//');

const problemsOfPost = (post: Post): readonly Problem[] =>
  [...post.tags, ...(post.category ? [post.category] : [])]
    .filter(({ url }) => isWordless(url))
    .map(({ name }) => termWithoutSlug({ file: post.head.file }, { name }));
