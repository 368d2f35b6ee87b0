import type { Moment } from '../core/moment.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Article, Site } from './site.ts';

/** A moment at which the public site changes by itself: an article appears or disappears. */
export type Due = Readonly<{ kind: 'publish' | 'expire'; moment: Moment; article: Article }>;

/**
 * Every publication and expiry of a site after one instant and until another (milliseconds since 1970), earliest
 * first. Drafts have none. The site has to include its future and expired articles.
 */
export function dueBetween(site: Site, after: number, until: number): readonly Due[] {
  const within = ({ epoch }: Moment) => epoch > after && epoch <= until;
  return [...site.articles.values()]
    .flatMap((article): Due[] => {
      const { date, expires, draft } = article.head.matter;
      if (draft) return [];
      return [
        ...(date && within(date) ? [{ kind: 'publish' as const, moment: date, article }] : []),
        ...(expires && within(expires) ? [{ kind: 'expire' as const, moment: expires, article }] : []),
      ];
    })
    .sort((a, b) => a.moment.epoch - b.moment.epoch || byCodeUnit(a.article.head.file, b.article.head.file));
}

/** Every publication and expiry to come. */
export const dueAfter = (site: Site, now: number): readonly Due[] =>
  dueBetween(site, now, Number.POSITIVE_INFINITY);
