import { textChecks } from '../checks/audit-checks.ts';
import { sourceRules } from '../checks/source-rules.ts';
import type { SiteConfig } from '../config/site-config.ts';
import type { EntryFile } from '../content/parse-entry.ts';
import { readEntryText } from '../content/read-content.ts';
import type { Problem } from '../core/problem.ts';

/** Judges each article and page as it was written, by the checks that would cost a build too much. */
export function judgeTexts(
  entries: readonly EntryFile[],
  { root, config }: Readonly<{ root: string; config: SiteConfig }>,
): readonly Problem[] {
  const rules = sourceRules(config);
  return entries.flatMap((entry) => {
    const { value: text } = readEntryText(root, entry);
    return text === undefined ? [] : textChecks.flatMap((check) => check({ file: entry.file, text }, rules));
  });
}
