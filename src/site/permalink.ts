import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import { slugOf } from '../core/slug.ts';

/** Site URL of an entry's normal page: its own `permalink`, the site's pattern for posts, the folders for pages. */
export function urlOf(head: Head, config: SiteConfig): string {
  const { matter } = head;
  if (head.kind === 'page' && matter.permalink === undefined) return pageUrl(head);
  return (matter.permalink ?? config.permalink).replace(/:(year|month|day|slug|category)\b/g, (_, name) =>
    partOf(name, head, config),
  );
}

function partOf(name: string, { matter, slug }: Head, config: SiteConfig): string {
  const day = matter.date?.local ?? '';
  switch (name) {
    case 'year':
      return day.slice(0, 4);
    case 'month':
      return day.slice(5, 7);
    case 'day':
      return day.slice(8, 10);
    case 'category':
      return matter.category ? slugOf(matter.category, andOf(config)) : config.lists.news;
    default:
      return slug;
  }
}

/** Site URL of the mobile page of a normal page. */
export const mobileUrlOf = (url: string, config: SiteConfig): string =>
  config.mobile.path.replace('{url}', url);

/** The word for `&` in the slugs of a site. */
export const andOf = (config: SiteConfig): 'dan' | 'and' => (config.language === 'id' ? 'dan' : 'and');

function pageUrl(head: Head): string {
  const steps = head.slug === '' ? head.folders : [...head.folders, head.slug];
  return steps.length === 0 ? '/' : `/${steps.join('/')}/`;
}
