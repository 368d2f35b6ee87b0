import { hostOf, isForeign } from './hosts.ts';
import type { Part } from './parts.ts';
import type { SignalKind, SpamRules, SpamSignal } from './signal.ts';

/** What the elements of a page load from foreign hosts, or where they send its readers and search engines. */
export const elementSignals = (elements: readonly Part[], rules: SpamRules): readonly SpamSignal[] =>
  elements.flatMap((part) => signalsOf(toolsFor(part, rules)));

type Tools = Readonly<{
  part: Part;
  /** The value of an attribute; an empty text where there is none. */
  get: (name: string) => string;
  /** The host of an address where it is foreign. */
  foreign: (address: string) => string | undefined;
  signal: (kind: SignalKind, score: number, excerpt: string) => readonly SpamSignal[];
}>;

const toolsFor = (part: Part, rules: SpamRules): Tools => ({
  part,
  get: (name) => part.attributes.get(name) ?? '',
  foreign: (address) => {
    const host = hostOf(address);
    return host !== undefined && isForeign(host, rules) ? host : undefined;
  },
  signal: (kind, score, excerpt) => [{ kind, score, index: part.index, excerpt: excerpt.slice(0, 80) }],
});

const program = /^\s*data:\s*(text\/html|text\/javascript|application\/(x-)?javascript|application\/xhtml)/i;

function signalsOf(tools: Tools): readonly SpamSignal[] {
  const { part, get, foreign, signal } = tools;
  const data = [...part.attributes.values()].find((value) => program.test(value));
  if (data !== undefined) return signal('hidden-code', 10, data);
  const source = get('src') || get('data') || get('data-src') || get('code');
  switch (part.name) {
    case 'script':
      return foreignSignal(tools, { kind: 'foreign-script', score: 10, host: foreign(source) });
    case 'iframe':
    case 'frame':
    case 'embed':
    case 'object':
    case 'applet':
    case 'portal':
      return foreignSignal(tools, { kind: 'foreign-frame', score: 10, host: foreign(source) });
    case 'base':
      return foreignSignal(tools, { kind: 'foreign-address', score: 10, host: foreign(get('href')) });
    case 'form':
      return foreignSignal(tools, { kind: 'foreign-address', score: 7, host: foreign(get('action')) });
    case 'meta':
      return metaSignals(tools);
    case 'link':
      return linkElementSignals(tools);
    case 'a':
      return [...anchorSignals(tools), ...handlerSignals(tools)];
    default:
      return handlerSignals(tools);
  }
}

const foreignSignal = (
  { signal }: Tools,
  { kind, score, host }: Readonly<{ kind: SignalKind; score: number; host: string | undefined }>,
): readonly SpamSignal[] => (host === undefined ? [] : signal(kind, score, host));

/** A link over the page, or one that looks like the text around it. */
function anchorSignals(tools: Tools): readonly SpamSignal[] {
  const style = tools.get('style').replace(/\s+/g, '').toLowerCase();
  const over = /position:fixed/.test(style);
  const unseen = /cursor:(?:text|default|auto|inherit)/.test(style) || /pointer-events:none/.test(style);
  const host = over || unseen ? tools.foreign(tools.get('href')) : undefined;
  return foreignSignal(tools, { kind: over ? 'foreign-address' : 'disguised-link', score: 6, host });
}

function metaSignals(tools: Tools): readonly SpamSignal[] {
  const { get, foreign, signal } = tools;
  const content = get('content');
  if (/refresh/i.test(get('http-equiv'))) {
    const url = /url\s*=\s*['"]?([^'";]+)/i.exec(content)?.[1] ?? '';
    if (/^\s*(data|javascript):/i.test(url)) return signal('hidden-code', 10, url);
    return foreignSignal(tools, { kind: 'redirect', score: 10, host: foreign(url) });
  }
  const tellsAddress = /^(og:url|twitter:url|twitter:player)/i.test(get('property') || get('name'));
  const host = tellsAddress ? foreign(content) : undefined;
  return foreignSignal(tools, { kind: 'foreign-address', score: 7, host });
}

/** What a foreign `link` element weighs, by its `rel`; the first that matches counts. */
const relations: readonly (readonly [RegExp, number])[] = [
  [/\b(canonical|amphtml|shortlink)\b/, 10],
  [/\balternate\b/, 8],
  [/\bprerender\b/, 7],
  [/\b(stylesheet|modulepreload|preload|prefetch|manifest|next|prev|author|publisher|home|bookmark|me)\b/, 3],
];

function linkElementSignals(tools: Tools): readonly SpamSignal[] {
  const rel = tools.get('rel').toLowerCase();
  const weight = relations.find(([pattern]) => pattern.test(rel))?.[1];
  if (weight === undefined) return [];
  const isFeedOrLanguage = tools.get('hreflang') !== '' || /rss|atom/.test(tools.get('type'));
  const score = weight === 8 && isFeedOrLanguage ? 10 : weight;
  return foreignSignal(tools, { kind: 'foreign-address', score, host: tools.foreign(tools.get('href')) });
}

function handlerSignals({ part, foreign, signal }: Tools): readonly SpamSignal[] {
  for (const [name, value] of part.attributes) {
    if (!/^on[a-z]+$/.test(name) && !/^\s*javascript:/i.test(value)) continue;
    const address = /(?:https?:)?\/\/[^\s'"<>)]+/.exec(value)?.[0] ?? '';
    const host = foreign(address);
    if (host !== undefined && /location|open\s*\(|src|href|fetch|import/i.test(value))
      return signal('redirect', 10, host);
    if (/\b(eval|atob|unescape|fromCharCode)\b/.test(value)) return signal('hidden-code', 10, value);
  }
  return [];
}
