import type { PageLoads } from './page-loads.ts';

/** One thing that a page makes a phone load: bytes as transferred, the head of the answer among them. */
export type WeightPart = Readonly<{ path: string; bytes: number }>;

/** What a page makes a phone load: as it opens, read to its end, and by parts, the heaviest first. */
export type PageWeight = Readonly<{ open: number; all: number; parts: readonly WeightPart[] }>;

/** A file of the site as a server sends it: its packed bytes, and the paths of what it makes a browser load itself. */
export type SentFile = Readonly<{ bytes: number; loads: readonly string[] }>;

/**
 * Bytes of the head of an answer: what nginx says of a file (`Server`, `Date`, `Content-Type`, `Content-Length`,
 * `Last-Modified`, `Connection`, `ETag`, `Accept-Ranges`), `Cache-Control`, and the headers of kec's own that every
 * file has.
 */
const answerHead = 375;

/** What the answer with a page has besides: its policy, and what it never asks a browser for. */
const documentHead = 620;

/** Weighs a page from its own packed bytes and what it loads. Files that `find` does not know weigh nothing. */
export function pageWeight(
  page: WeightPart,
  loads: PageLoads,
  find: (path: string) => SentFile | undefined,
): PageWeight {
  const partsOf = (paths: readonly string[]): readonly WeightPart[] =>
    paths.flatMap((path) => {
      const file = find(path);
      return file ? [{ path, bytes: file.bytes + answerHead }, ...partsOf(file.loads)] : [];
    });
  const open = [{ path: page.path, bytes: page.bytes + answerHead + documentHead }, ...partsOf(loads.open)];
  const later = partsOf(loads.later);
  return {
    open: total(open),
    all: total(open) + total(later),
    parts: [...open, ...later].sort((a, b) => b.bytes - a.bytes),
  };
}

const total = (parts: readonly WeightPart[]): number => parts.reduce((sum, { bytes }) => sum + bytes, 0);
