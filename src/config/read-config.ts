import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../core/problem.ts';
import { type ConfigOverrides, resolveConfig } from './resolve-config.ts';
import { settingsMissing } from './setting-problems.ts';
import type { SiteConfig } from './site-config.ts';

/** Reads and validates `content/site.yaml` of the site in `root`. Undefined when there is any error. */
export function readConfig(root: string, overrides: ConfigOverrides): Checked<SiteConfig | undefined> {
  const file = join(root, 'content/site.yaml');
  if (existsSync(file)) return resolveConfig(readFileSync(file, 'utf8'), overrides);
  const other = ['content/site.yml', 'site.yaml', 'site.yml'].find((name) => existsSync(join(root, name)));
  return { value: undefined, problems: [settingsMissing({ file: 'content/site.yaml' }, { other })] };
}
