import { attributeOf, type Element } from '../../markup/document.ts';
import { type PageParts, roleOf } from './page-parts.ts';

/** A heading and its level, from 1. */
export type Heading = Readonly<{ element: Element; level: number }>;

/** The headings of a page that a screen reader lists, in their order. */
export const headingsOf = ({ exposed }: PageParts): readonly Heading[] =>
  exposed.flatMap((element) => {
    const level = levelOf(element);
    return level === undefined ? [] : [{ element, level }];
  });

function levelOf(element: Element): number | undefined {
  const role = roleOf(element);
  const [, digit] = /^h([1-6])$/.exec(element.tagName) ?? [];
  if (role !== undefined && role !== 'heading') return undefined;
  if (role === undefined && digit === undefined) return undefined;
  const level = Number(attributeOf(element, 'aria-level'));
  return Number.isInteger(level) && level > 0 ? level : Number(digit ?? 2);
}
