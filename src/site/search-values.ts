import type { Moment } from '../core/moment.ts';
import type { TermName } from './site.ts';

/** What the search index calls a category: its URL word, which spellings of one name share. */
export const categoryValue = ({ url }: TermName): string => url.split('/').at(-2) ?? '';

/** What the search index calls the year of a date. */
export const yearValue = (date: Moment | undefined): string => date?.local.slice(0, 4) ?? '';
