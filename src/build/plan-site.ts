import type { Subject } from '../checks/check.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Output } from '../core/output.ts';
import type { Checked } from '../core/problem.ts';
import { plan } from '../outputs/plan.ts';
import { templateName } from '../theme/template-name.ts';
import { copyOutdated } from '../theme/template-problems.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import { type Context, createContext } from '../views/context.ts';
import type { LoadedSite } from './load-site.ts';

/** What checks compare a site with. */
export type PreviousSite = Pick<Subject, 'previousPaths' | 'previousHosts'>;

/** A site with everything that it will consist of. */
export type PlannedSite = Readonly<{ context: Context; outputs: readonly Output[] }>;

/**
 * Plans a loaded site and checks the plan. Of a site that could not be read as it is meant the plan says nothing
 * yet, so there are no problems of it but those of copied templates. `previous` is what is known of the last build.
 */
export function planSite(
  { site, complete }: LoadedSite,
  theme: ThemeFiles,
  previous: PreviousSite,
): Checked<PlannedSite> {
  const context = createContext(site, theme);
  const { value: outputs, problems } = plan(context);
  const copies = (theme.outdated ?? []).map(({ file, path, gone }) =>
    copyOutdated({ file, line: 1 }, { name: templateName(path), gone }),
  );
  const subject = { context, templates: theme.templates, outputs, ...previous };
  const found = complete ? [...problems, ...runChecks(subject)] : [];
  return { value: { context, outputs }, problems: [...copies, ...found] };
}
