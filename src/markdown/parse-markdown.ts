import type { Block, Body, Byline, Hole, ImageFound, LinkFound } from '../core/body.ts';
import { isFullStack } from '../core/full-stack.ts';
import type { Language } from '../core/language.ts';
import type { Checked, Problem } from '../core/problem.ts';
import type { AllowedHosts } from '../sanitize/blocked-parts.ts';
import { blockExcess, type Excess, mostCells } from './block-limits.ts';
import { cleanMarkup } from './clean-markup.ts';
import { type DocumentOptions, holeMarks, type MarkdownDocument } from './document.ts';
import { createParser } from './extensions.ts';
import { footnoteList } from './footnotes.ts';
import { lexText } from './lex-text.ts';
import { mostLevels, nestedTooDeep, tableTooLarge, textTangled } from './limit-problems.ts';
import { findPlaces } from './places.ts';
import { bylineOf, excerptFrom } from './summary.ts';
import { countWords } from './words.ts';

/** A text read: its HTML with holes, and what else is known of it. */
export type ParsedMarkdown = Readonly<{
  body: Body;
  /** Plain text: the author's summary, else the beginning. */
  excerpt: string;
  words: number;
  links: readonly LinkFound[];
  /** Addresses with a host in HTML that is trusted and stays as it is. */
  htmlLinks: readonly LinkFound[];
  images: readonly ImageFound[];
  byline: Byline | undefined;
}>;

/** `file` and `firstLine` (from 1) say where the text stands, for the places of what is found in it. */
export type MarkdownOptions = Readonly<{
  file: string;
  firstLine: number;
  /** Whether raw HTML is cleaned by an allow-list. */
  html: 'clean' | 'trusted';
  /** Hosts that the pages may load something from. */
  hosts: AllowedHosts;
  language: Language;
  /** What the author says instead of an excerpt of the text. */
  summary?: string | undefined;
  /** Whether the settings say how the office is reached; a contact box is a problem where they do not. */
  office: boolean;
}>;

const marked = createParser();

/**
 * Reads a Markdown text. Nothing in it can run in a page unless raw HTML is trusted. A text that would take too long
 * or too much of the stack is not read and comes back empty, with a problem.
 */
export function parseMarkdown(source: string, options: MarkdownOptions): Checked<ParsedMarkdown> {
  const text = source.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
  const excess = blockExcess(text);
  if (excess) return unread(excessProblem(excess, options));
  try {
    return readText(text, options);
  } catch (error) {
    // Marks inside each other that nothing of the above has counted.
    if (!isFullStack(error)) throw error;
    return unread(nestedTooDeep({ file: options.file, line: options.firstLine }, { levels: undefined }));
  }
}

function readText(text: string, options: MarkdownOptions): Checked<ParsedMarkdown> {
  const document = newDocument(text, options);
  const settings: DocumentOptions = { ...marked.defaults, document };
  const lexed = lexText(text, settings);
  if ('tangled' in lexed) return unread(tangledProblem(lexed.tangled, text, options));
  const tokens = [...lexed.tokens, footnoteList];
  document.places = findPlaces(tokens, { text, ...options });
  const raw = marked.parser(tokens, settings);
  const html = document.hasHtml && options.html === 'clean' ? cleanMarkup(raw, document) : raw;
  const { links, htmlLinks, images, blocks, problems } = document;
  return {
    value: {
      body: bodyOf(html, blocks),
      excerpt: options.summary ?? excerptFrom(tokens),
      words: countWords(html),
      links,
      htmlLinks,
      images,
      byline: bylineOf(tokens),
    },
    problems,
  };
}

const unread = (problem: Problem): Checked<ParsedMarkdown> => ({
  value: {
    body: { parts: [''], holes: [] },
    excerpt: '',
    words: 0,
    links: [],
    htmlLinks: [],
    images: [],
    byline: undefined,
  },
  problems: [problem],
});

function excessProblem({ kind, line }: Excess, { file, firstLine }: MarkdownOptions): Problem {
  const place = { file, line: firstLine + line };
  switch (kind) {
    case 'levels':
      return nestedTooDeep(place, { levels: mostLevels.blocks });
    case 'cells':
      return tableTooLarge(place, { cells: mostCells });
    case 'steps':
      return textTangled(place, {});
  }
}

function tangledProblem(run: string, text: string, { file, firstLine }: MarkdownOptions): Problem {
  const [start = ''] = run.split('\n', 1);
  const before = text.slice(0, Math.max(0, text.indexOf(start)));
  return textTangled({ file, line: firstLine + before.split('\n').length - 1 }, {});
}

const newDocument = (
  text: string,
  { file, language, html, hosts, office }: MarkdownOptions,
): MarkdownDocument => ({
  file,
  language,
  html,
  hosts,
  office,
  mayHaveBlocks: text.includes(':::'),
  places: new Map(),
  links: [],
  htmlLinks: [],
  images: [],
  blocks: [],
  problems: [],
  headingIds: new Map(),
  headingDepths: [],
  tables: 0,
  hasHtml: false,
  notes: new Map(),
  mentions: new Map(),
});

/** Cuts HTML at the marks of its holes. */
function bodyOf(html: string, blocks: readonly Block[]): Body {
  const [first = '', ...cut] = html.split(holeMarks);
  const parts = [first];
  const holes: Hole[] = [];
  for (let index = 0; index < cut.length; index += 3) {
    const [kind, number, part = ''] = [cut[index], Number(cut[index + 1]), cut[index + 2]];
    const block = kind === 'B' ? blocks[number] : undefined;
    holes.push(
      block === undefined
        ? { kind: kind === 'L' ? 'link' : 'image', index: number }
        : { kind: 'block', block },
    );
    parts.push(part);
  }
  return { parts, holes };
}
