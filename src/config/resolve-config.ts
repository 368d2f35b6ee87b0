import { momentAt, parseMoment } from '../core/moment.ts';
import type { Checked, Problem } from '../core/problem.ts';
import { explainIssue, type KeyWords } from '../core/schema.ts';
import { parseAddress } from '../core/url.ts';
import { parseYaml, type YamlText } from '../core/yaml.ts';
import { labelNames, labelsFor } from './labels.ts';
import { settingInvalid, settingsSyntax } from './setting-problems.ts';
import { type Settings, settingsSchema } from './settings.ts';
import type { Include, SiteConfig } from './site-config.ts';

/** What the command line adds to the settings or puts in their place. */
export type ConfigOverrides = Readonly<{
  /** Takes the place of `url`. */
  baseUrl: string | undefined;
  /** The clock: milliseconds since 1970, or a date in the site's zone. */
  now: number | string;
  include: Include;
}>;

const file = 'content/site.yaml';

/** The configuration of a site from the text of `content/site.yaml`. Undefined when there is any error. */
export function resolveConfig(text: string, overrides: ConfigOverrides): Checked<SiteConfig | undefined> {
  const yaml = parseYaml(text);
  if (yaml.faults.length > 0) {
    return {
      value: undefined,
      problems: yaml.faults.map(({ message, ...at }) => settingsSyntax({ file, ...at }, { detail: message })),
    };
  }
  const { baseUrl } = overrides;
  const raw = yaml.value ?? {};
  const parsed = settingsSchema.safeParse(
    baseUrl !== undefined && isRecord(raw) ? { ...raw, url: baseUrl } : raw,
    { reportInput: true },
  );
  if (!parsed.success)
    return {
      value: undefined,
      problems: parsed.error.issues.flatMap((issue) => settingProblems(issue, yaml)),
    };
  return { value: configOf(parsed.data, overrides), problems: [] };
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

function settingProblems(issue: Parameters<typeof explainIssue>[0], yaml: YamlText): readonly Problem[] {
  return explainIssue(issue, keyWords(issue.path)).map(({ path, message, hint }) =>
    settingInvalid({ file, ...yaml.locate(path) }, { message, hint }),
  );
}

/** Keys that may stand at a path of the settings, and Indonesian words for them. */
function keyWords(path: readonly PropertyKey[]): KeyWords {
  const [group] = path;
  if (group === 'labels') return { keys: labelNames, guesses: {} };
  const schema = group === undefined ? settingsSchema : groups[String(group) as keyof typeof groups];
  return {
    keys: schema === undefined ? [] : Object.keys(schema.shape),
    guesses: group === undefined ? guesses : groupGuesses,
  };
}

const groups = {
  office: settingsSchema.shape.office.unwrap(),
  social: settingsSchema.shape.social.unwrap(),
  images: settingsSchema.shape.images.unwrap(),
  mobile: settingsSchema.shape.mobile.unwrap(),
  lists: settingsSchema.shape.lists.unwrap(),
  theme: settingsSchema.shape.theme.unwrap(),
  markdown: settingsSchema.shape.markdown.unwrap(),
};

const guesses: Readonly<Record<string, string>> = {
  judul: 'title',
  nama: 'title',
  name: 'title',
  alamat: 'office.address',
  baseurl: 'url',
  domain: 'url',
  bahasa: 'language',
  lang: 'language',
  zona: 'timezone',
  zonawaktu: 'timezone',
  semboyan: 'tagline',
  slogan: 'tagline',
  description: 'tagline',
  deskripsi: 'tagline',
  ikon: 'icon',
  logo: 'icon',
  menu: 'navigation',
  navigasi: 'navigation',
  kantor: 'office',
  telepon: 'office.phone',
  sosial: 'social',
  gambar: 'images',
  foto: 'images',
  seluler: 'mobile',
  warna: 'theme',
  colors: 'theme',
  label: 'labels',
  orang: 'people',
};

const groupGuesses: Readonly<Record<string, string>> = {
  nama: 'name',
  alamat: 'address',
  kota: 'city',
  provinsi: 'province',
  kodepos: 'postalCode',
  telepon: 'phone',
  surel: 'email',
  jam: 'hours',
  peta: 'map',
  tautan: 'links',
  lebar: 'widths',
  mutu: 'quality',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
