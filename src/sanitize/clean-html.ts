import { createLevelLimit, type LevelLimit } from './level-limit.ts';
import { loadSanitizer } from './load-sanitizer.ts';
import { isSafeUrl, safeSchemes } from './safe-url.ts';

/** HTML without anything that could run, track or take the page over, and what had to go. */
export type CleanedHtml = Readonly<{ html: string; removed: readonly string[] }>;

const textTags =
  'p br hr h2 h3 h4 h5 h6 blockquote pre code kbd samp var em strong b i u s del ins mark small sub sup abbr cite q dfn time ' +
  'span div section figure figcaption ul ol li dl dt dd details summary table caption colgroup col thead tbody tfoot tr th td ' +
  'a img video audio source track address bdi bdo ruby rt rp wbr';

const attributes: Readonly<Record<string, string[]>> = {
  '*': ['id', 'class', 'title', 'lang', 'dir', 'role', 'tabindex', 'aria-*', 'data-*'],
  a: ['href', 'hreflang', 'rel', 'download'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  video: ['src', 'controls', 'poster', 'width', 'height', 'preload', 'muted', 'loop', 'playsinline'],
  audio: ['src', 'controls', 'preload', 'loop'],
  source: ['src', 'type'],
  track: ['src', 'kind', 'srclang', 'label', 'default'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  th: ['scope', 'colspan', 'rowspan', 'headers', 'abbr'],
  td: ['colspan', 'rowspan', 'headers'],
  col: ['span'],
  time: ['datetime'],
  details: ['open'],
  blockquote: ['cite'],
  q: ['cite'],
};

/** Attributes that hold an address besides that of an `img`. */
const addresses: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['video', ['src', 'poster']],
  ['audio', ['src']],
  ['source', ['src']],
  ['track', ['src']],
]);

/** Told of each address and image, and gives the text that takes its place. */
export type HtmlHooks = Readonly<{
  link: (href: string) => string;
  image: (image: Readonly<{ src: string; alt: string | undefined; title: string | undefined }>) => string;
}>;

/**
 * Cleans HTML by an allow-list of tags and attributes. A heading of the first level becomes one of the second, since
 * the first is the title of the page. Undefined for HTML with more elements inside each other than `mostLevels`.
 */
export function cleanHtml(html: string, hooks: HtmlHooks, mostLevels: number): CleanedHtml | undefined {
  const allowed = new Set(textTags.split(' '));
  const removed = new Set<string>();
  const levels = createLevelLimit(mostLevels);
  return levels.unlessTooDeep(() => ({
    html: clean(html, hooks, { allowed, removed, levels }),
    removed: [...removed].sort(),
  }));
}

function clean(
  html: string,
  hooks: HtmlHooks,
  {
    allowed,
    removed,
    levels,
  }: Readonly<{ allowed: ReadonlySet<string>; removed: Set<string>; levels: LevelLimit }>,
): string {
  return loadSanitizer()(html, {
    allowedTags: [...allowed],
    allowedAttributes: { ...attributes },
    allowedSchemes: [...safeSchemes],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    selfClosing: ['br', 'hr', 'img', 'col', 'wbr', 'source', 'track'],
    onOpenTag: (name: string, given: Record<string, string>) => {
      levels.open();
      note(name, given, { allowed, removed });
    },
    onCloseTag: levels.close,
    transformTags: {
      h1: 'h2',
      img: (tagName, { src = '', alt, title }) => ({
        tagName,
        attribs: { src: hooks.image({ src, alt, title }) },
      }),
      '*': (tagName, given) => ({ tagName, attribs: withHoles(given, addresses.get(tagName) ?? [], hooks) }),
    },
  });
}

function withHoles(
  given: Readonly<Record<string, string>>,
  names: readonly string[],
  hooks: HtmlHooks,
): Record<string, string> {
  const kept = Object.entries(given).filter(([name, value]) => !names.includes(name) || isSafeUrl(value));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, names.includes(name) ? hooks.link(value) : value]),
  );
}

/** Remembers a tag or an attribute that the allow-list does not have, as an author would name it. */
function note(
  name: string,
  given: Readonly<Record<string, string>>,
  { allowed, removed }: Readonly<{ allowed: ReadonlySet<string>; removed: Set<string> }>,
): void {
  if (!allowed.has(name) && name !== 'h1') {
    removed.add(`<${name}>`);
    return;
  }
  const known = [...(attributes['*'] ?? []), ...(attributes[name] ?? [])];
  for (const [key, value] of Object.entries(given)) {
    const fits = known.some((allow) =>
      allow.endsWith('*') ? key.startsWith(allow.slice(0, -1)) : key === allow,
    );
    if (!fits || (addresses.get(name)?.includes(key) && !isSafeUrl(value))) removed.add(`${key}="…"`);
  }
}
