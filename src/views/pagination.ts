import type { SiteConfig } from '../config/site-config.ts';
import { hrefOf } from '../core/url.ts';
import type { PaginationProps } from './props/list-pages.ts';
import { fillWord } from './words.ts';

/** One page of a longer list. `page` counts from 1. */
export type ListPart<Item> = Readonly<{ url: string; page: number; pages: number; items: readonly Item[] }>;

/** Cuts a list into pages: the first at `url`, the others at `url` + `page/2/` and so on. One page at least. */
export function paginate<Item>(items: readonly Item[], size: number, url: string): readonly ListPart<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    url: pageUrl(url, index + 1),
    page: index + 1,
    pages,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** Site URL of the n-th page of a list. */
const pageUrl = (url: string, page: number): string => (page === 1 ? url : `${url}page/${page}/`);

/** The way through a list; `url` is that of its first page. */
export function paginationProps(
  { page, pages }: ListPart<unknown>,
  url: string,
  config: SiteConfig,
): PaginationProps {
  const href = (number: number) =>
    number < 1 || number > pages ? '' : hrefOf(config.address, pageUrl(url, number));
  return {
    page,
    pages,
    text: fillWord(config.labels.pageOf, { n: page, m: pages }),
    previous: href(page - 1),
    next: href(page + 1),
    numbers: shownNumbers(page, pages).map((number) =>
      number === undefined
        ? { label: '…', url: '', current: false }
        : { label: String(number), url: href(number), current: number === page },
    ),
  };
}

/** First, last and the pages around this one; undefined for a gap. */
function shownNumbers(page: number, pages: number): readonly (number | undefined)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const shown = [...new Set(near)];
  return shown.flatMap((number, index) =>
    index > 0 && number - (shown[index - 1] ?? 0) > 1 ? [undefined, number] : [number],
  );
}
