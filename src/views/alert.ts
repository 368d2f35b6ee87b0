import { isoOf } from '../core/moment.ts';
import type { Site } from '../site/site.ts';
import { dateProps } from './dates.ts';
import { settingLink } from './menu.ts';
import type { AlertProps } from './props/site.ts';
import { fillWord } from './words.ts';

/** The banner of a site; undefined outside its time. */
export function alertProps(site: Site): AlertProps | undefined {
  const { alert, now, labels } = site.config;
  if (alert === undefined || alert.end.epoch <= now.epoch) return undefined;
  if (alert.start && alert.start.epoch > now.epoch) return undefined;
  const { long, time } = dateProps(alert.until, site.config);
  return {
    text: alert.text,
    url: alert.link === undefined ? '' : settingLink(alert.link, site).href,
    end: isoOf(alert.end),
    until: fillWord(labels.validUntil, { date: time === '' ? long : `${long}, ${time}` }),
  };
}
