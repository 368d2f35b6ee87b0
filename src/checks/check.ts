import type { ImageRecipe } from '../core/image.ts';
import type { Language } from '../core/language.ts';
import type { Output } from '../core/output.ts';
import type { Place, Problem } from '../core/problem.ts';
import type { Page } from '../markup/document.ts';
import type { AllowedHosts } from '../sanitize/blocked-parts.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import type { Context } from '../views/context.ts';

/** What checks judge: the site, and everything that it will consist of. */
export type Subject = Readonly<{
  context: Context;
  /** By name. */
  templates: ThemeFiles['templates'];
  outputs: readonly Output[];
  /** Paths that the last build wrote; empty for a first one. */
  previousPaths: readonly string[];
  /** Foreign hosts that the last build linked to; absent where that is not known, as for a first one. */
  previousHosts?: readonly string[];
}>;

/** Judges the site as a whole. Pure, like all checks; runs in every build. */
export type Check = (subject: Subject) => readonly Problem[];

/** An article, a template or the settings as they were written; `file` is relative to the site's folder. */
export type SourceText = Readonly<{ file: string; text: string }>;

/** What the settings say that a check of sources must know. */
export type SourceRules = Readonly<{
  language: Language;
  /** Telephone numbers that the office itself makes public, digits only, as `628123456789`. */
  phones: readonly string[];
  /** The host of the site itself. */
  ownHost: string;
  /** Outside hosts that its pages may load from. */
  hosts: AllowedHosts;
}>;

/** Judges one text as it was written: in every build, where each text is at hand when it is parsed, or in `kec check`. */
export type SourceCheck = (source: SourceText, rules: SourceRules) => readonly Problem[];

/** A page as it will be published, and where to mend it. */
export type PublishedPage = Readonly<{
  url: string;
  variant: 'normal' | 'mobile';
  output: Output;
  html: string;
  document: Page;
  /**
   * Where a text of the page was written: the first line that has it, in the source of the page, else in the settings or
   * a template; the source of the page where none has it.
   */
  placeOf: (text: string) => Place;
}>;

/** Judges one page. Runs in `kec check` alone, which renders every page and reads it as a browser does. */
export type PageCheck = (page: PublishedPage, subject: Subject) => readonly Problem[];

/**
 * Judges pages that only tell together whether they are right, such as links to a part of another page. Made anew for each
 * run; `look` is called once for every page.
 */
export type PagesCheck = (subject: Subject) => Readonly<{
  /** Keeps what it needs of a page, and tells what is wrong with it alone. */
  look: (page: PublishedPage) => readonly Problem[];
  /** Tells what is wrong between the pages, when all have been looked at. */
  finish: () => readonly Problem[];
}>;

/** A file that is published as it is, such as a PDF, or that was made, such as a picture. */
export type PublishedFile = Readonly<{
  /** Relative to the site folder. */
  path: string;
  /** What it comes from: `content/static/…` for a file that is copied. */
  cause: string;
  bytes: Uint8Array;
  /** How a picture was made; absent for other files. */
  recipe?: ImageRecipe;
}>;

/** Judges one file that is no page. Runs in `kec check` alone. */
export type FileCheck = (file: PublishedFile, rules: SourceRules) => Promise<readonly Problem[]>;
