import { decodePath } from '../../../core/url.ts';
import { withoutAdded } from '../../added-texts.ts';
import { fileAt, type Rules } from '../rules.ts';
import type { Suspects } from '../seen.ts';
import { shownText } from '../shown-text.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

/** Findings of one kind that are kept of a page. */
const most = 20;

/** A page that is not the built one. `reference` is the built page where it is at hand. */
export type StrangePage = Readonly<{ html: string; reference: string | undefined; url: URL }>;

/**
 * What is suspicious in a page that is not the built one: what the built page does not have, or, where that is not at
 * hand, what it can hardly have: scripts and frames that the policy blocks, links to other hosts, and the like. What the
 * settings let a CDN add is not.
 */
export function findSuspects({ html, reference, url }: StrangePage, rules: Rules): Suspects {
  const { address, manifest } = rules;
  const place = `/${decodePath(url.pathname).slice(decodePath(address.base).length)}`;
  const facts = pageFacts(withoutAdded(html, place, manifest.serving.exceptions));
  const built = reference === undefined ? undefined : pageFacts(reference);
  const { scripts, frames, links, canonicals, robots, refreshes } = built ? addedTo(built, facts) : facts;
  const context = { url, rules };
  const isNew = built !== undefined;
  const outside = links.filter(({ href }) => isOutside(href, context));
  const inside = links.filter(({ href, hidden }) => (isNew || hidden) && !isOutside(href, context));
  return {
    scripts: short(
      scripts.filter((one) => isNew || !isAllowedScript(one, context)).map(({ src, text }) => src ?? text),
    ),
    frames: short(frames.filter((src) => isNew || !isAllowedFrame(src, context))),
    links: outside.slice(0, most).map(({ href, hidden }) => ({ href: shownText(href), hidden })),
    canonicals: short(canonicals.filter((href) => isNew || !isOwnPage(href, context))),
    noindex: short(isNew ? robots.filter((content) => /noindex|none/i.test(content)) : []),
    refreshes: short(refreshes.filter((content) => isNew || isOutside(targetOf(content), context))),
    strangePaths: short(inside.flatMap(({ href }) => strangePath(href, context))),
    exact: isNew,
  };
}

/** Facts that one page has and another has not. */
function addedTo(built: PageFacts, facts: PageFacts): PageFacts {
  const added = <Item>(before: readonly Item[], now: readonly Item[], keyOf: (item: Item) => string) => {
    const known = new Set(before.map(keyOf));
    return now.filter((item) => !known.has(keyOf(item)));
  };
  const itself = (text: string) => text;
  return {
    scripts: added(built.scripts, facts.scripts, ({ src, hash }) => `${src ?? ''} ${hash}`),
    frames: added(built.frames, facts.frames, itself),
    links: added(built.links, facts.links, ({ href }) => href),
    canonicals: added(built.canonicals, facts.canonicals, itself),
    robots: added(built.robots, facts.robots, itself),
    refreshes: added(built.refreshes, facts.refreshes, itself),
  };
}

type Context = Readonly<{ url: URL; rules: Rules }>;

const resolved = (href: string, { url }: Context): URL | undefined =>
  URL.canParse(href, url) ? new URL(href, url) : undefined;

function isOutside(href: string, context: Context): boolean {
  const target = resolved(href, context);
  return (
    target !== undefined && /^https?:$/.test(target.protocol) && !context.rules.ownHosts.has(target.host)
  );
}

/** An inline script is allowed by its hash, one of the site when it is a file of the build. */
function isAllowedScript({ src, hash }: PageFacts['scripts'][number], context: Context): boolean {
  const sources = context.rules.policy.get('script-src') ?? [];
  if (src === undefined) return sources.includes(hash);
  if (isOutside(src, context)) return isFrom(src, sources, context);
  const target = resolved(src, context);
  return target?.protocol.startsWith('http') === true && fileAt(context.rules, target.pathname) !== undefined;
}

const isAllowedFrame = (src: string, context: Context): boolean =>
  isFrom(src, context.rules.policy.get('frame-src') ?? [], context);

/** Whether an address is at one of the hosts of a policy; `*.` stands for all names below one. */
function isFrom(href: string, sources: readonly string[], context: Context): boolean {
  const target = resolved(href, context);
  return sources.some((source) => {
    const [scheme = '', host = ''] = source.split('//');
    if (target?.protocol !== scheme) return false;
    return host.startsWith('*.') ? target.host.endsWith(host.slice(1)) : target.host === host;
  });
}

function isOwnPage(href: string, context: Context): boolean {
  const target = resolved(href, context);
  if (target === undefined || !context.rules.ownHosts.has(target.host)) return false;
  return fileAt(context.rules, target.pathname) !== undefined;
}

function strangePath(href: string, context: Context): readonly string[] {
  const target = resolved(href, context);
  if (!target?.protocol.startsWith('http') || fileAt(context.rules, target.pathname)) return [];
  return [target.pathname + target.search];
}

/** `0; url=https://…` */
const targetOf = (content: string): string =>
  content.replace(/^[^;,]*[;,]\s*(url\s*=\s*)?/i, '').replace(/['"]/g, '');

const short = (texts: readonly string[]): string[] => [...new Set(texts)].slice(0, most).map(shownText);
