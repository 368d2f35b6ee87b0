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
export function nextChange(heads: readonly Head[], { now, alert }: SiteConfig): Moment | undefined {
  let next: Moment | undefined;
  const consider = (moment: Moment | undefined) => {
    if (moment && moment.epoch > now.epoch && (next === undefined || moment.epoch < next.epoch))
      next = moment;
  };
  for (const head of heads) for (const { moment } of momentsOf(head)) consider(moment);
  for (const { moment } of alertMoments(alert)) consider(moment);
  return next;
}

/** Everything to come. */
export const dueAfter = (site: Site, now: number): readonly Due[] =>
  dueBetween(site, now, Number.POSITIVE_INFINITY);

const articleMoments = ({ head, url }: Pick<Article, 'head' | 'url'>): readonly Due[] =>
  momentsOf(head).flatMap(({ kind, moment }) =>
    moment === undefined ? [] : [{ kind, moment, title: head.matter.title, file: head.file, url }],
  );

/** When an entry appears, goes, and when its event is over. A draft never does. */
function momentsOf({
  matter: { date, expires, event, draft },
}: Head): readonly Readonly<{ kind: Due['kind']; moment: Moment | undefined }>[] {
  if (draft) return [];
  return [
    { kind: 'publish', moment: date },
    { kind: 'expire', moment: expires },
    { kind: 'event-end', moment: event && endOfDay(event.end ?? event.start) },
  ];
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
