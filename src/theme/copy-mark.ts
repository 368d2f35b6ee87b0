import { shortHash } from '../core/hash.ts';

/** What the first line of a copied file says: of which built-in file it is a copy, and what that was then. */
export type CopyMark = Readonly<{ path: string; hash: string }>;

/** The comments of files that have them. Eta prints nothing for its own, not even the line break after it. */
const comments: Readonly<Record<string, readonly [string, string]>> = {
  eta: ['<%/*', '*/%>'],
  css: ['/*', '*/'],
  js: ['/*', '*/'],
};

/**
 * The first line of a copy of a built-in file, with its line break, such as `kec: article.eta 3f2a9c1b07` in a comment.
 * Empty for a kind of file that has no such comments.
 *
 * @param path below the folder of the theme, with `/`
 */
export function markLine(path: string, text: string): string {
  const comment = comments[path.slice(path.lastIndexOf('.') + 1)];
  return comment === undefined ? '' : `${comment[0]} kec: ${path} ${builtInHash(text)} ${comment[1]}\n`;
}

/** The mark of a file; undefined for a file that is no copy, or an unmarked one. */
export function markOf(text: string): CopyMark | undefined {
  const [, path, hash] = mark.exec(text) ?? [];
  return path === undefined || hash === undefined ? undefined : { path, hash };
}

/** A file without its mark: what is left of an unchanged copy is the built-in file. */
export const withoutMark = (text: string): string => text.replace(mark, '');

/** What a mark remembers of a built-in file. Line ends say nothing: git may change them. */
export const builtInHash = (text: string): string => shortHash(text.replaceAll('\r\n', '\n'));

const mark = /^\uFEFF?(?:<%)?\/\* kec: (\S+) ([0-9a-f]+) \*\/(?:%>)?(?:\r?\n|$)/;
