import { hostOf, hostScore, isForeign } from './hosts.ts';
import type { Code } from './parts.ts';
import type { SignalKind, SpamRules, SpamSignal } from './signal.ts';

/** What a script does that no script of an office needs. */
export function scriptSignals({ text: whole, index }: Code, rules: SpamRules): readonly SpamSignal[] {
  const text = whole.length > 2 * most ? `${whole.slice(0, most)}\n${whole.slice(-most)}` : whole;
  const addresses = [...text.matchAll(addressPattern)].filter(({ 1: host = '' }) =>
    isForeign(host.toLowerCase(), rules),
  );
  const foreign = addresses.map(({ 1: host = '', index: at }) => ({ host: host.toLowerCase(), at }));
  return [
    ...leavings(text, foreign),
    ...hiddenLinks(text, foreign),
    ...disguises(text),
    ...workers(text, foreign),
  ].map(({ kind, score, at }) => ({
    kind,
    score,
    index: index + at,
    excerpt: text.slice(at, at + 60).replace(/\s+/g, ' '),
  }));
}

/** More of a script is not read: what is hidden in it stands at its beginning or its end, which are both read. */
const most = 100_000;

const addressPattern = /(?:https?:|wss?:)?(?:\\?\/){2}([a-z0-9][a-z0-9.-]{2,100}\.[a-z]{2,20})(?![\w.-]*@)/gi;

type Address = Readonly<{ host: string; at: number }>;
type Found = Readonly<{ kind: SignalKind; score: number; at: number }>;

/** A signal where a pattern is first met; none where it is not. */
function where(text: string, pattern: RegExp, { kind, score }: Omit<Found, 'at'>): readonly Found[] {
  const at = text.search(pattern);
  return at < 0 ? [] : [{ kind, score, at }];
}

/** Goes to another address. */
const moves =
  /\blocation\s*(?:\.(?:href|replace|assign)\b|=[^=])|window\s*\.\s*open\s*\(|top\s*\.\s*location|location\s*\[|httpEquiv\s*=|http-equiv['"]\s*,/;
/** Tells visitors apart. */
const picks =
  /document\s*\.\s*referrer|navigator\s*\.\s*(?:userAgent|platform|language|vendor)|navigator\s*\[|matchMedia|screen\s*\.\s*width|innerWidth/i;
/** Visitors who come from a search engine. */
const searchers = /document\s*\.\s*referrer[^;{}]{0,120}(?:google|bing|yahoo|search)/i;
/** Puts something into the page or asks a server for something. */
const adds =
  /createElement\s*\(\s*['"](?:script|iframe|a|object|embed)['"]|insertAdjacentHTML|innerHTML|outerHTML|document\s*\.\s*write(?:ln)?\s*\(|importScripts|import\s*\(|\.src\s*=|\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|appendChild/;
/** An address in pieces: `'ht' + 'tps://'`, letters backwards, a list that is joined. To ask for `https://` + `location.host` is honest. */
const pieces =
  /['"]h?t?tps?:?\/{0,2}['"]\s*\+(?!\s*(?:window\s*\.\s*|document\s*\.\s*)?location)|\.reverse\s*\(\s*\)\s*\.\s*join\s*\(\s*(?:''|""|``)|\blocation\b[^;{}]{0,200}\.join\s*\(\s*(['"`])\1\s*\)/;

/** What takes visitors, or brings something, to or from a foreign host. */
function leavings(text: string, foreign: readonly Address[]): readonly Found[] {
  const isMoving = moves.test(text);
  const found = isMoving
    ? [
        ...where(text, pieces, { kind: 'redirect', score: 10 }),
        ...where(text, searchers, { kind: 'redirect', score: 10 }),
      ]
    : [];
  const [first] = foreign;
  if (first === undefined) return found;
  const name = Math.max(...foreign.map(({ host }) => hostScore(host)));
  return [
    ...found,
    ...where(text, moves, { kind: 'redirect', score: picks.test(text) ? 12 : 10 }),
    ...(adds.test(text) ? [{ kind: 'foreign-script' as const, score: 10, at: first.at }] : []),
    ...(name >= 4 ? [{ kind: 'spam-link' as const, score: name, at: first.at }] : []),
  ];
}

const makesLink = /createElement\s*\(\s*['"]a['"]|<a\s[^>]{0,200}href/i;
const movesAway =
  /left\s*[:=]\s*['"]?-|(?:top|right|bottom)\s*[:=]\s*['"]?-\d{3}|text-?indent\s*[:=]\s*['"]?-|opacity\s*[:=]\s*['"]?0\b|font-?size\s*[:=]\s*['"]?0|-9{3,}/i;
const hides = /display\s*[:=]\s*['"]?none|-9{3,}/;

/** Links that a script makes and nobody sees. */
function hiddenLinks(text: string, [first]: readonly Address[]): readonly Found[] {
  const away = /https?:/.test(text) && movesAway.test(text);
  return [
    ...(away ? where(text, makesLink, { kind: 'hidden-links', score: 9 }) : []),
    ...(first !== undefined && hides.test(text) && /<a\s|href/i.test(text)
      ? [{ kind: 'hidden-links' as const, score: 8, at: first.at }]
      : []),
  ];
}

const packed =
  /eval\s*\(\s*(?:function\s*\(\s*p\s*,\s*a\s*,\s*c|atob|unescape|decodeURIComponent|String\s*\.\s*fromCharCode|window\s*\[|\w+\s*\()|(?:new\s+)?Function\s*\(\s*(?:atob|unescape|decodeURIComponent|String\s*\.\s*fromCharCode)|\[\s*['"]constructor['"]\s*\]|window\s*\[\s*['"](?:\\x|ev|at|\w['"]\s*\+)|set(?:Timeout|Interval)\s*\(\s*atob/;
const codes = /fromCharCode\s*(?:\.apply\s*)?\(\s*(?:\w+\s*,\s*\[?)?\s*(?:\d{1,3}\s*,\s*){8}/;
/** Runs a text that was made or fetched. */
const runs = /\(\s*\d\s*,\s*eval\s*\)|(?:new\s+Function|\beval)\s*\(\s*[\w.]{1,40}\s*\)/;
const makes = /fromCharCode|WebSocket|XMLHttpRequest|fetch\s*\(|charCodeAt|\^/;
const unpacks = /\batob\s*\(/;
const escaped = /\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}|%[0-7][0-9a-f](?=%)/gi;

/** A program that is written so that nobody reads it. */
function disguises(text: string): readonly Found[] {
  const kind = 'hidden-code';
  const escapes = text.match(escaped)?.length ?? 0;
  const names = text.match(/_0x[0-9a-f]{3,}/g)?.length ?? 0;
  const usesUnpacked = moves.test(text) || adds.test(text) || /\beval\b|Function\s*\(/.test(text);
  return [
    ...where(text, packed, { kind, score: 10 }),
    ...(names > 1 ? where(text, /_0x/, { kind, score: 10 }) : []),
    ...(escapes > 15 && escapes * 8 > text.length / 4
      ? where(text, /\\x|\\u00|%[0-7]/, { kind, score: 8 })
      : []),
    ...where(text, codes, { kind, score: 9 }),
    ...(usesUnpacked ? where(text, unpacks, { kind, score: 10 }) : []),
    ...(makes.test(text) ? where(text, runs, { kind, score: 9 }) : []),
  ];
}

/** A worker stays in the browser when the page is mended; sites of kec have none. */
function workers(text: string, foreign: readonly Address[]): readonly Found[] {
  const found = /serviceWorker\s*\.\s*register\s*\(\s*['"`]([^'"`]*)/.exec(text);
  if (found === null) return [];
  const asks = /requestPermission|[?&][^'"`]{0,200}\w\.[a-z]{2,}/.test(text.slice(found.index));
  const isForeignWorker = hostOf(found[1] ?? '') !== undefined && foreign.length > 0;
  return [{ kind: 'foreign-script', score: asks ? 9 : isForeignWorker ? 10 : 4, at: found.index }];
}
