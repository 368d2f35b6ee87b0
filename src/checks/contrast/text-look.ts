import type { Element } from '../../markup/document.ts';
import { isOver, type Said, type Value } from './cascade.ts';
import { colourOf, type SchemeName } from './style-colours.ts';

/** How a text looks. Colours are `#rrggbb`, and undefined where only a browser knows them. */
export type TextLook = Readonly<{
  colour: string | undefined;
  ground: string | undefined;
  /** What gives its colour. */
  said: Said;
  /** Pixels. */
  size: number;
  bold: boolean;
}>;

/** How a page looks before any rule. A dark ground is the browser's own, and not known. */
export const plainLook = (scheme: SchemeName): TextLook => ({
  colour: scheme === 'light' ? '#000000' : undefined,
  ground: scheme === 'light' ? '#ffffff' : undefined,
  said: { selector: 'html', property: undefined },
  size: 16,
  bold: false,
});

type Values = ReadonlyMap<string, Value>;

/** How an element looks in its parent. */
export function lookOf(element: Element, parent: TextLook, values: Values): TextLook {
  const colour = values.get('color');
  // A browser chooses these itself where the style says nothing.
  const isOwn = /^(a|button|input|select|textarea|mark)$/.test(element.tagName);
  const isInherited = colour === undefined ? !isOwn : isInheriting(colour.text);
  return {
    colour: isInherited ? parent.colour : colour?.text && colourOf(colour.text),
    said: isInherited ? parent.said : (colour?.said ?? parent.said),
    ground: groundOf(element, parent, values.get('background')),
    size: sizeOf(element, parent, values),
    bold: isBold(element, parent, values),
  };
}

const isInheriting = (text: string | undefined): boolean =>
  /^(inherit|currentcolor|unset)$/i.test(text ?? '');

function groundOf({ tagName }: Element, parent: TextLook, ground: Value | undefined): string | undefined {
  if (ground === undefined)
    return /^(button|input|select|textarea|mark)$/.test(tagName) ? undefined : parent.ground;
  if (ground.text === undefined) return undefined;
  return /^(none|transparent|inherit|unset|initial|0)\b/i.test(ground.text)
    ? parent.ground
    : colourOf(ground.text);
}

/** Sizes where the style says none, times that of the parent (HTML, 15.3.6 and 15.3.4). */
const ownSizes: ReadonlyMap<string, number> = new Map([
  ['h1', 2],
  ['h2', 1.5],
  ['h3', 1.17],
  ['small', 0.83],
]);

function sizeOf(element: Element, parent: TextLook, values: Values): number {
  const said = later(values.get('font-size'), values.get('font'))?.text;
  const [, number, unit] = /(?:^|\s)(\d*\.?\d+)(rem|px|em|%)/.exec(said ?? '') ?? [];
  if (number === undefined) return parent.size * (ownSizes.get(element.tagName) ?? 1);
  if (unit === 'px') return Number(number);
  if (unit === 'rem') return Number(number) * 16;
  return (Number(number) * parent.size) / (unit === '%' ? 100 : 1);
}

function isBold(element: Element, parent: TextLook, values: Values): boolean {
  const said = later(values.get('font-weight'), values.get('font'))?.text;
  if (said !== undefined && !isInheriting(said)) return /(^|\s)([7-9]00|bold)\b/.test(said);
  return /^(h[1-6]|b|strong|th)$/.test(element.tagName) || parent.bold;
}

/** Of a property and the shorthand that sets it too, the one that holds. */
const later = (own: Value | undefined, shorthand: Value | undefined): Value | undefined =>
  own && shorthand ? (isOver(own, shorthand) ? own : shorthand) : (own ?? shorthand);
