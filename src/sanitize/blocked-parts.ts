import type { HtmlTag } from './html-tags.ts';

/** What a page may load from another host, by the name of the setting that allows it. */
export type HostUse = 'script' | 'frame' | 'image' | 'media' | 'connect' | 'form';

/** Outside hosts by use: origins such as `https://statistik.example.go.id` or `https://*.example.go.id`. */
export type AllowedHosts = Readonly<Record<HostUse, readonly string[]>>;

/** A part of HTML that the Content-Security-Policy of the pages keeps from working. `part` is as an author knows it. */
export type BlockedPart =
  | Readonly<{ kind: 'host'; part: string; use: HostUse; url: string }>
  /** What no setting allows: `style` for what only looks, `script` for what runs, `object` for plug-ins. */
  | Readonly<{ kind: 'inline'; part: string; cure: 'style' | 'script' | 'object' }>;

/** The parts of some elements that the policy blocks. */
export const blockedParts = (tags: readonly HtmlTag[], hosts: AllowedHosts): readonly BlockedPart[] =>
  tags.flatMap((tag) => [...inlineParts(tag), ...hostParts(tag, hosts)]);

/** Whether a page may use an address for something: one of its own site, or of a host that is allowed for it. */
export function isAllowed(url: string, use: HostUse, hosts: AllowedHosts): boolean {
  const address = url.trim();
  // Nothing may frame the site's own pages, so they cannot be framed here either.
  if (!/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return use !== 'frame' || address === '';
  if (use === 'image' && /^data:/i.test(address)) return true;
  if (use === 'frame' && /^about:/i.test(address)) return true;
  const whole = address.startsWith('//') ? `https:${address}` : address;
  if (!URL.canParse(whole)) return true;
  const { origin } = new URL(whole);
  return hosts[use].some((host) => fits(origin, host));
}

/** A `*` stands for one name or more at the beginning of the host, as in the policy. */
function fits(origin: string, host: string): boolean {
  const [before = '', after] = host.split('*');
  return after === undefined
    ? origin === host
    : origin.startsWith(before) && origin.endsWith(after) && origin.length > before.length + after.length;
}

/** Types of a `<script>` that a browser runs or reads as an instruction; others are data. */
const running = /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script.*)$/i;

function inlineParts({ name, attributes }: HtmlTag): readonly BlockedPart[] {
  const parts: BlockedPart[] = [];
  const add = (part: string, cure: 'style' | 'script' | 'object') => {
    parts.push({ kind: 'inline', part, cure });
  };
  const { src, type = '', style } = attributes;
  if (name === 'script' && src === undefined && running.test(type.trim())) add('<script>', 'script');
  if (name === 'style') add('<style>', 'style');
  if (name === 'link' && isSheet(attributes) && isOutside(attributes['href'] ?? '')) {
    add('<link rel="stylesheet">', 'style');
  }
  if (name === 'object' || name === 'embed' || name === 'applet') add(`<${name}>`, 'object');
  if (style !== undefined) add('style="…"', 'style');
  for (const [key, value] of Object.entries(attributes)) {
    if (/^on[a-z]/.test(key)) add(`${key}="…"`, 'script');
    if (/^(href|action|formaction)$/.test(key) && /^\s*javascript:/i.test(value)) {
      add(`${key}="javascript:…"`, 'script');
    }
  }
  return parts;
}

const isSheet = ({ rel = '' }: HtmlTag['attributes']): boolean => /(^|\s)stylesheet(\s|$)/i.test(rel);

const isOutside = (url: string): boolean => /^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(url);

/** The attributes that make a browser load something, by element. */
const loading: ReadonlyMap<string, Readonly<Record<string, HostUse>>> = new Map([
  ['script', { src: 'script' }],
  ['iframe', { src: 'frame' }],
  ['img', { src: 'image', srcset: 'image' }],
  ['video', { src: 'media', poster: 'image' }],
  ['audio', { src: 'media' }],
  ['source', { src: 'media', srcset: 'image' }],
  ['track', { src: 'media' }],
  ['form', { action: 'form' }],
  ['button', { formaction: 'form' }],
  ['input', { formaction: 'form', src: 'image' }],
]);

function hostParts({ name, attributes }: HtmlTag, hosts: AllowedHosts): readonly BlockedPart[] {
  const found: BlockedPart[] = [];
  for (const [key, use] of Object.entries(loading.get(name) ?? {})) {
    for (const url of addressesIn(key, attributes[key])) {
      // What would run a program is told of as that.
      if (!/^\s*javascript:/i.test(url) && !isAllowed(url, use, hosts)) {
        found.push({ kind: 'host', part: `<${name}>`, use, url });
      }
    }
  }
  return found;
}

function addressesIn(key: string, value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  if (key !== 'srcset') return [value];
  return value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
}
