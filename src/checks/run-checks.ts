import type { Problem } from '../core/problem.ts';
import { adminAuthors } from './admin-authors.ts';
import type { Check, SourceCheck, SourceRules, SourceText, Subject } from './check.ts';
import { englishMonths } from './english-months.ts';
import { goneUrls } from './gone-urls.ts';
import { layouts } from './layouts.ts';
import { newHosts } from './new-hosts.ts';
import { privateNames } from './private-names.ts';
import { privateNumbers } from './private-numbers.ts';
import { siteLinks } from './site-links.ts';
import { spamInTheme } from './spam.ts';
import { templatePolicy } from './template-policy.ts';
import { weekdays } from './weekdays.ts';

// Every check that runs in every build; audit-checks.ts has the others. A new one is one file and one line in a list.

/** Checks of the site as a whole. */
const checks: readonly Check[] = [
  layouts,
  templatePolicy,
  siteLinks,
  goneUrls,
  newHosts,
  privateNames,
  spamInTheme,
];

/** Checks of each text as it was written, where each text is at hand when it is parsed. */
const sourceChecks: readonly SourceCheck[] = [privateNumbers, weekdays, englishMonths, adminAuthors];

/** All problems that checks find in a text as it was written. */
export const judgeSource = (source: SourceText, rules: SourceRules): readonly Problem[] =>
  sourceChecks.flatMap((check) => check(source, rules));

/** All problems that the checks of a build find in the site. */
export const runChecks = (subject: Subject): readonly Problem[] => checks.flatMap((check) => check(subject));
