import { decodePath } from '../core/url.ts';
import { widthTaken } from '../images/phone.ts';
import { shownOnPhone } from '../images/shown-width.ts';

/** What a page makes the phone of the budgets load besides itself: paths in the site folder. */
export type PageLoads = Readonly<{
  /** As it opens: style sheets, scripts, and pictures that do not wait. */
  open: readonly string[];
  /** Pictures that wait until they come near. */
  later: readonly string[];
}>;

const tag = /<(img|source|script|link|video|\/picture)\b([^>]*)>/g;

/**
 * Reads what a rendered page loads of its site, which stands at `base`. Left out are what lies elsewhere, what only a
 * visitor starts, and the icons of the browser's own window, which are fetched once for the whole site.
 */
export function pageLoads(html: string, base: string): PageLoads {
  const open = new Set<string | undefined>();
  const later = new Set<string | undefined>();
  let best: string | undefined;
  for (const [, name, attributes = ''] of html.matchAll(tag)) {
    if (name === '/picture') best = undefined;
    else if (name === 'source') best ??= taken(attributes);
    else if (name === 'img') {
      const file = best ?? taken(attributes) ?? attribute(attributes, 'src');
      (attribute(attributes, 'loading') === 'lazy' ? later : open).add(file);
      best = undefined;
    } else if (name === 'video') open.add(attribute(attributes, 'poster'));
    else open.add(loaded(attributes, name === 'link'));
  }
  return {
    open: pathsOf([...open], base),
    later: pathsOf(
      [...later].filter((file) => !open.has(file)),
      base,
    ),
  };
}

const pathsOf = (hrefs: readonly (string | undefined)[], base: string): readonly string[] =>
  hrefs.flatMap((href) =>
    href?.startsWith(base) ? [decodePath(href.slice(base.length).replace(/[?#].*$/, ''))] : [],
  );

/** What the phone takes of a `srcset` with widths. */
function taken(attributes: string): string | undefined {
  const files = (attribute(attributes, 'srcset') ?? '').split(',').flatMap((part) => {
    const [, file = '', width] = /^\s*(\S+) (\d+)w\s*$/.exec(part) ?? [];
    return width === undefined ? [] : [{ file, width: Number(width) }];
  });
  const widths = files.map(({ width }) => width);
  const width = widthTaken(widths, shownOnPhone(attribute(attributes, 'sizes') ?? ''));
  return files.find((file) => file.width === width)?.file;
}

/** The address of a script or of a style sheet or font that a `link` names. */
function loaded(attributes: string, isLink: boolean): string | undefined {
  if (!isLink) return attribute(attributes, 'src');
  const rel = attribute(attributes, 'rel');
  return rel === 'stylesheet' || rel === 'preload' ? attribute(attributes, 'href') : undefined;
}

/** How each attribute is written; made once, because every page has many tags. */
const written = {
  poster: /(?:^|\s)poster="([^"]*)"/,
  src: /(?:^|\s)src="([^"]*)"/,
  srcset: /(?:^|\s)srcset="([^"]*)"/,
  sizes: /(?:^|\s)sizes="([^"]*)"/,
  loading: /(?:^|\s)loading="([^"]*)"/,
  rel: /(?:^|\s)rel="([^"]*)"/,
  href: /(?:^|\s)href="([^"]*)"/,
} as const;

const attribute = (attributes: string, name: keyof typeof written): string | undefined =>
  written[name].exec(attributes)?.[1]?.replaceAll('&amp;', '&');
