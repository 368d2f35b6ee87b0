import { attributeOf, type Element } from '../../markup/document.ts';
import { classesOf, type Selector, selectorOf } from './selector.ts';
import { holdsIn, propertiesOf, resolved, type SchemeName } from './style-colours.ts';
import { type StyleRule, styleRulesOf } from './style-rules.ts';

/** Where a style sheet says a value: in a rule, perhaps by a custom property that other rules use too. */
export type Said = Readonly<{ selector: string; property: string | undefined }>;

/** A value that a style sheet gives an element, custom properties put in; undefined where they are not known. */
export type Value = Readonly<{
  text: string | undefined;
  said: Said;
  /** Which of two values of an element wins: of a higher rank, or of the same and further down. */
  rank: number;
  order: number;
}>;

/** The properties that are followed, by what they set. */
const followed: ReadonlyMap<string, string> = new Map([
  ['color', 'color'],
  ['background', 'background'],
  ['background-color', 'background'],
  ['font', 'font'],
  ['font-size', 'font-size'],
  ['font-weight', 'font-weight'],
]);

/** What a style sheet says of elements. */
export type Cascade = Readonly<{
  /** The values that win for an element, by property. */
  valuesOf: (element: Element) => ReadonlyMap<string, Value>;
  /** Everything that its selectors ask for: tags, classes, ids, attributes and states. */
  words: ReadonlySet<string>;
}>;

type Rule = Readonly<{
  selector: Selector;
  values: readonly Readonly<{ property: string; value: Value }>[];
}>;

/**
 * Prepares a style sheet for readers of a scheme, as far as it speaks of colours and of the size of text (CSS Cascade 5,
 * 6.1, without layers).
 */
export function createCascade(css: string, scheme: SchemeName): Cascade {
  const all = styleRulesOf(css);
  const properties = propertiesOf(all)[scheme];
  const byKey = new Map<string, Rule[]>();
  const words = new Set<string>();
  for (const rule of all.flatMap((one, order) =>
    holdsIn(one, scheme) ? rulesOf(one, order, properties) : [],
  )) {
    for (const word of rule.selector.words) words.add(word);
    const same = byKey.get(rule.selector.key);
    if (same) same.push(rule);
    else byKey.set(rule.selector.key, [rule]);
  }
  const valuesOf = (element: Element) => {
    const winners = new Map<string, Value>();
    for (const key of keysOf(element))
      for (const { selector, values } of byKey.get(key) ?? []) {
        if (selector.matches(element)) for (const one of values) compete(winners, one);
      }
    return winners;
  };
  return { valuesOf, words };
}

/** Whether a value comes before another one of the same element. */
export const isOver = (one: Value, other: Value): boolean =>
  one.rank > other.rank || (one.rank === other.rank && one.order >= other.order);

function compete(winners: Map<string, Value>, { property, value }: Rule['values'][number]): void {
  const other = winners.get(property);
  if (other === undefined || isOver(value, other)) winners.set(property, value);
}

function keysOf(element: Element): readonly string[] {
  const id = attributeOf(element, 'id');
  return ['*', element.tagName, ...classesOf(element).map((name) => `.${name}`), ...(id ? [`#${id}`] : [])];
}

function rulesOf(
  { selectors, declarations }: StyleRule,
  order: number,
  properties: ReadonlyMap<string, string>,
): readonly Rule[] {
  const own = [...declarations].flatMap(([name, text]) => {
    const property = followed.get(name);
    return property ? [{ property, text }] : [];
  });
  if (own.length === 0) return [];
  return selectors.flatMap((written) => {
    const selector = selectorOf(written);
    if (selector === undefined) return [];
    const values = own.map(({ property, text }) => {
      const plain = text.replace(/\s*!\s*important$/i, '');
      const rank = selector.weight + (plain === text ? 0 : 1e6);
      const said = { selector: written, property: /var\(\s*(--[\w-]+)/.exec(plain)?.[1] };
      return { property, value: { text: resolved(plain, properties), said, rank, order } };
    });
    return [{ selector, values }];
  });
}
