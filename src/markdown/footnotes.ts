import type { MarkedExtension, TokenizerAndRendererExtension, Tokens } from 'marked';
import { documentOf } from './document.ts';

/** The token that shows the notes of a text: the last one of it. */
export const footnoteList: Tokens.Generic = { type: 'footnoteList', raw: '' };

/** `[^label]: text`, with further lines and paragraphs indented by four spaces or a tab. */
const definition: TokenizerAndRendererExtension = {
  name: 'footnote',
  level: 'block',
  tokenizer(source) {
    const [raw, label = '', text = ''] =
      /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n+(?: {4}|\t)[^\n]*)*)(?:\n|$)/.exec(source) ?? [];
    if (raw === undefined) return undefined;
    const tokens = this.lexer.blockTokens(text.replace(/\n(?: {4}|\t)/g, '\n'), []);
    const { notes } = documentOf(this.lexer);
    if (!notes.has(label)) notes.set(label, tokens);
    return { type: 'footnote', raw, tokens };
  },
  renderer: () => '',
};

const mention: TokenizerAndRendererExtension = {
  name: 'footnoteMention',
  level: 'inline',
  start: (source) => source.indexOf('[^'),
  tokenizer(source) {
    const [raw, label = ''] = /^\[\^([^\]\s]+)\]/.exec(source) ?? [];
    const known = raw !== undefined && documentOf(this.lexer).notes.has(label);
    return known ? { type: 'footnoteMention', raw, label } : undefined;
  },
  renderer({ label }) {
    const { mentions } = documentOf(this.parser);
    const { number, times } = mentions.get(label) ?? { number: mentions.size + 1, times: 0 };
    mentions.set(label, { number, times: times + 1 });
    const id = `fnref:${nameOf(number, times + 1)}`;
    return `<sup><a id="${id}" href="#fn:${number}" role="doc-noteref">${number}</a></sup>`;
  },
};

const list: TokenizerAndRendererExtension = {
  name: footnoteList.type,
  renderer() {
    const { notes, mentions, language } = documentOf(this.parser);
    const { title, back } = words[language];
    // A note may mention notes: they join the end of the map while it is walked, and all are counted after it.
    const texts: string[] = [];
    for (const label of mentions.keys()) texts.push(this.parser.parse(notes.get(label) ?? []).trimEnd());
    if (texts.length === 0) return '';
    const items = [...mentions.values()].map(({ number, times }, index) => {
      const names = Array.from({ length: times }, (_, time) => nameOf(number, time + 1));
      const links = names.map(
        (name) => ` <a href="#fnref:${name}" aria-label="${back} ${name}" role="doc-backlink">↩</a>`,
      );
      return `<li id="fn:${number}">${withBackLinks(texts[index] ?? '', links.join(''))}</li>\n`;
    });
    return `<section class="footnotes" role="doc-endnotes">
<h2 class="sr-only">${title}</h2>
<ol>
${items.join('')}</ol>
</section>
`;
  },
};

const words = {
  id: { title: 'Catatan kaki', back: 'Kembali ke rujukan' },
  en: { title: 'Footnotes', back: 'Back to reference' },
};

/**
 * Footnotes, numbered by their first mention and listed under a heading that only screen readers meet. A mention of
 * a note that is nowhere defined stays as it is written, a note that is nowhere mentioned is left out. The colon
 * keeps their ids apart from those of headings.
 */
export const footnotes: MarkedExtension = { extensions: [definition, mention, list] };

/** `1`, and `1-2` for the second mention of the same note. */
const nameOf = (number: number, time: number): string => (time === 1 ? `${number}` : `${number}-${time}`);

/** Into the last paragraph of a note, where there is one. */
const withBackLinks = (html: string, links: string): string =>
  html.endsWith('</p>') ? `${html.slice(0, -'</p>'.length)}${links}</p>` : html + links;
