import type { Moment } from '../core/moment.ts';
import type { SiteAddress } from '../core/url.ts';
import type { Labels } from './labels.ts';
import type { Settings } from './settings.ts';

/** Which entries a build takes in besides the published ones. */
export type Include = Readonly<{ drafts: boolean; future: boolean; expired: boolean }>;

/** Every setting, defaulted and validated, with what the command line adds. Nothing edits it afterwards. */
export type SiteConfig = Readonly<
  Omit<Settings, 'labels' | 'lists'> & {
    address: SiteAddress;
    labels: Labels;
    lists: Settings['lists'] & Readonly<{ news: string; category: string; tag: string }>;
    /** The clock: what is future or expired is so at this moment. */
    now: Moment;
    include: Include;
  }
>;
