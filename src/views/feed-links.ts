import { absoluteUrl } from '../core/url.ts';
import type { Site } from '../site/site.ts';
import type { MetaProps } from './props/frame.ts';
import type { LinkProps } from './props/links.ts';

/** The kinds of feed, by file name. */
export const feedTypes = [
  { file: 'feed.xml', type: 'application/rss+xml', name: 'RSS' },
  { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
] as const;

/** The feeds that a page offers: the site's, and on a category's pages the category's as well. */
export function feedLinks({ config }: Site, category: LinkProps | undefined): MetaProps['feeds'] {
  const sources = [
    { label: config.title, url: '/' },
    ...(category ? [{ ...category, label: `${category.label} – ${config.title}` }] : []),
  ];
  return sources.flatMap(({ label, url }) =>
    feedTypes.map(({ file, type, name }) => ({
      type,
      title: `${label} (${name})`,
      url: absoluteUrl(config.address, url + file),
    })),
  );
}
