import { type Anchor, type Block, indexIn } from './parts.ts';
import { quoteRanges } from './tokens.ts';

/** Links of Markdown, and addresses as text. A definition such as `[a]: https://…` has the text that it is used with. */
export function writtenLinks(blocks: readonly Block[]): readonly Anchor[] {
  const texts = referenceTexts(blocks);
  return blocks.flatMap((block) => linksIn(block, texts));
}

/** A link of Markdown, or an address. */
const fullLink =
  /\[([^[\]\n]{0,300})\]\(\s*<?((?:https?:)?\/\/[^\s)>]{1,1000})|(https?:\/\/[^\s<>()"'\]]{3,1000})/g;

/** A host without the beginning of an address. Names that are reserved for examples count as any. */
const bareHost =
  /(?<![\w@./-])[a-z0-9][a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,60}){0,2}\.(?:com|net|org|info|biz|id|co|io|me|cc|pro|vip|top|xyz|club|online|site|store|shop|live|fun|win|bet|asia|link|app|click|icu|example|test|invalid)\b(?![@\w-]|\.\w)(?:\/[\w./?=&%-]{0,200})?/gi;

/** `[text][label]`, and `[label]: address`. */
const reference = /\[([^[\]\n]{0,300})\]\[([^[\]\n]{0,60})\]/g;
const definition = /^[ \t]{0,3}\[([^[\]\n]{1,60})\]:[ \t]*<?((?:https?:)?\/\/[^\s>]{1,1000})/gm;

const referenceTexts = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(
    blocks
      .filter(({ text }) => text.includes(']['))
      .flatMap(({ text }) => [...text.matchAll(reference)])
      .map(({ 1: text = '', 2: label = '' }) => [label || text, text]),
  );

/** Hosts in a text that are said, and not only named in a quotation. */
function saidHosts(text: string): readonly RegExpExecArray[] {
  const found = [...text.matchAll(bareHost)];
  const quotes = found.length > 0 ? quoteRanges(text) : [];
  return found.filter(({ index }) => !quotes.some(([start, end]) => start <= index && index < end));
}

function linksIn(block: Block, texts: ReadonlyMap<string, string>): readonly Anchor[] {
  const rest = { hiding: block.zone === 'hidden' && !block.code ? ('closed' as const) : undefined, block };
  const full = block.text.includes('//') ? [...block.text.matchAll(fullLink)] : [];
  const defined = block.text.includes(']:') ? [...block.text.matchAll(definition)] : [];
  const bare = block.code || !/\w\.\w/.test(block.text) ? [] : saidHosts(block.text);
  return [
    ...full.map(({ 1: text, 2: url, 3: address = '', index }) => ({
      ...rest,
      url: url ?? address,
      text: text ?? address,
      index: indexIn(block, index),
      pictured: block.text[index - 1] === '!',
    })),
    ...defined.map(({ 1: label = '', 2: url = '', index }) => ({
      ...rest,
      url,
      text: texts.get(label) ?? url,
      index: indexIn(block, index),
      pictured: false,
    })),
    ...bare.map(({ 0: name, index }) => ({
      ...rest,
      url: `//${name}`,
      text: `//${name}`,
      index: indexIn(block, index),
      pictured: false,
    })),
  ];
}
