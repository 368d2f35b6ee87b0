import { momentAt, parseMoment } from '../core/moment.ts';
import type { Checked, Problem } from '../core/problem.ts';
import { parseAddress } from '../core/url.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';
import { labelsFor } from './labels.ts';
import { settingGuesses } from './setting-guesses.ts';
import { settingInvalid, settingsSyntax } from './setting-problems.ts';
import { type Settings, settingsSchema } from './settings.ts';
import type { Include, SiteConfig } from './site-config.ts';

/** What the command line adds to the settings or puts in their place. */
export type ConfigOverrides = Readonly<{
  /** Takes the place of `url`. */
  baseUrl: string | undefined;
  /** The clock: milliseconds since 1970, or a valid date, which is in the site's zone unless it names one. */
  now: number | string;
  include: Include;
}>;

const file = 'content/site.yaml';

/** The configuration of a site from the text of `content/site.yaml`. Undefined when there is any error. */
export function resolveConfig(text: string, overrides: ConfigOverrides): Checked<SiteConfig | undefined> {
  const { value, fault, locate } = parseYaml(text);
  if (fault) return refused([settingsSyntax({ file, line: fault.line, column: fault.column }, fault)]);
  const settings = validate(settingsSchema, withBaseUrl(value ?? {}, overrides.baseUrl), settingGuesses);
  if (settings.value === undefined) {
    return refused(settings.faults.map((one) => settingInvalid({ file, ...locate(one.path, one.at) }, one)));
  }
  return { value: configOf(settings.value, overrides), problems: [] };
}

const refused = (problems: readonly Problem[]): Checked<undefined> => ({ value: undefined, problems });

function withBaseUrl(data: unknown, url: string | undefined): unknown {
  const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
  return url !== undefined && isGroup ? { ...data, url } : data;
}

/** Words for the URLs of lists, by the site's language. */
const listWords = {
  id: { news: 'berita', category: 'kategori', tag: 'tag' },
  en: { news: 'news', category: 'category', tag: 'tag' },
} as const;

function configOf({ labels, lists, ...settings }: Settings, { now, include }: ConfigOverrides): SiteConfig {
  const { language, timezone } = settings;
  const words = listWords[language];
  const clock = typeof now === 'string' ? parseMoment(now, timezone) : momentAt(now, timezone);
  const address = parseAddress(settings.url);
  if (clock === undefined || address === undefined)
    throw new Error('the clock and the address are validated before');
  return {
    ...settings,
    address,
    labels: labelsFor(language, labels),
    lists: {
      ...lists,
      news: lists.news ?? words.news,
      category: lists.category ?? words.category,
      tag: lists.tag ?? words.tag,
    },
    now: clock,
    include,
  };
}
