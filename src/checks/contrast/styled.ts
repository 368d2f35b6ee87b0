import {
  attributeOf,
  childrenOf,
  type Element,
  isElement,
  isText,
  type Page,
} from '../../markup/document.ts';
import { type Cascade, createCascade } from './cascade.ts';
import { classesOf } from './selector.ts';
import type { SchemeName } from './style-colours.ts';
import { lookOf, plainLook, type TextLook } from './text-look.ts';

/**
 * An element as a style sheet sees it. Elements that it cannot tell apart, of any page, are one and the same, and so are
 * worked out once.
 */
export type Styled = Readonly<{
  looks: Readonly<Record<SchemeName, TextLook>>;
  /** Those right below it, by what the style sheet can see of them. */
  below: Map<string, Styled>;
}>;

/** Tells of each element of a page that has a text of its own and is shown. */
export type TextWalk = (page: Page, onText: (styled: Styled) => void) => void;

/** Prepares a style sheet. */
export function createTextWalk(css: string): TextWalk {
  const cascades = { light: createCascade(css, 'light'), dark: createCascade(css, 'dark') };
  const signatureOf = createSignature(new Set([...cascades.light.words, ...cascades.dark.words]));
  const root: Styled = { looks: { light: plainLook('light'), dark: plainLook('dark') }, below: new Map() };
  return (page, onText) => {
    const walk = (parent: Element | Page, above: Styled): void => {
      const elements = childrenOf(parent).filter(isElement);
      for (const element of elements.filter(isSeen)) {
        const signature = signatureOf(element, [element === elements[0], element === elements.at(-1)].join());
        const styled = above.below.get(signature) ?? styledOf(element, above, cascades);
        above.below.set(signature, styled);
        if (hasText(element)) onText(styled);
        walk(element, styled);
      }
    };
    walk(page, root);
  };
}

function styledOf(
  element: Element,
  { looks }: Styled,
  cascades: Readonly<Record<SchemeName, Cascade>>,
): Styled {
  const look = (scheme: SchemeName) => lookOf(element, looks[scheme], cascades[scheme].valuesOf(element));
  return { looks: { light: look('light'), dark: look('dark') }, below: new Map() };
}

const hasText = (element: Element): boolean =>
  childrenOf(element).some((child) => isText(child) && /\S/.test(child.value));

/** Not what shows no text, nor what cannot be used, whose text may be faint. */
const isSeen = (element: Element): boolean =>
  !/^(head|script|style|noscript|template|svg|option)$/.test(element.tagName) &&
  element.attrs.every(({ name }) => name !== 'hidden' && name !== 'disabled');

/** All that selectors made of these words can see of an element, which is the first or the last one in its parent. */
function createSignature(words: ReadonlySet<string>): (element: Element, place: string) => string {
  const attributes = [...words]
    .filter((word) => word.startsWith('['))
    .map((word) => /[\w-]+/.exec(word)?.[0] ?? '');
  const seesPlace = words.has(':first-child') || words.has(':last-child');
  const names = [...new Set([...attributes, ...(words.has(':link') ? ['href'] : [])])];
  return (element, place) => {
    const id = attributeOf(element, 'id');
    const seen = [
      element.tagName,
      ...classesOf(element).filter((name) => words.has(`.${name}`)),
      id && words.has(`#${id}`) ? `#${id}` : '',
      ...names.map((name) => attributeOf(element, name) ?? '-'),
      seesPlace ? place : '',
    ];
    return seen.join('\0');
  };
}
