import { byCodeUnit } from '../core/order.ts';
import type { Post } from './site.ts';

/** The order of the news: newest first; of the same moment, by file name. */
export const newestFirst = (a: Post, b: Post): number =>
  b.date.epoch - a.date.epoch || byCodeUnit(a.head.file, b.head.file);
