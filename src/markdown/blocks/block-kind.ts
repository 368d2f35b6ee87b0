import type { Tokens } from 'marked';
import type { Block, BlockLink, ImageFound } from '../../core/body.ts';
import type { Language, Text } from '../../core/language.ts';
import type { Place, Problem } from '../../core/problem.ts';
import type { MarkdownDocument } from '../document.ts';

/** What a block of some kind holds and what is made of it. */
export type BlockKind = Readonly<{
  kind: Block['kind'];
  /** What authors call it. Both names work in a site of either language. */
  names: Readonly<Record<Language, string>>;
  /** What readers get, in one sentence. */
  shows: Text;
  /** What belongs in it, for cures: `images: ![…](photo.jpg)`. */
  holds: Text;
  /** Lines between `:::name` and `:::`, as an example; empty for a block that holds nothing. */
  example: Text;
  /** How many images and links it holds at most, and of which there has to be one. */
  most: Readonly<{ image: number; link: number }>;
  needs: 'image' | 'link' | undefined;
  setting: ImageFound['setting'];
  /** Which links it can show, and what they lead to in words. */
  fits?: Readonly<{ link: (href: string) => boolean; wanted: Text }>;
  /** What is wrong with a block that holds only what belongs in it. */
  faults?: (block: WrittenBlock, document: MarkdownDocument) => readonly Problem[];
  /** Undefined for content that lacks what the block needs. */
  make: (found: Readonly<{ images: readonly number[]; links: readonly BlockLink[] }>) => Block | undefined;
}>;

/** A block as it is written: what follows `:::` on its first line, all of its text, and where it begins. */
export type WrittenBlock = Readonly<{ words: string; raw: string; place: Place }>;

/** The images and links of a block, in their order. */
export type BlockContent = Readonly<{ images: readonly Tokens.Image[]; links: readonly Tokens.Link[] }>;
