import type { Problem } from '../core/problem.ts';
import type { Check, Subject } from './check.ts';
import { goneUrls } from './gone-urls.ts';
import { layouts } from './layouts.ts';
import { siteLinks } from './site-links.ts';
import { templatePolicy } from './template-policy.ts';

/** Every check of a build. A new check is one file and one line here. */
const checks: readonly Check[] = [layouts, templatePolicy, siteLinks, goneUrls];

/** All problems that the checks find. */
export const runChecks = (subject: Subject): readonly Problem[] => checks.flatMap((check) => check(subject));
