import { decodeEntities } from '../core/entities.ts';

/** What a scan of HTML meets, in its order. `index` is where it begins in the source. */
export type MarkupEvent =
  | Readonly<{ kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; index: number }>
  | Readonly<{ kind: 'close'; name: string; index: number }>
  | Readonly<{ kind: 'text'; text: string; index: number }>
  | Readonly<{ kind: 'comment'; text: string; index: number }>
  /** The content of an element that is no markup, such as a script. */
  | Readonly<{ kind: 'raw'; name: string; text: string; index: number }>;

/** Elements whose content is no markup. */
const rawNames = new Set(['script', 'style', 'xmp', 'plaintext']);

/** More attributes than that are not read: no element needs them. */
const mostAttributes = 60;

const attributePattern = /[\s/]*([^\s"'<>/=][^\s>/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;

/**
 * Reads HTML, or Markdown with HTML in it, in one pass whose time grows with the length alone, however the tags are nested
 * or broken. Which element an end tag closes is left to who asks.
 */
export function* markupEvents(html: string): Generator<MarkupEvent> {
  let at = 0;
  let textStart = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const tag = eventAt(html, open);
    if (tag === undefined) {
      at = open + 1;
      continue;
    }
    if (open > textStart) yield { kind: 'text', text: html.slice(textStart, open), index: textStart };
    yield tag.event;
    at = tag.end;
    if (tag.event.kind === 'open' && rawNames.has(tag.event.name)) {
      const end = endOfRaw(html, tag.event.name, at);
      yield { kind: 'raw', name: tag.event.name, text: html.slice(at, end), index: at };
      at = end;
    }
    textStart = at;
  }
  if (html.length > textStart) yield { kind: 'text', text: html.slice(textStart), index: textStart };
}

type Scanned = Readonly<{ event: MarkupEvent; end: number }>;

function eventAt(html: string, open: number): Scanned | undefined {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    const stop = end < 0 ? html.length : end;
    return { event: { kind: 'comment', text: html.slice(open + 4, stop), index: open + 4 }, end: stop + 3 };
  }
  if (html.startsWith('<!', open) || html.startsWith('<?', open)) {
    const end = html.indexOf('>', open);
    const stop = end < 0 ? html.length : end;
    return { event: { kind: 'comment', text: html.slice(open + 2, stop), index: open + 2 }, end: stop + 1 };
  }
  const name = /<(\/?)([a-z][a-z0-9:-]*)/iy;
  name.lastIndex = open;
  const found = name.exec(html);
  if (found === null) return undefined;
  const tagName = (found[2] ?? '').toLowerCase();
  if (found[1] === '/') {
    const end = html.indexOf('>', open);
    return { event: { kind: 'close', name: tagName, index: open }, end: end < 0 ? html.length : end + 1 };
  }
  const { attributes, end } = attributesFrom(html, name.lastIndex);
  return { event: { kind: 'open', name: tagName, attributes, index: open }, end };
}

function attributesFrom(html: string, from: number) {
  const attributes = new Map<string, string>();
  attributePattern.lastIndex = from;
  let end = from;
  for (let found = attributePattern.exec(html); found !== null; found = attributePattern.exec(html)) {
    end = attributePattern.lastIndex;
    const name = (found[1] ?? '').toLowerCase();
    if (attributes.size < mostAttributes && !attributes.has(name)) {
      attributes.set(name, decodeEntities(found[2] ?? found[3] ?? found[4] ?? ''));
    }
  }
  const close = html.indexOf('>', end);
  return { attributes, end: close < 0 ? html.length : close + 1 };
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
