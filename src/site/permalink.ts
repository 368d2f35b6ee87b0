import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import { slugOf } from '../core/slug.ts';

/** Site URL of an entry's normal page: its own `permalink`, the site's pattern for posts, the folders for pages. */
export function urlOf(head: Head, config: SiteConfig): string {
  const { matter } = head;
  if (head.kind === 'page' && matter.permalink === undefined) return pageUrl(head);
  const [year = '', month = '', day = ''] = (matter.date?.local.slice(0, 10) ?? '').split('-');
  const category = matter.category ? slugOf(matter.category, andOf(config)) : config.lists.news;
  const parts: Readonly<Record<string, string>> = { year, month, day, slug: head.slug, category };
  return (matter.permalink ?? config.permalink).replace(
    /:(year|month|day|slug|category)\b/g,
    (_, name: string) => parts[name] ?? '',
  );
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
