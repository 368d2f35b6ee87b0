import type { Problem } from '../../core/problem.ts';
import { attributeOf, childrenOf, type Element, isElement, type Node } from '../../markup/document.ts';
import type { PublishedPage } from '../check.ts';

/** The elements of a page, walked once for all rules. */
export type PageParts = Readonly<{
  published: PublishedPage;
  /** Every element of the page, in the order of the source. */
  elements: readonly Element[];
  /** Those that a screen reader is told of. */
  exposed: readonly Element[];
  /** Those of a role, or of a tag where they have no role of their own. */
  ofKind: (kind: string) => readonly Element[];
  /** The first element of an id. */
  byId: ReadonlyMap<string, Element>;
}>;

/** Judges one thing about a page. */
export type AccessibilityRule = (parts: PageParts) => readonly Problem[];

/** Walks a page. */
export function pagePartsOf(published: PublishedPage): PageParts {
  const elements: Element[] = [];
  const exposed: Element[] = [];
  const walk = (node: Node, isKept: boolean): void => {
    for (const child of childrenOf(node)) {
      if (!isElement(child)) continue;
      const isTold = !isKept && !isHidden(child);
      elements.push(child);
      if (isTold) exposed.push(child);
      walk(child, !isTold);
    }
  };
  walk(published.document, false);
  const byId = new Map<string, Element>();
  for (const element of elements) {
    const id = attributeOf(element, 'id');
    if (id && !byId.has(id)) byId.set(id, element);
  }
  const byKind = new Map<string, Element[]>();
  for (const element of exposed) {
    const kind = roleOf(element) ?? element.tagName;
    const same = byKind.get(kind);
    if (same) same.push(element);
    else byKind.set(kind, [element]);
  }
  return { published, elements, exposed, ofKind: (kind) => byKind.get(kind) ?? [], byId };
}

/** Whether an element and all below it is kept from screen readers by an attribute. What a style hides is not known. */
export const isHidden = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-hidden') === 'true';

/** The role that an element is given; undefined where it has that of its tag. */
export const roleOf = (element: Element): string | undefined =>
  attributeOf(element, 'role')?.trim().toLowerCase().split(/\s+/)[0] || undefined;
