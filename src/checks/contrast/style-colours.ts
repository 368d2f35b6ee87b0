import type { StyleRule } from './style-rules.ts';

/** What a reader has chosen. */
export type SchemeName = 'light' | 'dark';

/** The custom properties that a style sheet gives the whole page, by the scheme that a reader has chosen. */
export type Properties = Readonly<Record<SchemeName, ReadonlyMap<string, string>>>;

/** Whether a rule holds for readers of a scheme. */
export const holdsIn = (rule: StyleRule, scheme: SchemeName): boolean =>
  rule.scheme === 'any' || rule.scheme === scheme;

/** Collects the custom properties of the root; the last one holds. */
export function propertiesOf(rules: readonly StyleRule[]): Properties {
  const roots = rules.filter(({ selectors }) => selectors.some((one) => /^(:root|html|\*|body)$/i.test(one)));
  const of = (scheme: SchemeName) =>
    new Map(
      roots
        .filter((rule) => holdsIn(rule, scheme))
        .flatMap(({ declarations }) => [...declarations].filter(([name]) => name.startsWith('--'))),
    );
  return { light: of('light'), dark: of('dark') };
}

/** A value with its custom properties put in; undefined where one is not known, or where they go round in a circle. */
export function resolved(value: string, properties: ReadonlyMap<string, string>): string | undefined {
  let text = value;
  for (let depth = 0; depth < 10; depth += 1) {
    const [whole, name = '', fallback] = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/.exec(text) ?? [];
    if (whole === undefined) return text.includes('var(') ? undefined : text.trim();
    const put = properties.get(name) ?? fallback;
    if (put === undefined) return undefined;
    text = text.replace(whole, () => put);
  }
  return undefined;
}

/**
 * The colour that a value of `color` or `background` has, as `#rrggbb`; undefined where it has none, or one that is not
 * known without a browser: see-through, of a picture or gradient, mixed, or of a word that is not of the sixteen basic ones.
 */
export function colourOf(value: string): string | undefined {
  if (/\b(url|gradient|color-mix)\b/i.test(value)) return undefined;
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)/i.exec(value);
  if (rgb)
    return `#${rgb
      .slice(1)
      .map((part) => hexByte(Number(part)))
      .join('')}`;
  for (const word of value.toLowerCase().split(/\s+/)) {
    const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/.exec(word) ?? [];
    if (long) return `#${long}`;
    if (short) return `#${[...short].map((digit) => digit + digit).join('')}`;
    const named = basicColours.get(word);
    if (named) return named;
  }
  return undefined;
}

const hexByte = (value: number): string => Math.min(255, value).toString(16).padStart(2, '0');

/** CSS Color 4, 6.1: the names of HTML 4. */
const basicColours: ReadonlyMap<string, string> = new Map([
  ['black', '#000000'],
  ['silver', '#c0c0c0'],
  ['gray', '#808080'],
  ['grey', '#808080'],
  ['white', '#ffffff'],
  ['maroon', '#800000'],
  ['red', '#ff0000'],
  ['purple', '#800080'],
  ['fuchsia', '#ff00ff'],
  ['green', '#008000'],
  ['lime', '#00ff00'],
  ['olive', '#808000'],
  ['yellow', '#ffff00'],
  ['navy', '#000080'],
  ['blue', '#0000ff'],
  ['teal', '#008080'],
  ['aqua', '#00ffff'],
]);
