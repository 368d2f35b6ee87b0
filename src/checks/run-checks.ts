import type { Problem } from '../core/problem.ts';
import { adminAuthors } from './admin-authors.ts';
import { bareDownloads } from './bare-downloads.ts';
import type { Check, FileCheck, PageCheck, SourceCheck, SourceRules, SourceText, Subject } from './check.ts';
import { documents } from './documents.ts';
import { englishMonths } from './english-months.ts';
import { goneUrls } from './gone-urls.ts';
import { hiddenFactsLeft } from './hidden-facts.ts';
import { layouts } from './layouts.ts';
import { privateNames } from './private-names.ts';
import { privateNumbers } from './private-numbers.ts';
import { reviews } from './reviews.ts';
import { shareCards, shareCardWeight } from './share-cards.ts';
import { siteLinks } from './site-links.ts';
import { summaries } from './summaries.ts';
import { templatePolicy } from './template-policy.ts';
import { titles } from './titles.ts';
import { weekdays } from './weekdays.ts';

// Every check. A new one is one file and one line in one of these lists.

/** Checks of the site as a whole, in every build. */
const checks: readonly Check[] = [layouts, templatePolicy, siteLinks, goneUrls, privateNames];

/** Checks of each text as it was written, in every build. */
const sourceChecks: readonly SourceCheck[] = [privateNumbers, weekdays, englishMonths, adminAuthors];

/** Checks of the site as a whole that ask for a decision and not for a correction: in `kec check` alone. */
export const editorialChecks: readonly Check[] = [titles, summaries, bareDownloads, reviews];

/** Checks of each page, in `kec check` alone. */
export const pageChecks: readonly PageCheck[] = [shareCards];

/** Checks of each file that is no page, in `kec check` alone. */
export const fileChecks: readonly FileCheck[] = [hiddenFactsLeft, documents, shareCardWeight];

/** All problems that checks find in a text as it was written. */
export const judgeSource = (source: SourceText, rules: SourceRules): readonly Problem[] =>
  sourceChecks.flatMap((check) => check(source, rules));

/** All problems that the checks of a build find in the site. */
export const runChecks = (subject: Subject): readonly Problem[] => checks.flatMap((check) => check(subject));
