import { accessibility } from './accessibility/accessibility.ts';
import { bareDownloads } from './bare-downloads.ts';
import type { Check, FileCheck, PageCheck, PagesCheck, SourceCheck } from './check.ts';
import { contrastOfTexts } from './contrast/contrast.ts';
import { documents } from './documents.ts';
import { hiddenFactsLeft } from './hidden-facts.ts';
import { pageLinks } from './page-links.ts';
import { reviews } from './reviews.ts';
import { secretFiles } from './secret-files.ts';
import { shareCards, shareCardWeight } from './share-cards.ts';
import { spamInFile, spamInText } from './spam.ts';
import { summaries } from './summaries.ts';
import { titles } from './titles.ts';

// Every check that runs in `kec check` alone. A build loads none of them, nor what they read pages and files with.

/** Checks of the site as a whole that ask for a decision and not for a correction. */
export const editorialChecks: readonly Check[] = [titles, summaries, bareDownloads, reviews];

/** Checks of each text as it was written that would cost a build too much. */
export const textChecks: readonly SourceCheck[] = [spamInText];

/** Checks of each page. */
export const pageChecks: readonly PageCheck[] = [accessibility, shareCards];

/** Checks of all pages together. */
export const pagesChecks: readonly PagesCheck[] = [pageLinks, contrastOfTexts];

/** Checks of each file that is no page. */
export const fileChecks: readonly FileCheck[] = [
  hiddenFactsLeft,
  documents,
  secretFiles,
  shareCardWeight,
  spamInFile,
];
