/**
 * The most that drawing a picture may cost, in plain shapes: an emblem has some hundreds. Drawing cannot be ended once it
 * has begun, so this is judged before.
 */
const mostCost = 20_000;

/** What a shape costs that is drawn on a layer of its own, as large as the picture. */
const layerCost = 40;

/** What filters cost, which work on each pixel of the picture; the others are cheaper. */
const filterCosts: ReadonlyMap<string, number> = new Map([
  ['feGaussianBlur', 2000],
  ['feDropShadow', 2000],
  ['feMorphology', 2000],
  ['feTurbulence', 2000],
  ['feDiffuseLighting', 1000],
  ['feSpecularLighting', 1000],
  ['feConvolveMatrix', mostCost],
]);

/** An element of a picture, as far as it costs something. */
type Drawn = Readonly<{ cost: number; inside: Drawn[]; uses: readonly string[] }>;

/** Adds up what a picture costs to be drawn while it is read. */
export type SvgCost = Readonly<{
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close: () => void;
  /** Whether the whole, every part counted as often as it is drawn, is more than may be. `css` are its style sheets. */
  isTooMuch: (css: string) => boolean;
}>;

/** A count for one picture. */
export function createSvgCost(): SvgCost {
  const root: Drawn = { cost: 0, inside: [], uses: [] };
  const open: Drawn[] = [root];
  const byName = new Map<string, Drawn>();
  const classes: (readonly [names: string, element: Drawn])[] = [];
  return {
    open(name, attributes) {
      const texts = Object.entries(attributes).map(([key, value]) => `${key}:${value}`);
      const element: Drawn = {
        cost: (filterCosts.get(name) ?? 1) + (texts.some(needsLayer) ? layerCost : 0),
        inside: [],
        uses: texts.flatMap(namesUsed),
      };
      open.at(-1)?.inside.push(element);
      open.push(element);
      if (attributes['id'] !== undefined) byName.set(attributes['id'], element);
      classes.push([attributes['class'] ?? '', element]);
    },
    close() {
      open.pop();
    },
    isTooMuch(css) {
      const styled = stylesOf(css, classes);
      return costOf(root, (element) => {
        const style = styled.get(element) ?? '';
        const used = [...element.uses, ...namesUsed(style)].flatMap((name) => byName.get(name) ?? []);
        return {
          cost: element.cost + (needsLayer(style) ? layerCost : 0),
          parts: [...element.inside, ...used],
        };
      });
    },
  };
}

/** Goes through every part as often as it is drawn, and stops where it has become too much: also where it uses itself. */
function costOf(
  root: Drawn,
  look: (element: Drawn) => Readonly<{ cost: number; parts: readonly Drawn[] }>,
): boolean {
  const ahead = [root];
  let sum = 0;
  for (let element = ahead.pop(); element !== undefined; element = ahead.pop()) {
    const { cost, parts } = look(element);
    sum += cost;
    if (sum + ahead.length + parts.length > mostCost) return true;
    ahead.push(...parts);
  }
  return false;
}

/** The rules of style sheets by the elements that they may be for, by their classes; a rule for anything else is for all. */
function stylesOf(
  css: string,
  classes: readonly (readonly [names: string, element: Drawn])[],
): ReadonlyMap<Drawn, string> {
  const byClass = new Map<string, string>();
  for (const rule of css.split('}')) {
    const [selector = '', style = ''] = rule.split('{');
    if (!needsLayer(style) && namesUsed(style).length === 0) continue;
    const names = /^[\s.,\w-]*$/.test(selector) ? selector.split(/[\s,]+/).filter(Boolean) : ['*'];
    for (const name of names.every((one) => one.startsWith('.')) ? names : ['*'])
      byClass.set(name, `${byClass.get(name) ?? ''};${style}`);
  }
  if (byClass.size === 0) return new Map();
  return new Map(
    classes.map(([names, element]) => [
      element,
      ['*', ...names.split(/\s+/).map((name) => `.${name}`)].map((name) => byClass.get(name) ?? '').join(';'),
    ]),
  );
}

/** Whether a style, or an attribute written as one, puts what it is for on a layer of its own. */
const needsLayer = (style: string): boolean =>
  /(?:^|[;:\s])(?:opacity|filter|mask|clip-path|mix-blend-mode|isolation)\s*:/.test(style);

/** The names of other parts that a style, or an attribute written as one, draws. */
const namesUsed = (style: string): readonly string[] =>
  [...style.matchAll(/url\(\s*["']?#([^"')\s]+)|href:\s*#(\S+)/g)].flatMap(
    ([, url, href]) => url ?? href ?? [],
  );
