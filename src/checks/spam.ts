import type { SiteConfig } from '../config/site-config.ts';
import type { Problem } from '../core/problem.ts';
import { textsIn } from '../core/texts-in.ts';
import { isOwnTemplate } from '../theme/theme.ts';
import type { PublishedFile, SourceRules, SourceText, Subject } from './check.ts';
import { sourceRules } from './source-rules.ts';
import { spamProblems } from './spam-problem.ts';

/** No article holds spam: front matter, text and HTML are looked at as they were written. */
export const spamInText = (source: SourceText, rules: SourceRules): readonly Problem[] =>
  spamProblems(source, 'markdown', rules);

/** No template of the site's own, no script of its theme and no setting holds spam. */
export function spamInTheme({ context, templates }: Subject): readonly Problem[] {
  const { config } = context.site;
  const rules = sourceRules(config);
  const own = [...templates.values()].filter(isOwnTemplate);
  const scripts = context.themeAssets.files.filter(({ path }) => path.endsWith('.js'));
  return [
    ...own.flatMap((template) => spamProblems(template, 'html', rules)),
    ...scripts.flatMap(({ path, content }) =>
      typeof content === 'string'
        ? spamProblems(
            { file: `templates/${path.replace(/-\w+(?=\.js$)/, '')}`, text: content },
            'script',
            rules,
          )
        : [],
    ),
    ...settingProblems(config, rules),
  ];
}

/** Settings are known by what they say only, so the report names no line. */
function settingProblems(config: SiteConfig, rules: SourceRules): readonly Problem[] {
  const { title, tagline, navigation, office, social, alert, extra } = config;
  const text = [...textsIn({ title, tagline, navigation, office, social, alert, extra })].join('\n\n');
  return spamProblems({ file: 'content/site.yaml', text }, 'markdown', rules).map((problem) => ({
    ...problem,
    place: { file: 'content/site.yaml' },
  }));
}

/** Files that are published as they are and that a browser runs or a search engine reads. */
const readable = /\.(html?|xhtml|js|mjs|svg|txt|xml|json|css|php)$/i;

/** No file that is published as it is holds spam. */
export async function spamInFile(
  { cause, bytes }: PublishedFile,
  rules: SourceRules,
): Promise<readonly Problem[]> {
  if (!cause.startsWith('content/') || !readable.test(cause)) return [];
  const text = new TextDecoder().decode(bytes);
  return spamProblems({ file: cause, text }, /\.m?js$/i.test(cause) ? 'script' : 'html', rules);
}
