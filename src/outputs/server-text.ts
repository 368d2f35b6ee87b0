/** A text as a regular expression of itself. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An argument of a directive; Apache and nginx read `\\"` as a quotation mark and keep every other backslash. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** The MIME types of texts that a server packs when it sends them, besides `text/html`. */
export const packedTypes: readonly string[] = [
  'text/css',
  'text/plain',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/feed+json',
  'application/manifest+json',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
  'image/svg+xml',
];
