import type { SiteConfig } from '../config/site-config.ts';
import { slugOf } from '../core/slug.ts';
import { andOf } from '../site/permalink.ts';

/** Characters of a slug at most: file names end at 255 bytes, and addresses are read aloud. */
const longest = 80;

/** The slug of a new entry: the words of its title, cut between two of them; `artikel` where there are none. */
export function newSlug(title: string, config: SiteConfig): string {
  const slug = slugOf(title, andOf(config));
  const cut = slug.length <= longest ? slug : slug.slice(0, slug.lastIndexOf('-', longest));
  const kept = cut === '' ? slug.slice(0, longest) : cut;
  return kept || { id: 'artikel', en: 'post' }[config.language];
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function nextFree(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  const base = slug.replace(/-\d+$/, '');
  for (let number = 2; ; number += 1) {
    const next = `${base}-${number}`;
    if (!isTaken(next)) return next;
  }
}
