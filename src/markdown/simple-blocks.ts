import type { Lexer, MarkedExtension, Tokens } from 'marked';

/**
 * Paragraphs of one line, headings, and lists whose items are lines, as marked would read them, when nothing near them can
 * make them anything else. marked tries ten rules on each block before it takes it for a paragraph.
 */
export const simpleBlocks: MarkedExtension = {
  extensions: [
    {
      name: 'simpleBlock',
      level: 'block',
      tokenizer(source, tokens) {
        const { lexer } = this;
        const previous = tokens.at(-1)?.type;
        // What stands in an item of a list, and what may go on after another line, is read in other ways.
        if (!lexer.state.top || previous === 'paragraph' || previous === 'text') return undefined;
        return paragraphOf(source, lexer) ?? headingOf(source, lexer) ?? listOf(source, lexer);
      },
    },
  ],
};

function paragraphOf(source: string, lexer: Lexer): Tokens.Paragraph | undefined {
  const [raw] = paragraph.exec(source) ?? [];
  return raw === undefined ? undefined : { type: 'paragraph', raw, text: raw, tokens: lexer.inline(raw) };
}

function headingOf(source: string, lexer: Lexer): Tokens.Heading | undefined {
  const [raw, signs = '', text = ''] = heading.exec(source) ?? [];
  if (raw === undefined) return undefined;
  return { type: 'heading', raw, depth: signs.length, text, tokens: lexer.inline(text) };
}

function listOf(source: string, lexer: Lexer): Tokens.List | undefined {
  const [raw, number] = list.exec(source) ?? numberedList.exec(source) ?? [];
  if (raw === undefined) return undefined;
  const lines = raw.split('\n');
  const items = lines.map((line, index): Tokens.ListItem => {
    const text = line.slice(line.indexOf(' ') + 1);
    return {
      type: 'list_item',
      raw: index < lines.length - 1 ? `${line}\n` : line,
      task: false,
      loose: false,
      text,
      tokens: [{ type: 'text', raw: text, text, tokens: lexer.inline(text) }],
    };
  });
  const ordered = number !== undefined;
  return { type: 'list', raw, ordered, start: ordered ? Number(number) : '', loose: false, items };
}

/** What begins a line that is no more than text, also where it stands alone. */
const start = String.raw`(?:\*\*)?[A-Za-z"'(]`;

const paragraph = new RegExp(String.raw`^${start}[^\n]*(?=\n\n|\n?$)`);

const heading = /^(#{1,6}) ([^\s#](?:.*[^\s#])?)(?=\n|$)/;

/** The whole of a list, if what follows after it is surely no part of it. */
const listOfLines = (marker: string, others: string): RegExp => {
  const text = String.raw` ${start}(?:[^\n]*\S)?`;
  return new RegExp(String.raw`^${marker}${text}(?:\n${others}${text})*(?=\n?$|\n\n+(?:#|${start}))`);
};

const list = listOfLines('-', '-');
const numberedList = listOfLines(String.raw`(\d{1,9})\.`, String.raw`\d{1,9}\.`);
