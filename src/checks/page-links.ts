import { nearest } from '../core/nearest.ts';
import { ownText } from '../core/own-text.ts';
import { defineProblem, type Place, type Problem } from '../core/problem.ts';
import { urlOfFile } from '../core/url.ts';
import { attributeOf, type Element, elementsOf } from '../markup/document.ts';
import type { PagesCheck, PublishedPage, Subject } from './check.ts';
import { placeOfElement } from './element-place.ts';
import { createPairs, isPairLink } from './page-pairs.ts';
import { type Reference, referencesOf, siteTargetOf } from './page-references.ts';

export const pageLinkBroken = defineProblem<Readonly<{ href: string; guess: string | undefined }>>({
  code: 'KEC-PAGE-LINK',
  severity: 'error',
  summary: {
    id: 'Alamat di halaman jadi yang tidak ada di situs.',
    en: 'An address on a finished page that the site does not have.',
  },
  message: ({ href }) => ({
    id: `Halaman menunjuk ke "${href}", yang tidak ada di situs.`,
    en: `The page points to "${href}", which the site does not have.`,
  }),
  hint: ({ guess }) => ({
    id: guess ? `Mungkin maksudnya ${guess}?` : 'Perbaiki alamatnya, atau hapus.',
    en: guess ? `Did you mean ${guess}?` : 'Correct the address, or remove it.',
  }),
});

export const ownHostLink = defineProblem<Readonly<{ href: string; guess: string | undefined }>>({
  code: 'KEC-LINK-HOST',
  severity: 'warning',
  summary: {
    id: 'Tautan dengan alamat lengkap ke halaman yang tidak ada di situs ini.',
    en: 'A link with a whole address to a page that this site does not have.',
  },
  message: ({ href }) => ({
    id: `Tautan "${href}" menuju situs ini sendiri, tetapi halaman itu tidak ada di sini.`,
    en: `The link "${href}" leads to this site itself, but there is no such page here.`,
  }),
  hint: ({ guess }) => ({
    id: `${guess ? `Mungkin maksudnya ${guess}? ` : ''}Bila itu milik program lain pada host yang sama, catat di \`check.accepted\`.`,
    en: `${guess ? `Did you mean ${guess}? ` : ''}If it belongs to another program on the same host, note it in \`check.accepted\`.`,
  }),
});

export const fragmentMissing = defineProblem<
  Readonly<{ fragment: string; url: string | undefined; guess: string | undefined }>
>({
  code: 'KEC-FRAGMENT',
  severity: 'error',
  summary: {
    id: 'Tautan ke bagian yang tidak ada di halamannya.',
    en: 'A link to a part that its page does not have.',
  },
  message: ({ fragment, url }) => ({
    id: `Tautan ke "#${fragment}": bagian itu tidak ada di ${url === undefined ? 'halaman itu sendiri' : `halaman ${url}`}.`,
    en: `The link to "#${fragment}": the page ${url === undefined ? 'itself' : url} has no such part.`,
  }),
  hint: ({ guess }) => ({
    id: guess
      ? `Mungkin maksudnya #${guess}?`
      : 'Pakai nama judul bagiannya, atau hapus yang sesudah tanda "#".',
    en: guess ? `Did you mean #${guess}?` : 'Use the name of a heading, or remove what follows the "#".',
  }),
});

/** A link to a part of a page, judged when that page is known; `isOwn` where it is the one that the link is on. */
type Pending = Readonly<{ path: string; fragment: string; place: Place; isOwn: boolean }>;

/**
 * Everything that a page leads to in the site is there: pages and their parts, pictures, downloads, style sheets and the
 * other page of its pair. Links of Markdown and of the settings have been judged before (`KEC-LINK`), and no page is
 * looked at while one of them is broken.
 */
export const pageLinks: PagesCheck = (subject) => {
  const { site } = subject.context;
  const { address } = site.config;
  const isThere = createLookup(subject);
  const pages = subject.outputs
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.html'))
    .map(urlOfFile);
  const normalUrls = new Map([...site.articles.values()].map(({ url, mobileUrl }) => [mobileUrl, url]));
  const pairs = createPairs(subject);
  const ids = new Map<string, ReadonlySet<string>>();
  const pending: Pending[] = [];
  const guesses = new Map<string, string | undefined>();

  const judge = (reference: Reference, page: PublishedPage): readonly Problem[] => {
    const { element, href } = reference;
    const target = siteTargetOf(href, page.url, address);
    if (target === undefined || isPairLink(element, page)) return [];
    const path = isThere(target.path);
    if (path === undefined) {
      // What stands on every page is sought once: there may be thousands of them.
      if (!guesses.has(href)) guesses.set(href, nearest(`/${target.path}`, pages));
      const kind = isWholeLink(reference) ? ownHostLink : pageLinkBroken;
      return [kind(placeOfElement(page, element, [href]), { href, guess: guesses.get(href) })];
    }
    const { fragment } = target;
    if (!isLink(element) || fragment === '' || fragment.startsWith(':~:') || ids.get(path)?.has(fragment))
      return [];
    const place = placeOfElement(page, element, [`#${fragment}`, href]);
    pending.push({ path, fragment, place, isOwn: path === page.output.path });
    return [];
  };

  return {
    look(page) {
      const elements = elementsOf(page.document);
      ids.set(page.output.path, idsOf(elements));
      pairs.note(page, elements);
      return referencesOf(elements).flatMap((reference) => judge(reference, page));
    },
    finish: () => [
      ...pending.flatMap(({ path, fragment, place, isOwn }) => {
        const known = ids.get(path);
        if (known === undefined || known.has(fragment) || fragment.toLowerCase() === 'top') return [];
        const target = urlOfFile(path);
        // What stands on every page has one message.
        const url = isOwn ? undefined : (normalUrls.get(target) ?? target);
        const guess = nearest(fragment, [...known]);
        return [fragmentMissing(place, { fragment, url, guess })];
      }),
      ...pairs.judge(),
    ],
  };
};

const isLink = ({ tagName }: Element): boolean => tagName === 'a' || tagName === 'area';

/** Whether an author has written a link with its host, where something else than the site may answer too. */
const isWholeLink = ({ element, href }: Reference): boolean =>
  isLink(element) && /^(https?:)?\/\//i.test(href);

/** Finds the output that an address in the site leads to, as a server does: its path, or undefined where there is none. */
function createLookup({ outputs }: Subject): (path: string) => string | undefined {
  const paths = new Set(outputs.filter(({ root }) => root === 'site').map(({ path }) => path));
  const folders = outputs.filter(({ make }) => make.kind === 'search').map(({ path }) => `${path}/`);
  return (path) => {
    if (folders.some((folder) => path.startsWith(folder))) return path;
    const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return [page, `${page}/index.html`].find((one) => paths.has(one));
  };
}

/** Every name that a link to a part of the page may use. */
const idsOf = (elements: readonly Element[]): ReadonlySet<string> =>
  new Set(
    elements.flatMap((element) => {
      const names = [
        attributeOf(element, 'id'),
        element.tagName === 'a' ? attributeOf(element, 'name') : undefined,
      ];
      return names.filter((name) => name !== undefined).map(ownText);
    }),
  );
