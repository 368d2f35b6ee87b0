import type { Problem } from '../core/problem.ts';
import { blockedProblem } from '../markdown/blocked-html.ts';
import { type AllowedHosts, type BlockedPart, blockedParts } from '../sanitize/blocked-parts.ts';
import { tagsOf } from '../sanitize/html-tags.ts';
import { isOwnTemplate, type ThemeTemplate } from '../theme/theme.ts';
import type { Subject } from './check.ts';

/**
 * Nothing in a template of the site's own needs what the policy of the pages blocks. Those of the built-in theme never
 * do, and a site without templates is spared the loading of the sanitizer, which reads the tags.
 */
export const templatePolicy = ({ context, templates }: Subject): readonly Problem[] =>
  [...templates.values()]
    .filter(isOwnTemplate)
    .flatMap((template) => templateProblems(template, context.site.config.security.hosts));

/** The same of one template, whosever it is. */
export function templateProblems({ file, text }: ThemeTemplate, hosts: AllowedHosts): readonly Problem[] {
  const markup = markupOf(text);
  return blockedParts(tagsOf(markup), hosts).map((part) =>
    blockedProblem(part, { file, line: lineOf(part, markup) }),
  );
}

/** A template as HTML: what eta puts in is not known, and the texts that the theme itself puts inline are allowed. */
const markupOf = (text: string): string =>
  text
    .replace(/<(script|style)>\s*<%~\s*(it\.)?assets\.\w+\s*%>\s*<\/\1>/g, '')
    .replace(/<%[\s\S]*?%>/g, (code) => code.replace(/[^\n]/g, ''));

/** The line of the first place that holds a part. */
function lineOf(part: BlockedPart, markup: string): number {
  const sought = part.kind === 'host' ? part.url : part.part.replace(/(>|[= ].*)$/, '');
  return markup.slice(0, Math.max(0, markup.toLowerCase().indexOf(sought.toLowerCase()))).split('\n').length;
}
