import type { Moment } from '../core/moment.ts';
import type { SiteAddress } from '../core/url.ts';
import type { Labels } from './labels.ts';
import type { Settings } from './settings.ts';

/** Which entries a build takes in besides the published ones. */
export type Include = Readonly<{ drafts: boolean; future: boolean; expired: boolean }>;

/** The banner of `site.yaml`. It is shown from `start`, at once where that is undefined, until `end`. */
export type Alert = Readonly<{
  text: string;
  link: string | undefined;
  start: Moment | undefined;
  /** The first moment at which it is over. */
  end: Moment;
  /** The end as written: a date without a time is the last day. */
  until: Moment;
}>;

/** A warning that somebody answers for. It is accepted before `end`. */
export type AcceptedFinding = Readonly<{
  code: string;
  /** Undefined for a finding of this code anywhere. */
  file: string | undefined;
  reason: string;
  /** The last day, as written. */
  until: string;
  /** The first moment at which it is accepted no more. */
  end: Moment;
  /** Where the settings say so, from 1. */
  line: number | undefined;
}>;

/** Every setting, defaulted and validated, with what the command line adds. Nothing edits it afterwards. */
export type SiteConfig = Readonly<
  Omit<Settings, 'labels' | 'lists' | 'alert' | 'home' | 'check'> & {
    address: SiteAddress;
    labels: Labels;
    lists: Settings['lists'] & Readonly<{ news: string; category: string; tag: string; search: string }>;
    home: Settings['home'] & Readonly<{ announcements: string }>;
    alert: Alert | undefined;
    accepted: readonly AcceptedFinding[];
    /** Mobile numbers that the site may show, as `628123456789`. */
    ownPhones: readonly string[];
    /** The clock: what is future or expired is so at this moment. */
    now: Moment;
    include: Include;
  }
>;
