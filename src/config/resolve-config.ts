import { correctedText, lightSurface } from '../core/brand-colours.ts';
import { contrast } from '../core/contrast.ts';
import { endOfDay, type Moment, momentAt, parseMoment } from '../core/moment.ts';
import type { Checked, Problem } from '../core/problem.ts';
import { parseAddress } from '../core/url.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';
import { labelsFor } from './labels.ts';
import { settingGuesses } from './setting-guesses.ts';
import { alertReversed, colourPale, settingInvalid, settingsSyntax } from './setting-problems.ts';
import { type Settings, settingsSchema } from './settings.ts';
import type { AcceptedFinding, Alert, Include, SiteConfig } from './site-config.ts';

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
  const pale = paleColours(settings.value.theme).map((colour) =>
    colourPale({ file, ...locate(['theme', colour.name], 'value') }, colour),
  );
  const lines = settings.value.check.accepted.map(
    (_, index) => locate(['check', 'accepted', index], 'value')?.line,
  );
  const config = configOf(settings.value, { ...overrides, lines });
  const { alert } = config;
  if (alert?.start && alert.end.epoch <= alert.start.epoch)
    return refused([alertReversed({ file, ...locate(['alert', 'end'], 'value') }, {})]);
  return { value: config, problems: pale };
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The brand's colours that text cannot have, with the tone that it has instead. */
const paleColours = (theme: Settings['theme']) =>
  Object.entries(theme).flatMap(([name, colour]) => {
    const used = correctedText(colour);
    return used === undefined
      ? []
      : [{ name, colour, used, ratio: contrast(colour, lightSurface).toFixed(1) }];
  });

const refused = (problems: readonly Problem[]): Checked<undefined> => ({ value: undefined, problems });

function withBaseUrl(data: unknown, url: string | undefined): unknown {
  return url !== undefined && isGroup(data) ? { ...data, url } : data;
}

/** Words for the URLs of lists, and the category of announcements, by the site's language. */
const listWords = {
  id: { news: 'berita', category: 'kategori', tag: 'tag', search: 'cari', announcements: 'Pengumuman' },
  en: { news: 'news', category: 'category', tag: 'tag', search: 'search', announcements: 'Announcements' },
} as const;

function configOf(
  { labels, lists, home, alert, check, ...settings }: Settings,
  { now, include, lines }: ConfigOverrides & Readonly<{ lines: readonly (number | undefined)[] }>,
): SiteConfig {
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
      search: lists.search ?? words.search,
    },
    home: { ...home, announcements: home.announcements ?? words.announcements },
    alert: alert && alertOf(alert, timezone),
    ownPhones: ownPhones(settings.office, check.phones),
    accepted: check.accepted.map((one, index) => acceptedOf(one, { zone: timezone, line: lines[index] })),
    now: clock,
    include,
  };
}

function alertOf({ text, link, start, end }: NonNullable<Settings['alert']>, zone: string): Alert {
  const until = momentOf(end, zone);
  return {
    text,
    link,
    start: start === undefined ? undefined : momentOf(start, zone),
    end: endOf(until),
    until,
  };
}

/** Numbers that are written in many ways, as one: digits with the country code. */
const ownPhones = (office: Settings['office'], others: readonly string[]): readonly string[] =>
  [office.phone, office.whatsapp, ...others].flatMap((number) =>
    number ? [number.replace(/\D/g, '').replace(/^0/, '62')] : [],
  );

function acceptedOf(
  { code, file, reason, until }: Settings['check']['accepted'][number],
  { zone, line }: Readonly<{ zone: string; line: number | undefined }>,
): AcceptedFinding {
  return { code, file, reason, until, end: endOf(momentOf(until, zone)), line };
}

/** A date without a time lasts to the end of its day. */
const endOf = (moment: Moment): Moment => (moment.timed ? moment : endOfDay(moment));

/** A date that the schema has validated. */
function momentOf(text: string, zone: string): Moment {
  const moment = parseMoment(text, zone);
  if (moment === undefined) throw new Error(`not a date: ${text}`);
  return moment;
}
