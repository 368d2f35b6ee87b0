import type { Place } from '../core/problem.ts';
import type { Site } from '../site/site.ts';
import { settingLinks } from '../views/menu.ts';
import type { ExternalLink } from './external-links.ts';

/**
 * Every address of another site, http or https, that the articles and settings of a site link to: each once, with all
 * places, as a server gets it. Those of the own host are left out: its server need not have this build yet.
 */
export function outsideLinks(site: Site): readonly ExternalLink[] {
  const own = new URL(site.config.address.origin).host;
  const placesOf = new Map<string, Place[]>();
  const add = (href: string, place: Place): void => {
    const url = webAddress(href);
    if (url === undefined || url.host === own) return;
    const places = placesOf.get(url.href);
    if (places) places.push(place);
    else placesOf.set(url.href, [place]);
  };
  for (const { head } of site.articles.values()) {
    for (const { href, place } of head.links) add(href, place);
    if (head.matter.source?.url) add(head.matter.source.url, { file: head.file });
  }
  for (const href of settingLinks(site.config)) add(href, { file: 'content/site.yaml' });
  return [...placesOf].map(([url, places]) => ({ url, places }));
}

/** An address as it is asked for: without a fragment, and without a name and password. */
function webAddress(href: string): URL | undefined {
  if (!/^(https?:)?\/\//i.test(href) || !URL.canParse(href, 'https://-/')) return undefined;
  const url = new URL(href, 'https://-/');
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}
