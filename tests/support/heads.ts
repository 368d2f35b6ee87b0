import { labelsFor } from '../../src/config/labels.ts';
import { settingsSchema } from '../../src/config/settings.ts';
import type { SiteConfig } from '../../src/config/site-config.ts';
import type { FrontMatter, Head } from '../../src/content/entry.ts';
import type { PhotoFacts } from '../../src/core/image.ts';
import { momentAt, parseMoment } from '../../src/core/moment.ts';
import { parseAddress } from '../../src/core/url.ts';
import { assembleSite } from '../../src/site/assemble.ts';
import type { Site } from '../../src/site/site.ts';

/** The configuration of a small site; `settings` as in `site.yaml`. Now is 2026-01-01. */
export function configOf(settings: Readonly<Record<string, unknown>> = {}): SiteConfig {
  const { labels, lists, home, check, ...rest } = settingsSchema.parse({
    title: 'Situs',
    url: 'https://contoh.go.id/',
    ...settings,
  });
  const address = parseAddress(rest.url);
  if (address === undefined) throw new Error(`not an address: ${rest.url}`);
  return {
    ...rest,
    address,
    labels: labelsFor(rest.language, labels),
    lists: {
      ...lists,
      news: lists.news ?? 'berita',
      category: lists.category ?? 'kategori',
      tag: lists.tag ?? 'tag',
      search: lists.search ?? 'cari',
    },
    home: { ...home, announcements: home.announcements ?? 'Pengumuman' },
    alert: undefined,
    accepted: [],
    ownPhones: [],
    now: momentAt(Date.UTC(2026, 0, 1), rest.timezone),
    include: { drafts: false, future: false, expired: false },
  };
}

type HeadParts = Partial<Omit<Head, 'matter'>> &
  Readonly<{ date?: string; expires?: string; review?: string; matter?: Partial<FrontMatter> }>;

/** The head of an entry called `name`: a post with a date, otherwise a page. */
export function headOf(name: string, parts: HeadParts = {}): Head {
  const { date, expires, review, matter, ...rest } = parts;
  const kind = date === undefined ? 'page' : 'post';
  const file = `content/${kind}s/${name}.md`;
  const moment = (text: string | undefined) =>
    text === undefined ? undefined : parseMoment(text, 'Asia/Jakarta');
  return {
    kind,
    file,
    slug: name,
    folders: [],
    excerpt: `Ringkasan ${name}.`,
    words: 100,
    links: [],
    htmlLinks: [],
    images: [],
    byline: undefined,
    textHash: '',
    ...rest,
    matter: {
      ...emptyMatter,
      title: name,
      date: moment(date),
      expires: moment(expires),
      review: moment(review),
      ...matter,
    },
  };
}

const emptyMatter: FrontMatter = {
  title: '',
  date: undefined,
  updated: undefined,
  slug: undefined,
  permalink: undefined,
  category: undefined,
  tags: [],
  author: undefined,
  editor: undefined,
  photographer: undefined,
  cover: undefined,
  source: undefined,
  canonical: undefined,
  aliases: [],
  event: undefined,
  draft: false,
  expires: undefined,
  review: undefined,
  pinned: false,
  lang: undefined,
  layout: undefined,
  extra: {},
  lines: { title: 2, summary: undefined, review: undefined },
};

/** The facts of a photo of 1600 × 1200 pixels. */
export const factsOf = (file: string, facts: Partial<PhotoFacts> = {}): PhotoFacts => ({
  file,
  hash: `hash of ${file}`,
  width: 1600,
  height: 1200,
  format: 'jpeg',
  alpha: false,
  palette: false,
  frames: 1,
  colour: 0,
  ...facts,
});

/** A site of some heads. Every file named by `photos` is a photo of {@link factsOf}. */
export function siteOf(
  heads: readonly Head[],
  options: Readonly<{
    settings?: Readonly<Record<string, unknown>>;
    photos?: readonly string[];
    files?: readonly string[];
    /** Bytes by file. */
    sizes?: Readonly<Record<string, number>>;
  }> = {},
): Site {
  const { settings, photos = [], files = [], sizes = {} } = options;
  return assembleSite({
    config: configOf(settings),
    heads,
    photos: new Map(photos.map((file) => [file, factsOf(file)])),
    files: [...heads.map(({ file }) => file.slice('content/'.length)), ...photos, ...files],
    statics: files.filter((file) => file.startsWith('static/')),
    sizes: new Map(Object.entries(sizes)),
  });
}
