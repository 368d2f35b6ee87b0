import { decodePath, type SiteAddress } from '../core/url.ts';
import type { Element } from '../markup/document.ts';

/** An address that a page names, as it is written there. */
export type Reference = Readonly<{ element: Element; href: string }>;

/** Where an address leads: a path relative to the site folder, as in a URL (`berita/` is a page), and a part of it. */
export type SiteTarget = Readonly<{ path: string; fragment: string }>;

/** Every address that elements lead to, load or send to. */
export function referencesOf(elements: readonly Element[]): readonly Reference[] {
  const found: Reference[] = [];
  for (const element of elements) {
    for (const { name, value } of element.attrs) {
      if (!addressAttributes.has(name)) continue;
      const hrefs = name === 'srcset' ? filesOfSrcset(value) : [value.trim()];
      for (const href of hrefs) found.push({ element, href });
    }
  }
  return found;
}

const addressAttributes = new Set(['href', 'src', 'srcset', 'poster', 'action', 'formaction']);

/** The addresses of a `srcset`: what is between white space, without the widths and densities. */
const filesOfSrcset = (srcset: string): readonly string[] =>
  srcset.split(/\s+/).flatMap((part) => part.replace(/^\d+(\.\d+)?[wxh](,|$)/, '').replace(/,$/, '') || []);

/** Resolves an address of a page at a site URL. Undefined for what leads out of the site. */
export function siteTargetOf(
  href: string,
  pageUrl: string,
  { origin, base }: SiteAddress,
): SiteTarget | undefined {
  const page = origin + base + pageUrl.slice(1);
  if (!URL.canParse(href, page)) return undefined;
  const url = new URL(href, page);
  if (url.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  return { path: decodePath(url.pathname.slice(base.length)), fragment: decodePath(url.hash.slice(1)) };
}
