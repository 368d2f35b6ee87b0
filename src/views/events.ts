import { shortDate } from '../core/date-text.ts';
import { dayOf } from '../core/moment.ts';
import { byCodeUnit } from '../core/order.ts';
import { hrefOf } from '../core/url.ts';
import type { Article, Post, Site } from '../site/site.ts';
import { dateProps } from './dates.ts';
import type { AgendaItemProps, EventProps } from './props.ts';

type Event = NonNullable<Article['head']['matter']['event']>;

/** An event as a page shows it. */
export const eventProps = ({ start, end, place }: Event, { config }: Site): EventProps => ({
  start: dateProps(start, config),
  end: end && dateProps(end, config),
  place: place ?? '',
});

/** Whether a post announces an event that is not over: one stays until its last day is. */
export function isToCome({ head }: Post, { config }: Site): boolean {
  const { event } = head.matter;
  return event !== undefined && dayOf(event.end ?? event.start) >= dayOf(config.now);
}

/** The next events that posts announce, soonest first. */
export function agenda(site: Site, size: number): readonly AgendaItemProps[] {
  return site.posts
    .flatMap((post) => {
      const { event } = post.head.matter;
      return event && isToCome(post, site) ? [{ post, event }] : [];
    })
    .sort(
      (a, b) => a.event.start.epoch - b.event.start.epoch || byCodeUnit(a.post.head.file, b.post.head.file),
    )
    .slice(0, size)
    .map(({ post, event }) => agendaItem(post, event, site));
}

function agendaItem(post: Post, event: Event, site: Site): AgendaItemProps {
  const { language, address } = site.config;
  const [day = '', month = '', year = ''] = shortDate(event.start, language).split(' ');
  return {
    label: post.head.matter.title,
    url: hrefOf(address, post.url),
    day,
    month,
    year,
    event: eventProps(event, site),
  };
}
