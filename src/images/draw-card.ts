import { inkOn } from '../core/contrast.ts';
import type { CardFonts } from './card-fonts.ts';
import { type Measure, type SetText, setText, type TextFrame } from './card-text.ts';
import { markPath, markSide } from './mark.ts';
import { drawLine, lineWidth, type Outlines } from './outlines.ts';
import { shareSize } from './sizes.ts';

/** Where the icon stands on a card, in pixels. */
export const iconBox = { left: 84, top: 72, side: 112 } as const;

const left = iconBox.left;
const textWidth = shareSize.width - 2 * left;
const titleFrame: TextFrame = {
  width: textWidth,
  steps: [
    { size: 88, maxLines: 2 },
    { size: 76, maxLines: 3 },
    { size: 64, maxLines: 3 },
    { size: 54, maxLines: 4 },
  ],
};
const taglineFrame: TextFrame = {
  width: textWidth,
  steps: [
    { size: 34, maxLines: 1 },
    { size: 28, maxLines: 1 },
  ],
};
const taglineBase = 562;
const ruleTop = 494;

/**
 * The SVG of a share card: title and tagline as paths on the site's colour, with the mark large and faint behind
 * them. `withMark` draws the mark where the icon stands, for a site that has none.
 */
export function drawCard(
  card: Readonly<{ title: string; tagline: string; colour: string; withMark: boolean }>,
  fonts: CardFonts,
): string {
  const { width, height } = shareSize;
  const title = setText(card.title, measureOf(fonts.title), titleFrame);
  const tagline = setText(card.tagline, measureOf(fonts.tagline), taglineFrame);
  const hasTagline = tagline.lines.length > 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="${inkOn(card.colour)}">`,
    `<rect width="${width}" height="${height}" fill="${card.colour}"/>`,
    mark({ x: 700, y: 150, side: 600 }, 0.07),
    card.withMark ? mark({ x: left - 14, y: iconBox.top - 14, side: iconBox.side + 28 }, 1) : '',
    pathOf(title, fonts.title, hasTagline ? ruleTop - 40 : taglineBase),
    hasTagline ? `<rect x="${left}" y="${ruleTop}" width="72" height="4" opacity="0.6"/>` : '',
    pathOf(tagline, fonts.tagline, taglineBase),
    '</svg>',
  ].join('');
}

/** The lines of a text, the last of them on a base line. */
function pathOf({ lines, size }: SetText, font: Outlines, base: number): string {
  const lineHeight = size * 1.16;
  const paths = lines.map((line, index) => {
    const y = base - (lines.length - 1 - index) * lineHeight;
    return drawLine(line, font, { x: left, y, size });
  });
  return `<path d="${paths.join('')}"/>`;
}

function mark({ x, y, side }: Readonly<{ x: number; y: number; side: number }>, opacity: number): string {
  const place = `translate(${x} ${y}) scale(${side / markSide})`;
  return `<path transform="${place}" opacity="${opacity}" fill-rule="evenodd" d="${markPath}"/>`;
}

const measureOf = (font: Outlines): Measure => ({
  has: (character) => character in font.glyphs,
  width: (text) => lineWidth(text, font, 1000) / 1000,
});
