/**
 * Where a site stands: `https://host/sub/` is origin `https://host` and base `/sub/`.
 * A *site URL* is a path below the base that starts with `/`, such as `/2024/11/19/slug/`.
 */
export type SiteAddress = Readonly<{ origin: string; base: string }>;

/** Splits an absolute http(s) address. Gives undefined for anything else, or with a query or a fragment. */
export function parseAddress(text: string): SiteAddress | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') return undefined;
  return { origin: url.origin, base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
}

/**
 * The site URL that an author means: `/a/b/`, `a/b/` or the whole address of an old site, percent escapes decoded.
 * Undefined for what no file can serve: a query, a step to a parent, an empty step, another scheme, half a character.
 */
export function siteUrlOf(text: string): string | undefined {
  const path =
    /^https?:\/\//i.test(text) && URL.canParse(text) ? text.replace(/^https?:\/\/[^/]*/i, '') : text;
  const url = decodePath(path.startsWith('/') ? path : `/${path}`);
  return /[?#:\\\p{Cc}\p{Cs}]|\/\/|\/\.\.?(\/|$)/u.test(url) ? undefined : url;
}

/** Percent escapes decoded; a text that is not validly escaped stays as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

/** What goes into an `href`: a site URL under the base path. */
export const hrefOf = (address: SiteAddress, url: string): string => address.base + encodePath(url.slice(1));

/** A site URL with scheme and host, for feeds, canonical links and previews. */
export const absoluteUrl = (address: SiteAddress, url: string): string =>
  address.origin + hrefOf(address, url);

/** The file that serves a site URL: `/berita/` → `berita/index.html`, `/feed.xml` → `feed.xml`. */
export const fileOfUrl = (url: string): string => (url.endsWith('/') ? `${url}index.html` : url).slice(1);

/** The site URL that a file serves: `berita/index.html` → `/berita/`. */
export const urlOfFile = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** Resolves a relative path against the folder of a file, both with `/`; `..` past the root stays at the root. */
export function resolvePath(fromFile: string, path: string): string {
  const folder = fromFile.split('/').slice(0, -1);
  const steps = path.startsWith('/') ? path.split('/') : [...folder, ...path.split('/')];
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  return kept.join('/');
}

const encodePath = (path: string): string =>
  plainPath.test(path) ? path : encodeURI(path).replace(/[?#]/g, encodeURIComponent);

const plainPath = /^[\w./~-]*$/;
