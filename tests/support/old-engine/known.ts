import { createRequire } from 'node:module';
import type { CompatData, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** The engine whose readers must not be left out: Chrome 70, October 2018, in Android WebViews that nobody updates. */
const version = 70;

// The table has 20 MB: Node reads it in a moment, the compiler of the tests in minutes.
const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

const { properties = {}, selectors = {}, types = {}, 'at-rules': atRules = {} } = data.css;

/** Units that Chrome 70 has (CSS Values 3, and `x` for resolutions since 68). */
const units = new Set(
  '% em rem ex ch vw vh vmin vmax px cm mm q in pt pc deg grad rad turn s ms dpi dpcm dppx x fr'.split(' '),
);

/** Whether Chrome 70 knows a property, under this name. */
export function knowsProperty(name: string): boolean {
  if (name.startsWith('--')) return true;
  const own = properties[name];
  if (own !== undefined) return has(own);
  const [, prefix = '', plain = name] = /^(-\w+-)?(.*)$/.exec(name) ?? [];
  const unprefixed = properties[plain];
  if (prefix !== '' && unprefixed !== undefined) return has(unprefixed, prefix);
  return Object.keys(properties).some((other) => hadName(properties[other], name));
}

/** Whether an entry, or a part of it as with `grid-gap` at the gaps of grids, went by another name in Chrome 70. */
const hadName = (entry: Identifier | undefined, name: string): boolean =>
  [entry, entry?.['grid_context']].some((part) =>
    statements(part).some((one) => one.alternative_name === name && inTime(one)),
  );

/** Whether Chrome 70 knows a word as a value of a property. A word of which the tables say nothing is taken as known. */
export const knowsWord = (property: string, word: string): boolean =>
  saysNothingElse([properties[property]?.[word], types['global_keywords']?.[word], types['color']?.[word]]);

/** Whether Chrome 70 knows a function such as `clamp`. Those that are no type of their own, such as `blur`, are old. */
export const knowsFunction = (name: string): boolean =>
  saysNothingElse([types[name], types['color']?.[name], types['gradient']?.[name], types['image']?.[name]]);

/** The first entry that there is says that Chrome 70 has it, or there is none. */
function saysNothingElse(entries: readonly (Identifier | undefined)[]): boolean {
  const entry = entries.find((one) => one?.__compat !== undefined);
  return entry === undefined || has(entry);
}

export const knowsUnit = (unit: string): boolean => units.has(unit.toLowerCase());

/** Whether Chrome 70 knows a pseudo-class or pseudo-element. WebKit's own are all taken. */
export const knowsPseudo = (name: string): boolean => name.startsWith('-webkit-') || has(selectors[name]);

export const knowsAtRule = (name: string): boolean => has(atRules[name]);

/** Whether Chrome 70 knows a feature that `@media` asks for, such as `min-width`. */
export const knowsMediaFeature = (name: string): boolean =>
  has(atRules['media']?.[name.replace(/^(min|max)-/, '')]);

const statements = (entry: Identifier | undefined): readonly SimpleSupportStatement[] => {
  const found = entry?.__compat?.support.chrome;
  return found === undefined ? [] : [found].flat();
};

const has = (entry: Identifier | undefined, prefix = ''): boolean =>
  statements(entry).some(
    (one) => (one.prefix ?? '') === prefix && one.alternative_name === undefined && inTime(one),
  );

const inTime = ({ version_added, version_removed, flags }: SimpleSupportStatement): boolean =>
  typeof version_added === 'string' &&
  major(version_added) <= version &&
  (typeof version_removed !== 'string' || major(version_removed) > version) &&
  flags === undefined;

/** `≤83` may be older than Chrome 70 or not: it is taken as not. `preview` is no number, and later than all. */
const major = (text: string): number =>
  Number.parseInt(text.replace('≤', ''), 10) || Number.POSITIVE_INFINITY;
