import { shortDate } from '../core/date-text.ts';
import { dayOf } from '../core/moment.ts';
import { byCodeUnit } from '../core/order.ts';
import { hrefOf } from '../core/url.ts';
import type { Article, Post, Site } from '../site/site.ts';
import { dateProps } from './dates.ts';
import type { AgendaItemProps, EventProps } from './props/events.ts';

type Event = NonNullable<Article['head']['matter']['event']>;

/** An event as a page shows it. */
export const eventProps = ({ start, end, place }: Event, { config }: Site): EventProps => ({
  start: dateProps(start, config),
  end: end && dateProps(end, config),
  place: place ?? '',
});

/** Posts that announce the next events, soonest first. An event stays until its last day is over. */
export function comingPosts({ posts, config }: Site, size: number): readonly Post[] {
  const today = dayOf(config.now);
  const startOf = ({ head }: Post) => head.matter.event?.start.epoch ?? 0;
  return posts
    .filter(({ head: { matter } }) => matter.event && dayOf(matter.event.end ?? matter.event.start) >= today)
    .sort((a, b) => startOf(a) - startOf(b) || byCodeUnit(a.head.file, b.head.file))
    .slice(0, size);
}

/** The events of some posts. */
export const agenda = (posts: readonly Post[], site: Site): readonly AgendaItemProps[] =>
  posts.flatMap((post) => {
    const { event } = post.head.matter;
    return event ? [agendaItem(post, event, site)] : [];
  });

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
