import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A page as a browser understands it. Elements and texts know where they begin in the source. */
export type Page = Tree.Document;
export type Element = Tree.Element;
export type Node = Tree.Node;

/** Reads a whole page as the HTML standard says, whatever is wrong with it. */
export const parsePage = (html: string): Page => parse(html, { sourceCodeLocationInfo: true });

/** All elements below a node, in the order of the source; what is in a `<template>` is not part of the page. */
export function* elementsOf(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!adapter.isElementNode(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
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

/** The line of the source in which a node begins, from 1; undefined for what the parser has added. */
export const lineOf = (node: Node): number | undefined => node.sourceCodeLocation?.startLine;
