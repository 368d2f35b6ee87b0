import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A page as a browser understands it. */
export type Page = Tree.Document;
export type Element = Tree.Element;
export type Node = Tree.Node;

/**
 * Reads a whole page as the HTML standard says, whatever is wrong with it. Elements that are deeper in one another than
 * browsers let them be stand beside each other, so what goes through a page may call itself.
 */
export const parsePage = (html: string): Page => parse(html, { treeAdapter: boundedAdapter() });

/** How deep elements may be in one another, as in Chromium. */
const deepest = 512;

function boundedAdapter(): typeof adapter {
  const depths = new WeakMap<Tree.Node, number>();
  return {
    ...adapter,
    appendChild(parent, child) {
      const depth = depths.get(parent) ?? 0;
      const above = depth < deepest ? parent : (parentOf(parent) ?? parent);
      adapter.appendChild(above, child);
      depths.set(child, Math.min(depth, deepest - 1) + 1);
    },
  };
}

/** All elements below a node, in the order of the source; what is in a `<template>` is not part of the page. */
export function elementsOf(node: Node): readonly Element[] {
  const found: Element[] = [];
  const collect = (above: Node): void => {
    for (const child of childrenOf(above)) {
      if (!adapter.isElementNode(child)) continue;
      found.push(child);
      collect(child);
    }
  };
  collect(node);
  return found;
}

/** The nodes right below a node. */
export const childrenOf = (node: Node): readonly Tree.ChildNode[] =>
  'childNodes' in node ? node.childNodes : [];

/** The value of an attribute; undefined where the element has none of that name. */
export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** The texts of a node and all below it, as they stand, without scripts and styles. */
export function textOf(node: Node): string {
  if (adapter.isTextNode(node)) return node.value;
  if (adapter.isElementNode(node) && /^(script|style)$/.test(node.tagName)) return '';
  return childrenOf(node).map(textOf).join('');
}

/** The element that holds a node. */
export function parentOf(node: Node): Element | undefined {
  const parent = 'parentNode' in node ? node.parentNode : null;
  return parent && adapter.isElementNode(parent) ? parent : undefined;
}

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => adapter.isElementNode(node);

/** Whether a node is a text. */
export const isText = (node: Node): node is Tree.TextNode => adapter.isTextNode(node);
