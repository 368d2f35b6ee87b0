import type { Place } from '../core/problem.ts';
import { attributeOf, type Element, parentOf } from '../markup/document.ts';
import type { PublishedPage } from './check.ts';

/**
 * Finds where an element was written, by texts that tell it from others, the best first, and by its id and class, which
 * stand in a template as they do in the page. What is not found is of the page, or of the settings where it stands
 * outside the main text, as all pages share that. So one cause has one place, and is told of once.
 */
export function placeOfElement(
  page: PublishedPage,
  element: Element | undefined,
  texts: readonly string[] = [],
): Place {
  for (const text of [...texts, ...marksOf(element)]) {
    const place = page.placeOf(text);
    if (place.line !== undefined) return place;
  }
  return element === undefined || isInMain(element) ? page.placeOf('') : { file: 'content/site.yaml' };
}

/** The text of a link or a heading as it may be written in Markdown, in a template, or anywhere. */
export const writtenTexts = (text: string): readonly string[] =>
  text === '' ? [] : [`[${text}](`, `>${text}</`, text];

function isInMain(element: Element): boolean {
  for (let above: Element | undefined = element; above; above = parentOf(above))
    if (above.tagName === 'main' || above.tagName === 'article') return true;
  return false;
}

function marksOf(element: Element | undefined): readonly string[] {
  if (element === undefined) return [];
  return ['id', 'class'].flatMap((name) => {
    const value = attributeOf(element, name);
    return value ? [`${name}="${value}"`] : [];
  });
}
