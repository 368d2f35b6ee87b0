import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import { addressesIn } from '../core/addresses-in.ts';
import type { LinkFound } from '../core/body.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Place } from '../core/problem.ts';
import { placesIn } from '../core/text-place.ts';
import { textsIn } from '../core/texts-in.ts';
import type { Article } from '../site/site.ts';
import { hostOf, isForeign } from '../spam/hosts.ts';
import { isOwnTemplate, type ThemeTemplate } from '../theme/theme.ts';
import type { Subject } from './check.ts';
import { sourceRules } from './source-rules.ts';

/** A link to a host that is none of the site's, of a public body, of a known service or of the settings. */
export type ForeignLink = Readonly<{
  host: string;
  place: Place;
  /** The article that holds it; undefined for the settings and templates, whose links may be on every page. */
  article: Article | undefined;
}>;

/** Where links are sought: what a build has at hand, without the files that are copied. */
export type LinkSources = Pick<Subject, 'context' | 'templates'>;

/** The foreign links of the settings, of the site's own templates, and of all articles, in this order. */
export function foreignLinks({ context, templates }: LinkSources): readonly ForeignLink[] {
  const { articles, config } = context.site;
  const foreignHostOf = createHostFinder(config);
  const found: ForeignLink[] = [];
  for (const { href, place } of [
    ...settingLinks(config),
    ...[...templates.values()].flatMap(templateLinks),
  ]) {
    const host = foreignHostOf(href);
    if (host) found.push({ host, place, article: undefined });
  }
  for (const article of articles.values()) {
    for (const { href, place } of linksOf(article.head)) {
      const host = foreignHostOf(href);
      if (host) found.push({ host, place, article });
    }
  }
  return found;
}

/** The foreign hosts that a site links to, sorted. */
export const foreignHosts = (sources: LinkSources): readonly string[] =>
  [...new Set(foreignLinks(sources).map(({ host }) => host))].sort(byCodeUnit);

type Link = Pick<LinkFound, 'href' | 'place'>;

function settingLinks({ navigation, office, social, alert, home, extra }: SiteConfig): readonly Link[] {
  const texts = [...textsIn({ navigation, office, social, alert, home, extra })];
  return texts.flatMap(addressesIn).map(({ address }) => ({
    href: address,
    place: { file: 'content/site.yaml' },
  }));
}

/** Built-in templates lead to no foreign host. */
function templateLinks(template: ThemeTemplate): readonly Link[] {
  if (!isOwnTemplate(template)) return [];
  const placeOf = placesIn(template);
  return addressesIn(template.text).map(({ address, index }) => ({ href: address, place: placeOf(index) }));
}

/** Nearly all articles have nothing but links of their text, whose list is given as it is. */
function linksOf({ file, links, htmlLinks, matter }: Head): readonly Link[] {
  const told = [matter.source?.url, matter.canonical].filter((href) => href !== undefined);
  if (told.length === 0 && htmlLinks.length === 0) return links;
  return [...links, ...htmlLinks, ...told.map((href) => ({ href, place: { file } }))];
}

/** Finds the host of a link where it is foreign. Each host is judged once; what is no name that can be asked for is none. */
function createHostFinder(config: SiteConfig): (href: string) => string | undefined {
  const { ownHost, hosts } = sourceRules(config);
  const rules = { ownHosts: [ownHost], allowedHosts: Object.values(hosts).flat() };
  const known = new Map<string, boolean>();
  return (href) => {
    const host = hostOf(href);
    if (host === undefined) return undefined;
    const judged = known.get(host) ?? (/^[\p{L}\p{N}._-]{1,253}$/u.test(host) && isForeign(host, rules));
    known.set(host, judged);
    return judged ? host : undefined;
  };
}
