import { createHash } from 'node:crypto';
import {
  attributeOf,
  childrenOf,
  type Element,
  type Node,
  parsePage,
  textOf,
} from '../../../markup/document.ts';

/** What a page makes a browser or a search engine do. */
export type PageFacts = Readonly<{
  /** Scripts that run: an address, or the text with its hash as a policy names it. */
  scripts: readonly Readonly<{ src: string | undefined; text: string; hash: string }>[];
  frames: readonly string[];
  links: readonly Readonly<{ href: string; hidden: boolean }>[];
  canonicals: readonly string[];
  /** What it tells robots. */
  robots: readonly string[];
  /** Where it sends the browser by itself. */
  refreshes: readonly string[];
}>;

/** Tags up to which a page is read: reading takes longer the deeper they are nested, and no page of kec has as many. */
const mostTags = 20_000;

type Found = { -readonly [Kind in keyof PageFacts]: PageFacts[Kind][number][] };

/** Reads the facts of a page as a browser sees it, however broken it is. */
export function pageFacts(html: string): PageFacts {
  const found: Found = { scripts: [], frames: [], links: [], canonicals: [], robots: [], refreshes: [] };
  collect(parsePage(firstTags(html)), false, found);
  return found;
}

function collect(node: Node, isBelowHidden: boolean, found: Found): void {
  const element = 'tagName' in node ? node : undefined;
  const hidden = isBelowHidden || (element !== undefined && isHidden(element));
  if (element) note(element, hidden, found);
  if (element?.tagName === 'noscript') collect(parsePage(markupIn(element)), hidden, found);
  for (const child of childrenOf(node)) collect(child, hidden, found);
}

/** A browser takes what is in a `<noscript>` for a text; a robot does not. One in another is like any element. */
const markupIn = (element: Element): string => textOf(element).replaceAll(/<noscript/gi, '<div');

function firstTags(html: string): string {
  let at = -1;
  for (let count = 0; count < mostTags; count += 1) {
    at = html.indexOf('<', at + 1);
    if (at < 0) return html;
  }
  return html.slice(0, at);
}

/** Adds what an element does to what was found. */
function note(element: Element, hidden: boolean, found: Found): void {
  const value = (name: string) => attributeOf(element, name)?.trim() ?? '';
  switch (element.tagName) {
    case 'script':
      if (isRun(value('type'))) found.scripts.push(scriptOf(element));
      break;
    case 'iframe':
    case 'frame':
    case 'embed':
    case 'object':
      found.frames.push(value('src') || value('data') || '(srcdoc)');
      break;
    case 'a':
    case 'area':
    case 'base':
      if (value('href') !== '') found.links.push({ href: value('href'), hidden });
      break;
    case 'form':
      if (value('action') !== '') found.links.push({ href: value('action'), hidden });
      break;
    case 'link':
      if (/(^|\s)canonical(\s|$)/i.test(value('rel'))) found.canonicals.push(value('href'));
      break;
    case 'meta':
      if (/^(robots|googlebot)$/i.test(value('name'))) found.robots.push(value('content'));
      if (/^refresh$/i.test(value('http-equiv'))) found.refreshes.push(value('content'));
      break;
  }
}

/** Scripts of other types are data (HTML standard, the script element). */
const isRun = (type: string): boolean =>
  /^(|module|(text|application)\/(x-)?(java|ecma)script.*)$/i.test(type);

function scriptOf(element: Element): PageFacts['scripts'][number] {
  const [first] = childrenOf(element);
  const text = first !== undefined && 'value' in first ? first.value : textOf(element);
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return { src: attributeOf(element, 'src')?.trim(), text: text.trim().slice(0, 80), hash };
}

const hidingStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d]*[1-9])|font-size\s*:\s*[01](px|em|%)?\s*(;|$)|(left|top|text-indent|margin-left)\s*:\s*-\d{3}|(height|width)\s*:\s*[01](px)?\s*(;|$)|clip\s*:/i;

/** Whether a style keeps people from seeing what it is for. */
export const hides = (style: string): boolean => hidingStyle.test(style);

/** Whether an element is there for robots only. */
const isHidden = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== undefined ||
  element.tagName === 'noscript' ||
  hides(attributeOf(element, 'style') ?? '');
