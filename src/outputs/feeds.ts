import { escapeHtml } from '../core/html.ts';
import { isoOf, type Moment } from '../core/moment.ts';
import { type Output, siteOutput } from '../core/output.ts';
import { absoluteUrl, fileOfUrl } from '../core/url.ts';
import type { Post } from '../site/site.ts';
import type { Context } from '../views/context.ts';
import { feedTypes } from '../views/feed-links.ts';
import { peopleOf } from '../views/people.ts';
import { shareFile } from '../views/share-image.ts';

/** What a feed is about: the whole site, or one category. */
type Feed = Readonly<{ title: string; url: string; posts: readonly Post[] }>;

type FeedFile = (typeof feedTypes)[number]['file'];

/** RSS, Atom and JSON Feed of the site and of each category. */
export function feeds(context: Context): readonly Output[] {
  const { site } = context;
  const { title, lists } = site.config;
  const all: readonly Feed[] = [
    { title, url: '/', posts: site.posts },
    ...site.categories.map(({ name, url, posts }) => ({ title: `${name} – ${title}`, url, posts })),
  ];
  return all.flatMap((feed) => {
    const newest = { ...feed, posts: feed.posts.slice(0, lists.feedSize) };
    return feedTypes.map(({ file }) =>
      siteOutput(fileOfUrl(feed.url + file), `feed ${feed.url}`, {
        kind: 'text',
        text: () => formats[file](newest, context),
      }),
    );
  });
}

const formats: Readonly<Record<FeedFile, (feed: Feed, context: Context) => string>> = {
  'feed.xml': rss,
  'atom.xml': atom,
  'feed.json': jsonFeed,
};

/** RSS 2.0 (https://www.rssboard.org/rss-specification). Writers stand in `dc:creator`: `author` wants an e-mail. */
function rss(feed: Feed, { site }: Context): string {
  const address = (url: string) => escapeHtml(absoluteUrl(site.config.address, url));
  const items = feed.posts.map((post) => {
    const { writer } = peopleOf(post, site);
    return `<item>
<title>${escapeHtml(post.head.matter.title)}</title>
<link>${address(post.url)}</link>
<guid>${address(post.url)}</guid>
<pubDate>${rfc822(post.date)}</pubDate>
${writer ? `<dc:creator>${escapeHtml(writer)}</dc:creator>\n` : ''}${post.category ? `<category>${escapeHtml(post.category.name)}</category>\n` : ''}<description>${escapeHtml(post.head.excerpt)}</description>
</item>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escapeHtml(feed.title)}</title>
<link>${address(feed.url)}</link>
<atom:link href="${address(`${feed.url}feed.xml`)}" rel="self" type="application/rss+xml"/>
<description>${escapeHtml(site.config.tagline || feed.title)}</description>
<language>${site.config.language}</language>
${feed.posts[0] ? `<lastBuildDate>${rfc822(changed(feed.posts))}</lastBuildDate>\n` : ''}${items.join('')}</channel>
</rss>
`;
}

/** Atom (RFC 4287). */
function atom(feed: Feed, { site }: Context): string {
  const address = (url: string) => escapeHtml(absoluteUrl(site.config.address, url));
  const entries = feed.posts.map((post) => {
    const { writer } = peopleOf(post, site);
    return `<entry>
<title>${escapeHtml(post.head.matter.title)}</title>
<id>${address(post.url)}</id>
<link rel="alternate" href="${address(post.url)}"/>
<published>${isoOf(post.date)}</published>
<updated>${isoOf(post.head.matter.updated ?? post.date)}</updated>
${writer ? `<author><name>${escapeHtml(writer)}</name></author>\n` : ''}${post.category ? `<category term="${escapeHtml(post.category.name)}"/>\n` : ''}<summary>${escapeHtml(post.head.excerpt)}</summary>
</entry>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.config.language}">
<title>${escapeHtml(feed.title)}</title>
<id>${address(feed.url)}</id>
<link rel="alternate" href="${address(feed.url)}"/>
<link rel="self" href="${address(`${feed.url}atom.xml`)}"/>
<updated>${feed.posts[0] ? isoOf(changed(feed.posts)) : '1970-01-01T00:00:00Z'}</updated>
<author><name>${escapeHtml(site.config.office.name ?? site.config.title)}</name></author>
${entries.join('')}</feed>
`;
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
function jsonFeed(feed: Feed, context: Context): string {
  const { site } = context;
  const address = (url: string) => absoluteUrl(site.config.address, url);
  const items = feed.posts.map((post) => {
    const { writer } = peopleOf(post, site);
    const { tags, updated, title } = post.head.matter;
    return {
      id: address(post.url),
      url: address(post.url),
      title,
      content_text: post.head.excerpt,
      image: address(`/${shareFile({ title, article: post }, context).path}`),
      date_published: isoOf(post.date),
      ...(updated && { date_modified: isoOf(updated) }),
      ...(writer && { authors: [{ name: writer }] }),
      ...(tags.length > 0 && { tags }),
    };
  });
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: address(feed.url),
    feed_url: address(`${feed.url}feed.json`),
    language: site.config.language,
  };
  return `${JSON.stringify({ ...head, items }, null, 1)}\n`;
}

/** The latest moment at which one of the posts was published or changed. Expects one post at least. */
function changed(posts: readonly Post[]): Moment {
  const moments = posts.map((post) => post.head.matter.updated ?? post.date);
  return moments.reduce((latest, moment) => (moment.epoch > latest.epoch ? moment : latest));
}

/** `Tue, 19 Nov 2024 09:30:00 +0700` (RFC 822 with a year of four digits). */
function rfc822({ local, offset }: Moment): string {
  return `${new Date(`${local}Z`).toUTCString().replace(' GMT', '')} ${offset.replace(':', '')}`;
}
