import type { SpamRules, SpamSource } from './signal.ts';

/** Whether a text needs to be looked at closely. */
export const mayBeSpam = (source: SpamSource, rules: SpamRules): boolean => source.text !== '' && rules !== undefined;
