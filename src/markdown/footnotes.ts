import type { MarkedExtension, Token, TokenizerAndRendererExtension, Tokens } from 'marked';
import type { MarkdownDocument } from './document.ts';

/** The token that shows the notes of a text: the last one of it. */
export const footnoteList: Tokens.Generic = { type: 'footnoteList', raw: '' };

/**
 * Footnotes, numbered by their first mention and listed under a heading that only screen readers meet. A mention of
 * a note that is nowhere defined stays as it is written, a note that is nowhere mentioned is left out. The colon
 * keeps their ids apart from those of headings.
 */
export function footnotes({ language }: MarkdownDocument): MarkedExtension {
  const notes: Notes = { defined: new Map(), mentioned: new Map() };
  const words = {
    title: { id: 'Catatan kaki', en: 'Footnotes' }[language],
    back: { id: 'Kembali ke rujukan', en: 'Back to reference' }[language],
  };
  return { extensions: [definition(notes), mention(notes), list(notes, words)] };
}

/** By label: what notes say, and as which number and how often they are mentioned. */
type Notes = Readonly<{
  defined: Map<string, Token[]>;
  mentioned: Map<string, Readonly<{ number: number; times: number }>>;
}>;

/** `[^label]: text`, with further lines and paragraphs indented by four spaces or a tab. */
const definition = ({ defined }: Notes): TokenizerAndRendererExtension => ({
  name: 'footnote',
  level: 'block',
  tokenizer(source) {
    const [raw, label = '', text = ''] =
      /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n+(?: {4}|\t)[^\n]*)*)(?:\n|$)/.exec(source) ?? [];
    if (raw === undefined) return undefined;
    const tokens = this.lexer.blockTokens(text.replace(/\n(?: {4}|\t)/g, '\n'), []);
    if (!defined.has(label)) defined.set(label, tokens);
    return { type: 'footnote', raw, tokens };
  },
  renderer: () => '',
});

const mention = ({ defined, mentioned }: Notes): TokenizerAndRendererExtension => ({
  name: 'footnoteMention',
  level: 'inline',
  start: (source) => source.indexOf('[^'),
  tokenizer(source) {
    const [raw, label = ''] = /^\[\^([^\]\s]+)\]/.exec(source) ?? [];
    return raw !== undefined && defined.has(label) ? { type: 'footnoteMention', raw, label } : undefined;
  },
  renderer({ label }) {
    const { number, times } = mentioned.get(label) ?? { number: mentioned.size + 1, times: 0 };
    mentioned.set(label, { number, times: times + 1 });
    const id = `fnref:${nameOf(number, times + 1)}`;
    return `<sup><a id="${id}" href="#fn:${number}" role="doc-noteref">${number}</a></sup>`;
  },
});

const list = (
  { defined, mentioned }: Notes,
  words: Readonly<{ title: string; back: string }>,
): TokenizerAndRendererExtension => ({
  name: footnoteList.type,
  renderer() {
    // A note may mention notes: they join the end of the map while it is walked, and all are counted after it.
    const texts: string[] = [];
    for (const label of mentioned.keys()) texts.push(this.parser.parse(defined.get(label) ?? []).trimEnd());
    if (texts.length === 0) return '';
    const items = [...mentioned.values()].map(({ number, times }, index) => {
      const names = Array.from({ length: times }, (_, time) => nameOf(number, time + 1));
      const links = names.map(
        (name) => ` <a href="#fnref:${name}" aria-label="${words.back} ${name}" role="doc-backlink">↩</a>`,
      );
      return `<li id="fn:${number}">${withBackLinks(texts[index] ?? '', links.join(''))}</li>\n`;
    });
    return `<section class="footnotes" role="doc-endnotes">
<h2 class="sr-only">${words.title}</h2>
<ol>
${items.join('')}</ol>
</section>
`;
  },
});

/** `1`, and `1-2` for the second mention of the same note. */
const nameOf = (number: number, time: number): string => (time === 1 ? `${number}` : `${number}-${time}`);

/** Into the last paragraph of a note, where there is one. */
const withBackLinks = (html: string, links: string): string =>
  html.endsWith('</p>') ? `${html.slice(0, -'</p>'.length)}${links}</p>` : html + links;
