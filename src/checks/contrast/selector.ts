import { attributeOf, childrenOf, type Element, isElement, parentOf } from '../../markup/document.ts';

/** A selector that can be held against elements. */
export type Selector = Readonly<{
  matches: (element: Element) => boolean;
  /** Class, id or tag that an element must have to match; `*` for none. */
  key: string;
  /** Everything that it asks for, of the element and of those around it. */
  words: readonly string[];
  /** Which of two selectors wins: ids before classes before tags (CSS Selectors 4, 17). */
  weight: number;
}>;

type Step = Readonly<{ simples: readonly string[]; isChild: boolean }>;

const simple = /\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?|[.#]?[\w-]+|\*/g;

/**
 * Reads a selector: tags, classes, ids, attributes, the first and the last child, below one another. Undefined for any
 * other, and for the states that a page is not in when it is read, such as `:hover`.
 */
export function selectorOf(text: string): Selector | undefined {
  const steps: Step[] = [];
  const step = /\s*([>+~]?)\s*((?:[\w-]+|\*|[.#][\w-]+|\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?)+)/y;
  while (step.lastIndex < text.length) {
    const [, combinator = '', compound = ''] = step.exec(text) ?? [];
    const simples = compound.match(simple) ?? [];
    if (simples.length === 0 || !/^>?$/.test(combinator) || !simples.every(isKnown)) return undefined;
    steps.push({ simples, isChild: combinator === '>' });
  }
  const last = steps.at(-1);
  if (last === undefined) return undefined;
  const all = steps.flatMap(({ simples }) => simples);
  return {
    matches: (element) => matchesSteps(element, steps, steps.length - 1),
    key: last.simples.find((one) => /^[.#]/.test(one)) ?? last.simples.find((one) => /^\w/.test(one)) ?? '*',
    words: all,
    weight: all.reduce((sum, one) => sum + weightOf(one), 0),
  };
}

const isKnown = (one: string): boolean =>
  !one.startsWith(':') || /^:(root|link|first-child|last-child)$/.test(one);

function weightOf(one: string): number {
  if (one.startsWith('#')) return 1e4;
  if (/^[.[:]/.test(one)) return 1e2;
  return one === '*' ? 0 : 1;
}

function matchesSteps(element: Element, steps: readonly Step[], index: number): boolean {
  const here = steps[index];
  if (here === undefined) return true;
  if (!here.simples.every((one) => hasSimple(element, one))) return false;
  if (index === 0) return true;
  for (let above = parentOf(element); above; above = here.isChild ? undefined : parentOf(above))
    if (matchesSteps(above, steps, index - 1)) return true;
  return false;
}

function hasSimple(element: Element, one: string): boolean {
  if (one === '*' || one === ':link') return one === '*' || attributeOf(element, 'href') !== undefined;
  if (one.startsWith('.')) return classesOf(element).includes(one.slice(1));
  if (one.startsWith('#')) return attributeOf(element, 'id') === one.slice(1);
  if (one.startsWith('[')) return hasAttribute(element, one.slice(1, -1));
  if (one === ':root') return element.tagName === 'html';
  if (one.startsWith(':')) return isOuterChild(element, one === ':first-child' ? 0 : -1);
  return element.tagName === one.toLowerCase();
}

/** The classes of an element. */
export const classesOf = (element: Element): readonly string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);

function hasAttribute(element: Element, condition: string): boolean {
  const [name = '', ...rest] = condition.split('=');
  const value = attributeOf(element, name.trim());
  return rest.length === 0
    ? value !== undefined
    : value ===
        rest
          .join('=')
          .trim()
          .replace(/^["']|["']$/g, '');
}

function isOuterChild(element: Element, at: 0 | -1): boolean {
  const parent = parentOf(element);
  return parent !== undefined && childrenOf(parent).filter(isElement).at(at) === element;
}
