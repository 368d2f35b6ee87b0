import type { MarkedOptions, Token } from 'marked';
import type { Block, ImageFound, LinkFound } from '../core/body.ts';
import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { AllowedHosts } from '../sanitize/blocked-parts.ts';
import type { Places } from './places.ts';

/** What is found while one text is read. The Markdown extensions write into it; nothing outlives the text. */
export type MarkdownDocument = {
  readonly file: string;
  readonly language: Language;
  readonly html: 'clean' | 'trusted';
  readonly hosts: AllowedHosts;
  /** Whether the settings say how the office is reached. */
  readonly office: boolean;
  /** Whether `:::` stands anywhere in the text. */
  readonly mayHaveBlocks: boolean;
  /** Of what the text holds; empty until it is lexed. */
  places: Places;
  readonly links: LinkFound[];
  readonly htmlLinks: LinkFound[];
  readonly images: ImageFound[];
  readonly blocks: Block[];
  readonly problems: Problem[];
  /** Heading ids in use, each with the last number put after it, and the depths of the headings above the current one. */
  readonly headingIds: Map<string, number>;
  readonly headingDepths: number[];
  tables: number;
  hasHtml: boolean;
  /** Footnotes by label: what they say, and as which number and how often they are mentioned. */
  readonly notes: Map<string, Token[]>;
  readonly mentions: Map<string, Readonly<{ number: number; times: number }>>;
};

/**
 * Options of marked with the text that is read. marked hands them to all its parts, so that one parser serves all
 * texts: making one takes as long as reading a short text.
 */
export type DocumentOptions = MarkedOptions & Readonly<{ document: MarkdownDocument }>;

/** The text that is read, from marked's lexer or parser. */
export const documentOf = ({ options }: Readonly<{ options: MarkedOptions }>): MarkdownDocument =>
  (options as DocumentOptions).document;

/** The setting of an image that is about to be rendered. */
export type ImageSetting = ImageFound['setting'];

/** A hole in the HTML until it is cut. NUL cannot come from the text: Markdown replaces it. */
export const holeMark = (kind: 'link' | 'image' | 'block', index: number): string =>
  `\0${kind.charAt(0).toUpperCase()}${index}\0`;

/** Notes a block, and gives the mark of its hole. */
export const blockHole = (block: Block, { blocks }: MarkdownDocument): string =>
  holeMark('block', blocks.push(block) - 1);

/** Finds the marks of {@link holeMark}. */
export const holeMarks = /\0([LIB])(\d+)\0/g;
