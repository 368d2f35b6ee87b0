import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import type { Place } from '../core/problem.ts';
import { decodePath, resolvePath } from '../core/url.ts';

/** A picture that something refers to. */
export type PhotoUse = Readonly<{ src: string; fromFile: string; place: Place }>;

/** Where a reference to a picture leads; files are relative to `content/`. */
export type PhotoTarget =
  | Readonly<{ kind: 'found'; file: string }>
  | Readonly<{ kind: 'missing'; file: string }>
  | Readonly<{ kind: 'remote' }>;

const picture = /\.(jpe?g|png|webp|gif|avif|tiff?|hei[cf]|svg)$/i;

/** Whether a file is a picture by its name. */
export const isPicture = (file: string): boolean => picture.test(file);

/** Resolves a picture's path as written in a file of `content/`: beside that file, or from `content/`. */
export function resolvePhoto(
  use: Pick<PhotoUse, 'src' | 'fromFile'>,
  files: ReadonlySet<string>,
): PhotoTarget {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(use.src)) return { kind: 'remote' };
  const file = resolvePath(use.fromFile.slice('content/'.length), decodePath(use.src)).normalize('NFC');
  return { kind: files.has(file) ? 'found' : 'missing', file };
}

/** Every picture that an entry shows: its cover and the images of its text. */
export function photosOf(head: Head): readonly PhotoUse[] {
  const { cover } = head.matter;
  const images = head.images.map(({ src, place }) => ({ src, fromFile: head.file, place }));
  return cover ? [{ src: cover.src, fromFile: head.file, place: cover.place }, ...images] : images;
}

/** The site icon as a use of a picture, if the site has one. */
export const iconUse = (config: SiteConfig): PhotoUse | undefined =>
  config.icon === undefined
    ? undefined
    : { src: config.icon, fromFile: 'content/site.yaml', place: { file: 'content/site.yaml' } };

/**
 * Every picture file that the site may need, relative to `content/` and sorted: those that are shown, those that
 * a link leads to, the icon, and those in `static/`, which are cleaned as well.
 */
export function photosInUse(
  parts: Readonly<{
    config: SiteConfig;
    heads: readonly Head[];
    files: readonly string[];
    statics: readonly string[];
  }>,
): readonly string[] {
  const files = new Set(parts.files);
  const icon = iconUse(parts.config);
  const uses: Pick<PhotoUse, 'src' | 'fromFile'>[] = icon ? [icon] : [];
  for (const head of parts.heads) {
    if (head.matter.cover || head.images.length > 0) uses.push(...photosOf(head));
    for (const { href } of head.links) if (isPicture(href)) uses.push({ src: href, fromFile: head.file });
  }
  const found = uses.flatMap((use) => {
    const target = resolvePhoto(use, files);
    return target.kind === 'found' ? [target.file] : [];
  });
  return [...new Set([...found, ...parts.statics.filter(isPicture)])].sort();
}
