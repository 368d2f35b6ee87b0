import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** An element of a parsed page, with its attributes by name. */
export type PageElement = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  node: Node;
}>;

/** Every element of a page, in document order. */
export function elementsOf(html: string): readonly PageElement[] {
  const found: PageElement[] = [];
  visit(parse(html), (node) => {
    if (!('tagName' in node)) return;
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    found.push({ name: node.tagName, attributes, node });
  });
  return found;
}

/** What a reader meets from top to bottom: visible text and the alt texts of images, white space folded. */
export function visibleText(html: string): string {
  const parts: string[] = [];
  visit(parse(html), (node) => {
    if ('tagName' in node && node.tagName === 'img')
      parts.push(node.attrs.find(({ name }) => name === 'alt')?.value ?? '');
    if (node.nodeName === '#text' && 'value' in node && !isHidden(node.parentNode)) parts.push(node.value);
  });
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

const hidden = new Set(['script', 'style', 'title', 'template', 'noscript']);

const isHidden = (parent: Node | null): boolean => parent !== null && hidden.has(parent.nodeName);

function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, look);
}
