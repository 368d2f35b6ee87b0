import type { SiteConfig } from '../config/site-config.ts';
import type { PictureShare } from '../images/picture.ts';

/**
 * Bytes of a page that are no photo of its own: text, style, script, icon, and the heads of all answers. It is not
 * known when pictures are planned, and a change of it must not rename them.
 */
const reserved = { mobile: 16_000, article: 50_000, home: 60_000, list: 50_000 } as const;

/** CSS pixels of a picture on the phone; as `sizes` in the pages. The first card of the home page fills the width. */
const shown = { photo: 360, card: 144 } as const;

/** Pixels of a card's picture by those of an article's photo, in the files that the phone takes (320 × 213 and 800 × 600). */
const cardArea = 0.14;

/** The first card of the home page, in other cards: twice as wide. */
const leadCard = 4;

/** Photos after the first, as they are counted: few steps, so that a photo in several articles is not many files. */
const counts: readonly number[] = [1, 5, 7, 10, 14, 20, 28, 40, 56, 80];

/** No share is so small that the smallest picture would be over it. */
const least = 1000;

/**
 * What a photo of an article may weigh on one of its two pages that shows `photos` of them. The page opens with its
 * first one; the others share what reading it to its end may add, and none gets more than the first.
 */
export function photoShare(
  { budgets, lists }: Pick<SiteConfig, 'budgets' | 'lists'>,
  at: Readonly<{ role: 'article' | 'mobile'; photos: number; lead: boolean }>,
): PictureShare | undefined {
  if (budgets === false) return undefined;
  const { role, photos, lead } = at;
  const [open, all] =
    role === 'mobile' ? [budgets.mobile, budgets.mobileScrolled] : [budgets.article, budgets.articleScrolled];
  const room = open * 1000 - reserved[role];
  const first = role === 'mobile' ? room : room / (1 + cardArea * lists.related);
  const others = Math.max(1, photos - 1);
  const each = ((all - open) * 1000) / (counts.find((count) => count >= others) ?? others);
  return shareOf(lead ? first : Math.min(first, each), shown.photo, budgets.minQuality);
}

/** What the picture of a card may weigh. It is the same file everywhere, so the tightest page decides. */
export function cardShare({
  budgets,
  lists,
}: Pick<SiteConfig, 'budgets' | 'lists'>): PictureShare | undefined {
  if (budgets === false) return undefined;
  const { related, homeSize, pageSize } = lists;
  const room = (kind: 'article' | 'home' | 'list') => budgets[kind] * 1000 - reserved[kind];
  const bytes = Math.min(
    (room('article') * cardArea) / (1 + cardArea * related),
    room('home') / (homeSize - 1 + leadCard),
    room('list') / pageSize,
  );
  return shareOf(bytes, shown.card, budgets.minQuality);
}

const shareOf = (bytes: number, width: number, minQuality: number): PictureShare => ({
  bytes: Math.max(least, Math.round(bytes)),
  shown: width,
  minQuality,
});
