import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked, Problem } from '../core/problem.ts';
import { longestText, textTooLarge } from '../core/text-limit.ts';
import { type ConfigOverrides, resolveConfig } from './resolve-config.ts';
import { settingsMissing } from './setting-problems.ts';
import type { SiteConfig } from './site-config.ts';

/** Reads and validates `content/site.yaml` of the site in `root`. Undefined when there is any error. */
export function readConfig(root: string, overrides: ConfigOverrides): Checked<SiteConfig | undefined> {
  const missing = missingSettings(root);
  if (missing) return { value: undefined, problems: [missing] };
  const { size } = statSync(join(root, file));
  if (size > longestText) return { value: undefined, problems: [textTooLarge({ file }, { size })] };
  return resolveConfig(readFileSync(join(root, file), 'utf8'), overrides);
}

/** The problem of a folder that is not a site's: it has no settings. */
export function missingSettings(root: string): Problem | undefined {
  if (existsSync(join(root, file))) return undefined;
  const other = ['content/site.yml', 'site.yaml', 'site.yml'].find((name) => existsSync(join(root, name)));
  return settingsMissing({ file }, { other });
}

const file = 'content/site.yaml';
