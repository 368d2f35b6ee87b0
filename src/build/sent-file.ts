import { gzipSync } from 'node:zlib';
import type { SentFile } from '../checks/page-weight.ts';
import { isPackable } from '../core/packed.ts';
import { resolvePath } from '../core/url.ts';

/** What servers set, or near it: nginx 1 to 6, Apache 6. A step of it changes a page by a hundredth. */
const level = 6;

/** A file as a server sends it to a phone that takes gzip. A style sheet makes it load its fonts. */
export const sentFile = (path: string, bytes: Uint8Array): SentFile => ({
  bytes: isPackable(path) ? gzipSync(bytes, { level }).byteLength : bytes.byteLength,
  loads: path.endsWith('.css') ? fontsOf(path, String(Buffer.from(bytes))) : [],
});

/** The fonts of a style sheet without those that only a screen wider than a phone's gets. */
const fontsOf = (path: string, css: string): readonly string[] =>
  [...css.replace(wideOnly, '').matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, file = '']) =>
    resolvePath(path, file),
  );

/** A rule of `@media` with a least width, and in it what has braces of its own. */
const wideOnly = /@media[^{]*min-width[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g;
