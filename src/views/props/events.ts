import type { DateProps } from './dates.ts';
import type { LinkProps } from './links.ts';

/** An event that an article announces. */
export type EventProps = Readonly<{
  start: DateProps;
  /** Absent for an event that ends on the day that it begins. */
  end: DateProps | undefined;
  place: string;
}>;

/** An event in the agenda. */
export type AgendaItemProps = LinkProps &
  Readonly<{
    /** Of the first day: `1`, `Apr`, `2027`. */
    day: string;
    month: string;
    year: string;
    event: EventProps;
  }>;
