import type { Focus, ImageFormat, ImageRecipe, PhotoFacts } from '../core/image.ts';
import { byCodeUnit } from '../core/order.ts';
import { slugOf } from '../core/slug.ts';
import { widthTaken } from './phone.ts';
import { extensions, type RecipeOf, recipeHash } from './recipe.ts';
import { decodeWidth, type Size, shareSize, sizesFor } from './sizes.ts';

/** One file of a picture. `path` is relative to the site folder. */
export type PictureFile = Readonly<{ path: string; width: number; height: number; recipe: ImageRecipe }>;

/** A photo in every width and format that one role needs. */
export type Picture = Readonly<{
  /** Modern formats, best first; each list by rising width. */
  sources: readonly Readonly<{ format: ImageFormat; files: readonly PictureFile[] }>[];
  /** The files every browser reads, by rising width; the last is the `src`. One file for an SVG, a share card or an enlarged photo. */
  fallback: readonly PictureFile[];
  /** Size of the largest file, for `width` and `height`. */
  width: number;
  height: number;
  /** Index into the palette of placeholder colours; undefined where the picture is transparent. */
  colour: number | undefined;
}>;

/**
 * The part that a photo plays: in an article, on its mobile page, cropped to 3:2 in a list, or as the preview of a
 * shared link (one JPEG of 1200 × 630), or alone, opened from a gallery (one file of the largest width of an article).
 */
export type PictureRole = 'article' | 'mobile' | 'card' | 'share' | 'enlarged';

/** The settings that decide about pictures. */
export type PictureSettings = Readonly<{
  images: Readonly<{
    widths: readonly number[];
    formats: readonly ('avif' | 'webp')[];
    quality: Readonly<Record<'avif' | 'webp' | 'jpeg', number>>;
  }>;
  mobile: Readonly<{ widths: readonly number[]; quality: number }>;
}>;

/** The part of a page's budget that a picture gets. */
export type PictureShare = Readonly<{
  /** What the file that a phone takes may weigh. */
  bytes: number;
  /** How wide the phone shows the picture, in CSS pixels. */
  shown: number;
  /** The floor of the quality. */
  minQuality: number;
}>;

/** Where a picture is used: `share` is absent where nothing is limited, and nothing to a preview. */
export type PictureUse = Readonly<{
  role: PictureRole;
  focus: Focus | undefined;
  share: PictureShare | undefined;
}>;

/** Messengers refuse previews that are much heavier; below this quality a photo looks broken on a large screen. */
const preview = { maxBytes: 200_000, minQuality: 40 } as const;

/** Whether a recipe makes the preview of a shared link, cut from a photo or drawn. */
export const isPreview = (recipe: ImageRecipe): boolean =>
  recipe.kind === 'card' ||
  (recipe.kind === 'resize' &&
    recipe.width === shareSize.width &&
    recipe.height === shareSize.height &&
    recipe.maxBytes === preview.maxBytes &&
    recipe.minQuality === preview.minQuality);

/** What the older formats may weigh more than the modern ones: about what they need for the same look. */
const fallbackFactor = 1.5;

/** Every file of a photo in a role. Nothing is wider than its source, except a share card made of a small one. */
export function planPicture(facts: PhotoFacts, use: PictureUse, settings: PictureSettings): Picture {
  const { role } = use;
  if (facts.format === 'svg' && role !== 'share') return vectorPicture(facts);
  const cropped = role === 'card' || role === 'share';
  const animated = facts.frames > 1 && !cropped;
  const sizes = sizesFor(facts, { role, animated }, settings);
  const name = nameOf(facts);
  const decodedTo = decodeWidth(facts, settings);
  const filesOf = (format: ImageFormat) =>
    sizes.map(({ width, height }) =>
      pictureFile(name, {
        kind: 'resize',
        source: { file: facts.file, hash: facts.hash },
        width,
        height,
        decodeWidth: decodedTo,
        format,
        quality: qualityOf(format, { role, facts, settings }),
        focus: cropped ? use.focus : undefined,
        animated,
        ...boundOf({ width, height }, { use, format, animated, sizes }),
      }),
    );
  const largest = sizes.at(-1) ?? facts;
  return {
    sources: modernFormats(role, animated, settings).map((format) => ({ format, files: filesOf(format) })),
    fallback: filesOf(role === 'share' ? 'jpeg' : fallbackFormat(facts, animated)),
    width: largest.width,
    height: largest.height,
    colour: facts.alpha ? undefined : facts.colour,
  };
}

type Bound = Readonly<{ maxBytes: number | undefined; minQuality: number }>;

/**
 * What a file may weigh: the share of its picture where a phone takes it or a smaller one, and more by its area where
 * larger screens do. Formats without loss and animations have no quality to lower.
 */
function boundOf(
  size: Size,
  at: Readonly<{ use: PictureUse; format: ImageFormat; animated: boolean; sizes: readonly Size[] }>,
): Bound {
  const { use, format, animated, sizes } = at;
  if (use.role === 'share') return preview;
  const { share } = use;
  if (share === undefined || animated || format === 'png' || format === 'gif')
    return { maxBytes: undefined, minQuality: 1 };
  const taken = widthTaken(
    sizes.map(({ width }) => width),
    share.shown,
  );
  const larger = Math.max(1, (size.width / (taken ?? size.width)) ** 2);
  const factor = format === 'jpeg' ? fallbackFactor : 1;
  return { maxBytes: Math.round(share.bytes * larger * factor), minQuality: share.minQuality };
}

function vectorPicture(facts: PhotoFacts): Picture {
  const { width, height, file, hash } = facts;
  const recipe: ImageRecipe = { kind: 'clean', source: { file, hash } };
  const path = pathOf(nameOf(facts), recipe, `${width}.svg`);
  return { sources: [], fallback: [{ path, width, height, recipe }], width, height, colour: undefined };
}

function pictureFile(name: string, recipe: RecipeOf<'resize'>): PictureFile {
  const { width, height, format } = recipe;
  return { path: pathOf(name, recipe, `${width}.${extensions[format]}`), width, height, recipe };
}

/** `images/pasar-bunga-0a1b2c3d4e-800.webp`: what it shows, what it holds, how wide it is. */
const pathOf = (name: string, recipe: ImageRecipe, ending: string): string =>
  `images/${name}-${recipeHash(recipe).slice(0, 10)}-${ending}`;

function nameOf({ file }: PhotoFacts): string {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return slugOf(stem).slice(0, 60).replace(/-$/, '') || 'foto';
}

/** AVIF before WebP. Animations are WebP only: few programs play an AVIF. */
function modernFormats(
  role: PictureRole,
  animated: boolean,
  { images }: PictureSettings,
): readonly ImageFormat[] {
  if (role === 'share' || role === 'enlarged') return [];
  return animated ? ['webp'] : [...new Set(images.formats)].sort(byCodeUnit);
}

function fallbackFormat({ alpha, palette }: PhotoFacts, animated: boolean): ImageFormat {
  if (animated) return 'gif';
  return alpha || palette ? 'png' : 'jpeg';
}

function qualityOf(
  format: ImageFormat,
  { role, facts, settings }: Readonly<{ role: PictureRole; facts: PhotoFacts; settings: PictureSettings }>,
): number {
  if (format === 'png') return facts.palette ? 90 : 100;
  if (format === 'gif') return 100;
  const quality = settings.images.quality[format];
  if (role !== 'mobile') return quality;
  // The mobile quality speaks of JPEG and WebP; AVIF counts lower for the same look.
  return format === 'avif' ? Math.min(quality, settings.mobile.quality) : settings.mobile.quality;
}
