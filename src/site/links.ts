import type { LinkFound } from '../core/body.ts';
import { nearestPath } from '../core/nearest.ts';
import { defineProblem, type Place, type Problem } from '../core/problem.ts';
import { decodePath, resolvePath } from '../core/url.ts';
import type { Article, Site, State } from './site.ts';

/** Where a link leads. `suffix` is the query and fragment as written. */
export type LinkTarget =
  | Readonly<{ kind: 'outside'; href: string }>
  | Readonly<{ kind: 'article'; article: Article; suffix: string }>
  | Readonly<{ kind: 'file'; file: string; suffix: string }>
  /** A site URL; whether something is there is known only after planning. */
  | Readonly<{ kind: 'url'; url: string; suffix: string }>
  | Readonly<{ kind: 'hidden'; state: State }>
  | Readonly<{ kind: 'missing'; file: string }>;

export const linkBroken = defineProblem<{ href: string; guess: string | undefined }>({
  code: 'KEC-LINK',
  severity: 'error',
  summary: { id: 'Tautan ke berkas yang tidak ada.', en: 'A link to a file that does not exist.' },
  message: ({ href }) => ({
    id: `Tautan "${href}" menuju berkas yang tidak ada.`,
    en: `The link "${href}" leads to a file that does not exist.`,
  }),
  hint: ({ guess }) => ({
    id: guess
      ? `Mungkin maksudnya ${guess}?`
      : 'Periksa nama berkasnya; alamat dihitung dari folder artikel, atau dari content/ bila diawali "/".',
    en: guess
      ? `Did you mean ${guess}?`
      : 'Check the file name; it counts from the folder of the article, or from content/ when it starts with "/".',
  }),
});

export const linkHidden = defineProblem<{ href: string; state: State }>({
  code: 'KEC-LINK-HIDDEN',
  severity: 'error',
  summary: {
    id: 'Tautan ke artikel yang belum atau tidak lagi terbit.',
    en: 'A link to an article that is not published yet or any more.',
  },
  message: ({ href, state }) => ({
    id: `Tautan "${href}" menuju artikel yang tidak terbit (${stateWords[state]}).`,
    en: `The link "${href}" leads to an article that is not published (${state}).`,
  }),
  hint: () => ({
    id: 'Terbitkan artikel itu, atau hapus tautannya.',
    en: 'Publish that article, or remove the link.',
  }),
});

const stateWords: Readonly<Record<State, string>> = {
  published: 'terbit',
  draft: 'draf',
  future: 'belum waktunya',
  expired: 'kedaluwarsa',
};

/** Whether a link leads out of the site or within its own page: seen at a glance, as most links of a site are. */
export const isOutside = (href: string): boolean =>
  href === '' || href.startsWith('#') || href.startsWith('//') || scheme.test(href);

const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** Resolves a link as an author wrote it in a file of `content/`, from what is known before planning. */
export function resolveLink(href: string, fromFile: string, site: Site): LinkTarget {
  if (isOutside(href)) return { kind: 'outside', href };
  const { path, suffix } = splitSuffix(href);
  if (path === '') return { kind: 'outside', href };
  const file = resolvePath(fromFile.slice('content/'.length), decodePath(path));
  const article = site.articles.get(`content/${file}`);
  if (article) return { kind: 'article', article, suffix };
  const state = site.hidden.get(`content/${file}`);
  if (state) return { kind: 'hidden', state };
  if (site.files.has(file) && !file.endsWith('.md')) return { kind: 'file', file, suffix };
  if (path.startsWith('/') && !path.endsWith('.md')) return { kind: 'url', url: path, suffix };
  return { kind: 'missing', file };
}

/**
 * The file of `content/` that a link leads to, as far as the list of files tells: one beside the article, from
 * `content/`, or one of `static/` by its site URL.
 */
export function linkedFile(href: string, fromFile: string, files: ReadonlySet<string>): string | undefined {
  if (isOutside(href)) return undefined;
  const path = decodePath(splitSuffix(href).path);
  const choices = [resolvePath(fromFile.slice('content/'.length), path), `static${path}`];
  return choices.find((file) => files.has(file) && !file.endsWith('.md'));
}

/** What is wrong with the links of an article, as far as its files tell. */
export function linkProblems(links: readonly LinkFound[], fromFile: string, site: Site): readonly Problem[] {
  return links
    .filter(({ href }) => !isOutside(href))
    .flatMap(({ href, place }) => linkProblem(href, place, resolveLink(href, fromFile, site), site));
}

function linkProblem(href: string, place: Place, target: LinkTarget, site: Site): readonly Problem[] {
  if (target.kind === 'hidden') return [linkHidden(place, { href, state: target.state })];
  if (target.kind === 'missing') return [missingFile(href, { file: target.file, place }, site)];
  return [];
}

/** Says that a link leads to a file of `content/` that is not there. */
export function missingFile(
  href: string,
  link: Readonly<{ file: string; place: Place }>,
  site: Site,
): Problem {
  const guess = nearestPath(link.file, site.files);
  return linkBroken(link.place, { href, guess: guess && `content/${guess}` });
}

function splitSuffix(href: string): { path: string; suffix: string } {
  const at = href.search(/[?#]/);
  return at < 0 ? { path: href, suffix: '' } : { path: href.slice(0, at), suffix: href.slice(at) };
}
