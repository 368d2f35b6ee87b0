import { hostOf, hostScore, isForeign } from './hosts.ts';
import type { Code } from './parts.ts';
import type { SpamRules, SpamSignal } from './signal.ts';

/** More of a script is not read: what is hidden in it stands at its beginning or its end, which are both read. */
const most = 100_000;

/** What a script does that no script of an office needs. */
export function scriptSignals({ text: whole, index }: Code, rules: SpamRules): readonly SpamSignal[] {
  const text = whole.length > 2 * most ? `${whole.slice(0, most)}\n${whole.slice(-most)}` : whole;
  const at = (pattern: RegExp): number => Math.max(0, text.search(pattern));
  const signals: SpamSignal[] = [];
  const add = (kind: SpamSignal['kind'], score: number, place: number): void => {
    signals.push({
      kind,
      score,
      index: index + place,
      excerpt: text.slice(place, place + 60).replace(/\s+/g, ' '),
    });
  };
  const foreign = [
    ...text.matchAll(/(?:https?:|wss?:)?(?:\\?\/){2}([a-z0-9][a-z0-9.-]{2,100}\.[a-z]{2,20})(?![\w.-]*@)/gi),
  ].filter(({ 1: host = '' }) => isForeign(host.toLowerCase(), rules));
  const address = foreign[0]?.index;
  const moves =
    /\blocation\s*(?:\.(?:href|replace|assign)\b|=[^=])|window\s*\.\s*open\s*\(|top\s*\.\s*location|location\s*\[|httpEquiv\s*=|http-equiv['"]\s*,/;
  const picks =
    /document\s*\.\s*referrer|navigator\s*\.\s*(?:userAgent|platform|language|vendor)|navigator\s*\[|matchMedia|screen\s*\.\s*width|innerWidth/i;
  const adds =
    /createElement\s*\(\s*['"](?:script|iframe|a|object|embed)['"]|insertAdjacentHTML|innerHTML|outerHTML|document\s*\.\s*write(?:ln)?\s*\(|importScripts|import\s*\(|\.src\s*=|\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|appendChild/;
  const links = /createElement\s*\(\s*['"]a['"]|<a\s[^>]{0,200}href/i;
  if (
    links.test(text) &&
    /https?:/.test(text) &&
    /left\s*[:=]\s*['"]?-|(?:top|right|bottom)\s*[:=]\s*['"]?-\d{3}|text-?indent\s*[:=]\s*['"]?-|opacity\s*[:=]\s*['"]?0\b|font-?size\s*[:=]\s*['"]?0|-9{3,}/i.test(
      text,
    )
  ) {
    add('hidden-links', 9, at(links));
  }
  if (address !== undefined) {
    if (moves.test(text)) add('redirect', picks.test(text) ? 12 : 10, at(moves));
    if (adds.test(text)) add('foreign-script', 10, address);
    if (/display\s*[:=]\s*['"]?none|-9{3,}/.test(text) && /<a\s|href/i.test(text))
      add('hidden-links', 8, address);
    const named = Math.max(...foreign.map(({ 1: host = '' }) => hostScore(host.toLowerCase())));
    if (named >= 4) add('spam-link', named, address);
  }
  const packed =
    /eval\s*\(\s*(?:function\s*\(\s*p\s*,\s*a\s*,\s*c|atob|unescape|decodeURIComponent|String\s*\.\s*fromCharCode|window\s*\[|\w+\s*\()|(?:new\s+)?Function\s*\(\s*(?:atob|unescape|decodeURIComponent|String\s*\.\s*fromCharCode)|\[\s*['"]constructor['"]\s*\]|window\s*\[\s*['"](?:\\x|ev|at|\w['"]\s*\+)|set(?:Timeout|Interval)\s*\(\s*atob/;
  if (packed.test(text)) add('hidden-code', 10, at(packed));
  const names = text.match(/_0x[0-9a-f]{3,}/g)?.length ?? 0;
  if (names > 1) add('hidden-code', 10, at(/_0x/));
  const escapes = text.match(/\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}|%[0-7][0-9a-f](?=%)/gi)?.length ?? 0;
  if (escapes > 15 && escapes * 8 > text.length / 4) add('hidden-code', 8, at(/\\x|\\u00|%[0-7]/));
  const codes = /fromCharCode\s*(?:\.apply\s*)?\(\s*(?:\w+\s*,\s*\[?)?\s*(?:\d{1,3}\s*,\s*){8}/;
  if (codes.test(text)) add('hidden-code', 9, at(codes));
  if (
    /\batob\s*\(/.test(text) &&
    (moves.test(text) || adds.test(text) || /\beval\b|Function\s*\(/.test(text))
  )
    add('hidden-code', 10, at(/\batob\s*\(/));
  const pieced =
    /['"]h?t?tps?:?\/{0,2}['"]\s*\+(?!\s*(?:window\s*\.\s*|document\s*\.\s*)?location)|\.reverse\s*\(\s*\)\s*\.\s*join|\blocation\b[^;{}]{0,200}\.join\s*\(\s*(['"`])\1\s*\)/;
  if (moves.test(text) && pieced.test(text)) add('redirect', 10, at(pieced));
  const run = /\(\s*\d\s*,\s*eval\s*\)|(?:new\s+Function|\beval)\s*\(\s*[\w.]{1,40}\s*\)/;
  const made = /fromCharCode|WebSocket|XMLHttpRequest|fetch\s*\(|charCodeAt|\^/;
  if (run.test(text) && made.test(text)) add('hidden-code', 9, at(run));
  const worker = /serviceWorker\s*\.\s*register\s*\(\s*['"`]([^'"`]*)/.exec(text);
  if (worker !== null && /requestPermission|[?&][^'"`]{0,200}\w\.[a-z]{2,}/.test(text.slice(worker.index)))
    add('foreign-script', 9, worker.index);
  else if (worker !== null)
    add('foreign-script', hostOf(worker[1] ?? '') !== undefined && foreign.length > 0 ? 10 : 4, worker.index);
  const referred = /document\s*\.\s*referrer[^;{}]{0,120}(?:google|bing|yahoo|search)/i;
  if (referred.test(text) && moves.test(text)) add('redirect', 10, at(referred));
  return signals;
}
