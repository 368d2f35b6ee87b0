import {
  attributeOf,
  childrenOf,
  type Element,
  isElement,
  isText,
  type Node,
  parentOf,
} from '../../markup/document.ts';
import { isHidden, type PageParts, roleOf } from './page-parts.ts';

/**
 * The name by which a screen reader calls an element, white space collapsed; empty for none. After "Accessible Name and
 * Description Computation 1.2" and "HTML Accessibility API Mappings 1.0", as far as a page without its styles tells:
 * what a style adds or hides is not known.
 */
export function accessibleName(element: Element, parts: PageParts): string {
  return collapsed(
    labelled(element, parts) ||
      ownLabel(element) ||
      native(element, parts) ||
      attributeOf(element, 'title') ||
      '',
  );
}

/** The text of an element as a screen reader reads it, white space collapsed. */
export const readText = (element: Element): string => collapsed(content(element));

/** White space at the ends removed, and any other made one space. */
export const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What other elements say, hidden ones too, which `aria-labelledby` lists. */
const labelled = (element: Element, { byId }: PageParts): string =>
  (attributeOf(element, 'aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((id) => byId.get(id) ?? [])
    .map((label) => ownLabel(label) || replacedText(label) || content(label))
    .join(' ')
    .trim();

const ownLabel = (element: Element): string => (attributeOf(element, 'aria-label') ?? '').trim();

/** What the element itself, or its label, says. */
function native(element: Element, parts: PageParts): string {
  const { tagName } = element;
  if (tagName === 'input' && /^(submit|reset)$/i.test(attributeOf(element, 'type') ?? ''))
    return attributeOf(element, 'value') ?? 'Submit';
  if (tagName === 'input' && /^button$/i.test(attributeOf(element, 'type') ?? ''))
    return attributeOf(element, 'value') ?? '';
  if (/^(img|area|svg)$/.test(tagName) || isImageInput(element)) return replacedText(element);
  if (/^(input|select|textarea)$/.test(tagName))
    return (
      fieldLabels(element, parts) ||
      attributeOf(element, 'title') ||
      attributeOf(element, 'placeholder') ||
      ''
    );
  return tagName === 'iframe' || nameless.test(roleOf(element) ?? '') ? '' : content(element);
}

/** Roles whose content is no name (WAI-ARIA 1.2, 5.2.8.6). */
const nameless = /^(img|textbox|searchbox|combobox)$/;

/** Whether an element is a button that is a picture. */
export const isImageInput = (element: Element): boolean =>
  element.tagName === 'input' && /^image$/i.test(attributeOf(element, 'type') ?? '');

/** The text in place of what is not text. */
function replacedText(element: Element): string {
  if (element.tagName !== 'svg') return (attributeOf(element, 'alt') ?? '').trim();
  const title = childrenOf(element).find((child) => isElement(child) && child.tagName === 'title');
  return title === undefined ? '' : content(title);
}

/** The texts of the labels of a field: those that name its id, and the one that it stands in. */
function fieldLabels(field: Element, { ofKind }: PageParts): string {
  const id = attributeOf(field, 'id');
  const named = id ? ofKind('label').filter((label) => attributeOf(label, 'for') === id) : [];
  const around = ancestorLabel(field);
  return [...named, ...(around && !named.includes(around) ? [around] : [])].map(content).join(' ').trim();
}

function ancestorLabel(element: Element): Element | undefined {
  for (let above = parentOf(element); above; above = parentOf(above))
    if (above.tagName === 'label') return above;
  return undefined;
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'iframe']);
const inline =
  /^(a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** The texts below a node, with the names of what is not text. Words of different blocks do not run together. */
function content(node: Node): string {
  return childrenOf(node)
    .map((child) => {
      if (isText(child)) return child.value;
      if (!isElement(child) || isHidden(child) || unread.has(child.tagName)) return '';
      const text =
        ownLabel(child) || replacedText(child) || content(child) || attributeOf(child, 'title') || '';
      return inline.test(child.tagName) ? text : ` ${text} `;
    })
    .join('');
}
