import { hostOf, isForeign } from './hosts.ts';
import type { Part } from './parts.ts';
import type { SignalKind, SpamRules, SpamSignal } from './signal.ts';

/** What the elements of a page load from foreign hosts, or where they send its readers and search engines. */
export function elementSignals(elements: readonly Part[], rules: SpamRules): readonly SpamSignal[] {
  return elements.flatMap((part) => {
    const get = (name: string): string => part.attributes.get(name) ?? '';
    const signal = (kind: SignalKind, score: number, excerpt: string): readonly SpamSignal[] => [
      { kind, score, index: part.index, excerpt: excerpt.slice(0, 80) },
    ];
    const foreign = (address: string): string | undefined => {
      const host = hostOf(address);
      return host !== undefined && isForeign(host, rules) ? host : undefined;
    };
    const data = [...part.attributes.values()].find((value) =>
      /^\s*data:\s*(text\/html|text\/javascript|application\/(x-)?javascript|application\/xhtml)/i.test(
        value,
      ),
    );
    if (data !== undefined) return signal('hidden-code', 10, data);
    const host = foreign(get('src') || get('data') || get('data-src') || get('code'));
    const link = part.name === 'a' ? foreign(get('href')) : undefined;
    if (link !== undefined && /position\s*:\s*fixed/i.test(get('style')))
      return signal('foreign-address', 6, link);
    switch (part.name) {
      case 'script':
        return host === undefined ? [] : signal('foreign-script', 10, host);
      case 'iframe':
      case 'frame':
      case 'embed':
      case 'object':
      case 'applet':
      case 'portal':
        return host === undefined ? [] : signal('foreign-frame', 10, host);
      case 'base': {
        const base = foreign(get('href'));
        return base === undefined ? [] : signal('foreign-address', 10, base);
      }
      case 'form': {
        const action = foreign(get('action'));
        return action === undefined ? [] : signal('foreign-address', 7, action);
      }
      case 'meta':
        return metaSignals(get, { foreign, signal });
      case 'link':
        return linkElementSignals(get, { foreign, signal });
      default:
        return handlerSignals(part, { foreign, signal });
    }
  });
}

type Tools = Readonly<{
  foreign: (address: string) => string | undefined;
  signal: (kind: SignalKind, score: number, excerpt: string) => readonly SpamSignal[];
}>;
type Get = (name: string) => string;

function metaSignals(get: Get, { foreign, signal }: Tools): readonly SpamSignal[] {
  const content = get('content');
  if (/refresh/i.test(get('http-equiv'))) {
    const url = /url\s*=\s*['"]?([^'";]+)/i.exec(content)?.[1] ?? '';
    const host = foreign(url);
    if (host !== undefined) return signal('redirect', 10, host);
    if (/^\s*(data|javascript):/i.test(url)) return signal('hidden-code', 10, url);
  }
  const host = /^(og:url|twitter:url|twitter:player)/i.test(get('property') || get('name'))
    ? foreign(content)
    : undefined;
  return host === undefined ? [] : signal('foreign-address', 7, host);
}

function linkElementSignals(get: Get, { foreign, signal }: Tools): readonly SpamSignal[] {
  const host = foreign(get('href'));
  if (host === undefined) return [];
  const rel = get('rel').toLowerCase();
  if (/\b(canonical|amphtml|shortlink)\b/.test(rel)) return signal('foreign-address', 10, host);
  if (/\balternate\b/.test(rel))
    return signal('foreign-address', get('hreflang') || /rss|atom/.test(get('type')) ? 10 : 8, host);
  if (
    /\b(stylesheet|modulepreload|preload|prefetch|prerender|manifest|next|prev|author|publisher|home|bookmark|me)\b/.test(
      rel,
    )
  )
    return signal('foreign-address', /prerender/.test(rel) ? 7 : 3, host);
  return [];
}

function handlerSignals({ attributes }: Part, { foreign, signal }: Tools): readonly SpamSignal[] {
  for (const [name, value] of attributes) {
    if (!/^on[a-z]+$/.test(name) && !/^\s*javascript:/i.test(value)) continue;
    const address = /(?:https?:)?\/\/[^\s'"<>)]+/.exec(value)?.[0] ?? '';
    const host = foreign(address);
    if (host !== undefined && /location|open\s*\(|src|href|fetch|import/i.test(value))
      return signal('redirect', 10, host);
    if (/\b(eval|atob|unescape|fromCharCode)\b/.test(value)) return signal('hidden-code', 10, value);
  }
  return [];
}
