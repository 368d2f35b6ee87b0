import type { Text } from '../core/language.ts';
import type { HiddenFact } from './hidden-facts.ts';

/**
 * A stretch of a document's text, and where a reader finds it: `halaman 2`. `lined` for a plain text, whose lines a reader
 * can count.
 */
export type DocumentPart = Readonly<{ where: Text | undefined; text: string; lined?: true }>;

/**
 * Why a document was not read, or not to its end: it is locked by a password; its bytes are no such document; it takes
 * too much memory or time; it is of a kind that only old programs write.
 */
export type Unread = 'locked' | 'broken' | 'large' | 'slow' | 'old' | 'archive';

/** What is known of a document. Parts that were read before a fault are among the others. */
export type DocumentContent = Readonly<{
  parts: readonly DocumentPart[];
  facts: readonly HiddenFact[];
  unread: Unread | undefined;
}>;

/** A document of which nothing could be read. */
export const unreadDocument = (unread: Unread): DocumentContent => ({ parts: [], facts: [], unread });
