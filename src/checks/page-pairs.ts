import { defineProblem, type Place, type Problem } from '../core/problem.ts';
import { absoluteUrl } from '../core/url.ts';
import { attributeOf, type Element } from '../markup/document.ts';
import type { PublishedPage, Subject } from './check.ts';

export const pairBroken = defineProblem<
  Readonly<{ side: 'alternate' | 'canonical'; url: string; found: string | undefined; count: number }>
>({
  code: 'KEC-PAIR',
  severity: 'error',
  summary: {
    id: 'Halaman biasa dan halaman seluler yang tidak saling menunjuk.',
    en: 'A normal and a mobile page that do not name each other.',
  },
  message: ({ side, url, found, count }) => ({
    id: `${count} halaman ${side === 'alternate' ? 'biasa tidak menyebut halaman selulernya' : 'seluler tidak menyebut halaman biasanya'}, misalnya ${url}${found === undefined ? '' : `, yang menyebut ${found}`}.`,
    en: `${count} ${side === 'alternate' ? 'normal pages do not name their mobile page' : 'mobile pages do not name their normal page'}, such as ${url}${found === undefined ? '' : `, which names ${found}`}.`,
  }),
  hint: ({ side }) => ({
    id: `Tulis di kepala templat: ${lines[side]}`,
    en: `Write in the head of the template: ${lines[side]}`,
  }),
});

const lines = {
  alternate: '<link rel="alternate" media="only screen and (max-width: 640px)" href="<%= it.meta.mobile %>">',
  canonical: '<link rel="canonical" href="<%= it.meta.canonical %>">',
} as const;

/** What the two pages of an article say of each other. */
export type Pairs = Readonly<{
  note: (page: PublishedPage, elements: readonly Element[]) => void;
  judge: () => readonly Problem[];
}>;

type Said = Readonly<{ alternate: string | undefined; canonical: string | undefined }>;

/**
 * Judges whether the normal page of each article names its mobile page, and that page the normal one: search engines
 * take them for one article only then. An article that first appeared elsewhere has that as the canonical address of both.
 */
export function createPairs({ context, templates }: Subject): Pairs {
  const { articles, config } = context.site;
  const absolute = (url: string) => absoluteUrl(config.address, url);
  const said = new Map<string, Said>();
  return {
    note(page, elements) {
      if (page.output.make.kind === 'article') said.set(page.url, saidBy(elements));
    },
    judge() {
      const pairs = [...articles.values()].flatMap(({ url, mobileUrl }) => {
        const [normal, mobile] = [said.get(url), said.get(mobileUrl)];
        return normal && mobile ? [{ url, mobileUrl, normal, mobile }] : [];
      });
      const alternates = pairs
        .filter(({ normal, mobileUrl }) => normal.alternate !== absolute(mobileUrl))
        .map(({ url, normal }) => ({ url, found: normal.alternate }));
      const canonicals = pairs
        .filter(({ mobile, url, normal }) => mobile.canonical !== (normal.canonical ?? absolute(url)))
        .map(({ mobileUrl, mobile }) => ({ url: mobileUrl, found: mobile.canonical }));
      const placeOf = (name: string): Place | undefined => {
        const file = templates.get(name)?.file;
        return file?.startsWith('templates/') ? { file } : undefined;
      };
      return [
        ...alternates
          .slice(0, 1)
          .map((first) =>
            pairBroken(placeOf('layout'), { ...first, side: 'alternate', count: alternates.length }),
          ),
        ...canonicals
          .slice(0, 1)
          .map((first) =>
            pairBroken(placeOf('mobile'), { ...first, side: 'canonical', count: canonicals.length }),
          ),
      ];
    },
  };
}

/** Whether an element says which page is the other one of an article, which is judged here. */
export const isPairLink = (element: Element, { output, variant }: PublishedPage): boolean =>
  output.make.kind === 'article' && (variant === 'normal' ? isAlternate : isCanonical)(element);

const isAlternate = (element: Element): boolean =>
  element.tagName === 'link' &&
  attributeOf(element, 'rel') === 'alternate' &&
  attributeOf(element, 'media') !== undefined;

const isCanonical = (element: Element): boolean =>
  element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical';

function saidBy(elements: readonly Element[]): Said {
  const hrefOf = (link: Element | undefined) => link && attributeOf(link, 'href');
  return { alternate: hrefOf(elements.find(isAlternate)), canonical: hrefOf(elements.find(isCanonical)) };
}
