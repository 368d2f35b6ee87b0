/**
 * What speaks for spam in a text. `words` is what is said, `disguised` words that are written so that no search finds them,
 * the others are what a page does besides showing its text.
 */
export type SignalKind =
  | 'words'
  | 'hidden-words'
  | 'disguised'
  | 'language'
  | 'hidden-links'
  | 'disguised-link'
  | 'foreign-link'
  | 'link-farm'
  | 'spam-link'
  | 'foreign-script'
  | 'foreign-frame'
  | 'redirect'
  | 'foreign-address'
  | 'hidden-code'
  | 'server-code';

/** One reason. `score` is in points, of which {@link spamLimit} make spam; `index` is a character of the text. */
export type SpamSignal = Readonly<{ kind: SignalKind; score: number; index: number; excerpt: string }>;

/** What the settings of a site say that tells own from foreign. */
export type SpamRules = Readonly<{
  /** Hosts of the site itself, such as `kecklojen.malangkota.go.id`. */
  ownHosts: readonly string[];
  /** Outside origins that the pages may load from, such as `https://*.example.go.id`. */
  allowedHosts: readonly string[];
}>;

/** A text as it stands in the site. `script` is JavaScript in a file of its own. */
export type SpamSource = Readonly<{ text: string; kind: 'markdown' | 'html' | 'script' }>;

/** The points from which a text is spam: a foreign link whose host has a playful name, with nothing else, stays below. */
export const spamLimit = 7.6;
