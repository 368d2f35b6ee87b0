import type { Include } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import type { Moment } from '../core/moment.ts';
import type { State } from './site.ts';

/** A draft stays a draft whatever its dates; an article that has expired is no longer a future one. */
export function stateOf({ matter }: Head, now: Moment): State {
  if (matter.draft) return 'draft';
  if (matter.expires && matter.expires.epoch <= now.epoch) return 'expired';
  if (matter.date && matter.date.epoch > now.epoch) return 'future';
  return 'published';
}

/** Whether articles in a state are part of the site. */
export function isIncluded(state: State, include: Include): boolean {
  switch (state) {
    case 'published':
      return true;
    case 'draft':
      return include.drafts;
    case 'future':
      return include.future;
    case 'expired':
      return include.expired;
  }
}
