import type { SiteConfig } from '../config/site-config.ts';
import { longDate, shortDate, timeText } from '../core/date-text.ts';
import { isoOf, type Moment } from '../core/moment.ts';
import type { DateProps } from './props/dates.ts';

/** A moment in the words of the site's language. */
export const dateProps = (moment: Moment, { language, timezone }: SiteConfig): DateProps => ({
  iso: isoOf(moment),
  long: longDate(moment, language),
  short: shortDate(moment, language),
  time: timeText(moment, language, timezone),
});
