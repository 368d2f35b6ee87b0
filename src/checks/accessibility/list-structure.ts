import { defineProblem } from '../../core/problem.ts';
import { childrenOf, type Element, isText, parentOf } from '../../markup/document.ts';
import { placeOfElement, writtenTexts } from '../element-place.ts';
import { readText } from './accessible-name.ts';
import { type AccessibilityRule, roleOf } from './page-parts.ts';

export const listBroken = defineProblem<Readonly<{ tag: string; text: string }>>({
  code: 'KEC-LIST',
  severity: 'warning',
  summary: { id: 'Daftar yang butirnya tidak benar.', en: 'A list whose items are not right.' },
  message: ({ tag, text }) => ({
    id: `<${tag}> "${text}" bukan bagian daftar yang benar, jadi banyaknya butir salah dibacakan.`,
    en: `<${tag}> "${text}" is not a proper part of a list, so a wrong number of items is read out.`,
  }),
  hint: () => ({
    id: 'Di dalam <ul> dan <ol> hanya boleh ada <li>, dan <li> hanya di sana; di dalam <dl> <dt> dan <dd>.',
    en: 'In <ul> and <ol> there may only be <li>, and <li> only there; in <dl> <dt> and <dd>.',
  }),
});

/**
 * Lists hold items, and items are in lists. After the ACT rules bc4a75 (what a role must hold) and ff89c9 (what it must
 * be in), which the content models of the HTML standard say for these elements.
 */
export const listStructure: AccessibilityRule = ({ exposed, published }) =>
  exposed
    .filter((element) => isStray(element) || hasStrayText(element))
    .map((element) => {
      const text = readText(element).slice(0, 60);
      const place = placeOfElement(published, element, writtenTexts(text));
      return listBroken(place, { tag: element.tagName, text });
    });

/** Whether an element stands in a list and is no item, or is an item and stands in none. */
function isStray(element: Element): boolean {
  const parent = parentOf(element);
  if (parent === undefined) return false;
  const { tagName } = element;
  if (tagName === 'li') return roleOf(element) === undefined && !isList(parent);
  if (tagName === 'dt' || tagName === 'dd')
    return (
      roleOf(element) === undefined &&
      !isDescriptions(tagOrRole(parent) === 'div' ? parentOf(parent) : parent)
    );
  if (/^(script|template)$/.test(tagName)) return false;
  if (isList(parent)) return roleOf(element) !== 'listitem';
  return isDescriptions(parent) && tagOrRole(element) !== 'div';
}

/** Whether text stands in a list itself and not in an item. */
const hasStrayText = (element: Element): boolean =>
  (isList(element) || isDescriptions(element)) &&
  childrenOf(element).some((child) => isText(child) && child.value.trim() !== '');

const isList = (element: Element): boolean => /^(ul|ol|menu|list)$/.test(tagOrRole(element));
const isDescriptions = (element: Element | undefined): boolean =>
  element !== undefined && tagOrRole(element) === 'dl';
const tagOrRole = (element: Element): string => roleOf(element) ?? element.tagName;
