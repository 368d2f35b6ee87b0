import { createHash } from 'node:crypto';
import type { AllowedHosts } from '../sanitize/blocked-parts.ts';
import type { Context } from './context.ts';

/** A text of the theme that stands in the pages themselves. */
export type InlineText = Readonly<{ kind: 'script' | 'style'; text: string }>;

/** What a policy is made of. */
export type PolicyParts = Readonly<{
  hosts: AllowedHosts;
  inline: readonly InlineText[];
  /** Whether scripts may compile WebAssembly, as a search does. */
  wasm?: boolean;
}>;

/**
 * The Content-Security-Policy of a page, for its `<meta>` (https://www.w3.org/TR/CSP3/): the site itself, the hosts of
 * the settings, and the inline texts of the theme by their hash. Scripts and styles that somebody slips into a page do
 * nothing. Holds neither `"` nor `<`.
 */
export function pagePolicy({ hosts, inline, wasm = false }: PolicyParts): string {
  const hashes = (kind: InlineText['kind']) =>
    inline.filter((one) => one.kind === kind).map(({ text }) => hashSource(text));
  const frames = hosts.frame.length === 0 ? ["'none'"] : hosts.frame;
  const directives: readonly (readonly [string, readonly string[]])[] = [
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", ...hashes('script'), ...(wasm ? ["'wasm-unsafe-eval'"] : []), ...hosts.script]],
    ['style-src', ["'self'", ...hashes('style')]],
    // Small drawings in style sheets are data URLs; a picture runs nothing.
    ['img-src', ["'self'", 'data:', ...hosts.image]],
    ['font-src', ["'self'"]],
    ['media-src', ["'self'", ...hosts.media]],
    ['connect-src', ["'self'", ...hosts.connect]],
    ['manifest-src', ["'self'"]],
    ['frame-src', frames],
    ['form-action', ["'self'", ...hosts.form]],
    ['base-uri', ["'self'"]],
  ];
  return directives.map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
}

/** The parts that follow from a site and its theme. */
export const policyParts = ({ site, themeAssets }: Pick<Context, 'site' | 'themeAssets'>): PolicyParts => ({
  hosts: site.config.security.hosts,
  inline: Object.values(themeAssets.inline),
});

/** The policy for a header: what a `<meta>` cannot say as well, that nobody may frame the pages. */
export const headerPolicy = (parts: PolicyParts): string => `${pagePolicy(parts)}; frame-ancestors 'none'`;

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
