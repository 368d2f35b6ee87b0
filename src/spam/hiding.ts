/**
 * How an element is kept from being seen: `closed` as menus and tabs are until they are opened, `sneaky` in ways that nobody
 * needs who means to show it one day.
 */
export type Hiding = 'closed' | 'sneaky';

type Attributes = ReadonlyMap<string, string>;

/** Names of classes that hide text from the eye and leave it to screen readers. */
const screenReader =
  /(^|[\s_-])(sr-only|visually-?hidden|screen-reader-text|hidden|d-none|hide|invisible|collapse)(?=$|[\s_-])/i;

/** Whether and how an element is hidden by its own attributes, and by `rules`, the style sheets of the same file. */
export function hidingOf(
  name: string,
  attributes: Attributes,
  rules: ReadonlyMap<string, Hiding>,
): Hiding | undefined {
  const byStyle = styleHiding(attributes.get('style') ?? '');
  if (byStyle === 'sneaky') return byStyle;
  const byRule = [...selectorsOf(attributes)].map((selector) => rules.get(selector));
  if (byRule.includes('sneaky')) return 'sneaky';
  if (name === 'font' && /^#?(fff(fff)?|white)$/i.test(attributes.get('color') ?? '')) return 'sneaky';
  if (name === 'marquee' && /^[0-5](px)?$/.test(attributes.get('height') ?? attributes.get('width') ?? ''))
    return 'sneaky';
  const closed =
    byStyle ??
    byRule.find((hiding) => hiding !== undefined) ??
    (attributes.has('hidden') ||
    name === 'noscript' ||
    name === 'template' ||
    screenReader.test(attributes.get('class') ?? '')
      ? 'closed'
      : undefined);
  return closed;
}

function* selectorsOf(attributes: Attributes): Generator<string> {
  for (const name of (attributes.get('class') ?? '').split(/\s+/, 30)) if (name) yield `.${name}`;
  const id = attributes.get('id');
  if (id) yield `#${id}`;
}

/** What the declarations of a `style` hide. */
export function styleHiding(style: string): Hiding | undefined {
  if (style === '') return undefined;
  const text = style
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/\/\*[\s\S]{0,200}?\*\//g, '')
    .replace(/\s+|!important/g, '');
  const declarations = new Map(
    text.split(';').map((one) => {
      const colon = one.indexOf(':');
      return [one.slice(0, colon), one.slice(colon + 1)] as const;
    }),
  );
  const value = (name: string): string => declarations.get(name) ?? '';
  const tiny = (name: string): boolean =>
    /^(0|0?\.\d+|1)(px|em|rem|pt|%|vh|vw)?$/.test(value(name)) &&
    value(name) !== '1em' &&
    value(name) !== '1rem';
  const far = (name: string): boolean => /^-\d{3,}(\.\d+)?(px|em|rem|%|vw|vh)?$/.test(value(name));
  const cut =
    /hidden|clip|auto|scroll/.test(value('overflow')) ||
    /hidden/.test(value('overflow-y')) ||
    /hidden/.test(value('overflow-x'));
  const ground = value('background-color') || value('background');
  const sneaky =
    (tiny('font-size') && value('font-size') !== '1') ||
    /^(0(\.0\d*)?|\.0\d*)$/.test(value('opacity')) ||
    /opacity\(0%?\)/.test(value('filter')) ||
    ['left', 'top', 'right', 'bottom', 'margin-left', 'margin-top', 'text-indent', 'inset'].some(far) ||
    /translate[xy]?\([^)]*-\d{3,}(px|vw|vh|em)|scale[xy]?\(0/.test(value('transform')) ||
    (cut && ['height', 'width', 'max-height', 'max-width'].some(tiny)) ||
    /rect\((0|1px|auto)/.test(value('clip')) ||
    /inset\((50|100)%|circle\(0/.test(value('clip-path')) ||
    /transparent|rgba\([^)]*,0\)/.test(value('color')) ||
    (value('color') !== '' && sameColour(value('color'), ground || '#fff')) ||
    (/^-\d+$/.test(value('z-index')) && /absolute|fixed/.test(value('position')));
  if (sneaky) return 'sneaky';
  return /none/.test(value('display')) ||
    /hidden|collapse/.test(value('visibility')) ||
    /hidden/.test(value('content-visibility'))
    ? 'closed'
    : undefined;
}

const white = /^(#fff|#ffffff|white|#f{3}[0-9a-f]?|rgb\(255,255,255\)|#fefefe|#fdfdfd|snow|ivory)$/;

const sameColour = (a: string, b: string): boolean => a === b || (white.test(a) && white.test(b));

/** What is said for paper alone: there is no link to follow on it. */
const printed = /@media[^{}]{0,200}\bprint\b[^{}]{0,200}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** Which classes and ids the rules of a style sheet hide, by `.class` and `#id`. */
export function hidingRules(sheet: string): ReadonlyMap<string, Hiding> {
  const found = new Map<string, Hiding>();
  for (const [, selectors = '', style = ''] of sheet
    .replace(printed, '')
    .matchAll(/([^{}]{1,300})\{([^{}]{1,2000})\}/g)) {
    const hiding = styleHiding(style);
    if (hiding === undefined) continue;
    for (const selector of selectors.split(',')) {
      // What hides all elements of a name below a class, such as `#arsip li`, hides what that class holds.
      const named =
        /[.#][\w-]+$/.exec(selector.trim())?.[0] ?? /([.#][\w-]+)[\s>]+[a-z]+$/.exec(selector.trim())?.[1];
      if (named !== undefined && found.get(named) !== 'sneaky') found.set(named, hiding);
    }
  }
  return found;
}
