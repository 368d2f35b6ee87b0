import { attributeOf, type Element } from '../../markup/document.ts';

/** An element by its tag and what tells it from others: `<button class="menu">`. */
export function openingOf(element: Element): string {
  const told = ['type', 'name', 'id', 'class'].flatMap((name) => {
    const value = attributeOf(element, name);
    return value ? [` ${name}="${value}"`] : [];
  });
  return `<${element.tagName}${told.slice(0, 2).join('')}>`;
}
