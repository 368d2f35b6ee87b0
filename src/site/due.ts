import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import { endOfDay, type Moment } from '../core/moment.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Article, Site } from './site.ts';

/** A moment at which the public site changes by itself, and what makes it change. */
export type Due = Readonly<{
  /** An article appears or disappears, the banner does, or an event is over. */
  kind: 'publish' | 'expire' | 'alert-start' | 'alert-end' | 'event-end';
  moment: Moment;
  title: string;
  /** Source file relative to the site's folder. */
  file: string;
  /** Site URL of the article; home for the banner. */
  url: string;
}>;

/**
 * Every moment at which a site changes after one instant and until another (milliseconds since 1970), earliest
 * first. Drafts have none. The site has to include its future and expired articles.
 */
export function dueBetween(site: Site, after: number, until: number): readonly Due[] {
  return [
    ...[...site.articles.values()].flatMap((article) => articleMoments(article)),
    ...alertMoments(site.config.alert),
  ]
    .filter(({ moment: { epoch } }) => epoch > after && epoch <= until)
    .sort((a, b) => a.moment.epoch - b.moment.epoch || byCodeUnit(a.file, b.file));
}

/** The first moment after `now` at which a site of these entries changes by itself, whether they are in it yet or not. */
export const nextChange = (heads: readonly Head[], { now, alert }: SiteConfig): Moment | undefined =>
  [...heads.flatMap((head) => articleMoments({ head, url: '' })), ...alertMoments(alert)]
    .map(({ moment }) => moment)
    .filter(({ epoch }) => epoch > now.epoch)
    .sort((a, b) => a.epoch - b.epoch)[0];

/** Everything to come. */
export const dueAfter = (site: Site, now: number): readonly Due[] =>
  dueBetween(site, now, Number.POSITIVE_INFINITY);

function articleMoments({ head, url }: Pick<Article, 'head' | 'url'>): readonly Due[] {
  const { date, expires, event, draft, title } = head.matter;
  if (draft) return [];
  const moments = [
    { kind: 'publish', moment: date },
    { kind: 'expire', moment: expires },
    { kind: 'event-end', moment: event && endOfDay(event.end ?? event.start) },
  ] as const;
  return moments.flatMap(({ kind, moment }) =>
    moment === undefined ? [] : [{ kind, moment, title, file: head.file, url }],
  );
}

function alertMoments(alert: Site['config']['alert']): readonly Due[] {
  if (alert === undefined) return [];
  const due = (kind: Due['kind'], moment: Moment): Due => ({
    kind,
    moment,
    title: alert.text,
    file: 'content/site.yaml',
    url: '/',
  });
  return [...(alert.start ? [due('alert-start', alert.start)] : []), due('alert-end', alert.end)];
}
