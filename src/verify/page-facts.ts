import { createHash } from 'node:crypto';
import { attributeOf, childrenOf, type Element, type Node, parsePage, textOf } from '../markup/document.ts';

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

type Fact = {
  [Kind in keyof PageFacts]: Readonly<{ kind: Kind; value: PageFacts[Kind][number] }>;
}[keyof PageFacts];

/** Reads the facts of a page as a browser sees it, however broken it is. */
export function pageFacts(html: string): PageFacts {
  const facts = [...factsBelow(parsePage(firstTags(html)))];
  const of = <Kind extends keyof PageFacts>(kind: Kind) =>
    facts.flatMap((fact) => (fact.kind === kind ? [fact.value as PageFacts[Kind][number]] : []));
  return {
    scripts: of('scripts'),
    frames: of('frames'),
    links: of('links'),
    canonicals: of('canonicals'),
    robots: of('robots'),
    refreshes: of('refreshes'),
  };
}

function firstTags(html: string): string {
  let at = -1;
  for (let count = 0; count < mostTags; count += 1) {
    at = html.indexOf('<', at + 1);
    if (at < 0) return html;
  }
  return html.slice(0, at);
}

/** Walks without recursion: a hostile page is nested more deeply than calls can be. */
function* factsBelow(page: Node): Generator<Fact> {
  const waiting: { node: Node; hidden: boolean }[] = [{ node: page, hidden: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    const isElement = 'tagName' in node;
    const hidden = next.hidden || (isElement && isHidden(node));
    if (isElement) yield* factsOf(node, hidden);
    for (const child of [...childrenOf(node)].reverse()) waiting.push({ node: child, hidden });
    // A browser takes it for a text; a robot does not.
    if (isElement && node.tagName === 'noscript') waiting.push({ node: parsePage(textOf(node)), hidden });
  }
}

function* factsOf(element: Element, hidden: boolean): Generator<Fact> {
  const value = (name: string) => attributeOf(element, name)?.trim() ?? '';
  switch (element.tagName) {
    case 'script':
      if (isRun(value('type'))) yield { kind: 'scripts', value: scriptOf(element) };
      break;
    case 'iframe':
    case 'frame':
    case 'embed':
    case 'object':
      yield { kind: 'frames', value: value('src') || value('data') || '(srcdoc)' };
      break;
    case 'a':
    case 'area':
    case 'base':
      if (value('href') !== '') yield { kind: 'links', value: { href: value('href'), hidden } };
      break;
    case 'form':
      if (value('action') !== '') yield { kind: 'links', value: { href: value('action'), hidden } };
      break;
    case 'link':
      if (/(^|\s)canonical(\s|$)/i.test(value('rel'))) yield { kind: 'canonicals', value: value('href') };
      break;
    case 'meta':
      if (/^(robots|googlebot)$/i.test(value('name'))) yield { kind: 'robots', value: value('content') };
      if (/^refresh$/i.test(value('http-equiv'))) yield { kind: 'refreshes', value: value('content') };
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

/** Whether an element is there for robots only. */
const isHidden = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== undefined ||
  element.tagName === 'noscript' ||
  hidingStyle.test(attributeOf(element, 'style') ?? '');
