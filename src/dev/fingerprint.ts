import { shortHash } from '../core/hash.ts';
import type { Context } from '../views/context.ts';

/**
 * Two hashes of a page, `all-markup`: of all of it, and of it without the style sheets. Pages that differ in the
 * first alone need new styles and no reload.
 */
export function fingerprint(html: string, { assets }: Pick<Context, 'assets'>): string {
  // The policy of a page names its inline style sheet by hash.
  const markup = html
    .replaceAll(assets.css, '')
    .replace(`<style>${assets.mobileCss}</style>`, '')
    .replace(assets.policy, '');
  return `${shortHash(html)}-${shortHash(markup)}`;
}

/** What a page that has been seen needs to become the one that is there now. */
export function changeBetween(seen: string, now: string): 'none' | 'styles' | 'reload' {
  if (seen === now) return 'none';
  return seen.split('-')[1] === now.split('-')[1] ? 'styles' : 'reload';
}
