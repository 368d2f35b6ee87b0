/** When a rule of a style sheet holds: always, or for readers who have chosen light or dark. */
export type Scheme = 'any' | 'light' | 'dark';

/** A rule of a style sheet. Names of properties have small letters; of a property that is set twice, the last value. */
export type StyleRule = Readonly<{
  selectors: readonly string[];
  declarations: ReadonlyMap<string, string>;
  scheme: Scheme;
}>;

type Block = { readonly prelude: string; readonly declarations: Map<string, string> };

/**
 * The rules of a style sheet for screens, in their order, whatever width or ability they ask for. Left out are fonts, key
 * frames and rules for print. A style sheet with faults gives what can be made of it.
 */
export function styleRulesOf(css: string): readonly StyleRule[] {
  const source = css.replace(/\/\*[\s\S]*?(\*\/|$)/g, ' ');
  const rules: StyleRule[] = [];
  const open: Block[] = [];
  let start = 0;
  for (const { 0: token, index } of source.matchAll(tokens)) {
    if (!/^[{};]/.test(token)) continue;
    const text = source.slice(start, index).trim();
    start = index + 1;
    if (token === '{') {
      open.push({ prelude: text, declarations: new Map() });
      continue;
    }
    const block = open.at(-1);
    if (block) declare(block, text);
    if (token === '}' && block) {
      open.pop();
      rules.push(...ruleOf(block, open));
    }
  }
  return rules;
}

/** Strings, which end with their line at the latest, and the signs that end what stands before them. */
const tokens = /"(?:\\[\s\S]|[^"\\\n])*(?:"|(?=\n)|$)|'(?:\\[\s\S]|[^'\\\n])*(?:'|(?=\n)|$)|[{};]/g;

function declare({ declarations }: Block, text: string): void {
  const colon = text.indexOf(':');
  if (colon > 0) declarations.set(text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim());
}

function ruleOf(block: Block, around: readonly Block[]): readonly StyleRule[] {
  const preludes = around.map(({ prelude }) => prelude);
  const isLeftOut = preludes.some((prelude) =>
    /^@(keyframes|-webkit-keyframes|media\s+print)/i.test(prelude),
  );
  if (block.prelude.startsWith('@') || isLeftOut || block.declarations.size === 0) return [];
  const above = preludes.filter((prelude) => !prelude.startsWith('@'));
  return [
    {
      selectors: splitList(block.prelude).map((selector) => nested(selector, above)),
      declarations: block.declarations,
      scheme: schemeOf(preludes.join(' ')),
    },
  ];
}

/** A selector with those of the rules around it. */
const nested = (selector: string, above: readonly string[]): string =>
  [...above.map((one) => splitList(one)[0] ?? ''), selector].reduce((outer, inner) =>
    inner.includes('&') ? inner.replaceAll('&', outer) : `${outer} ${inner}`,
  );

function schemeOf(media: string): Scheme {
  const [, scheme] = /prefers-color-scheme\s*:\s*(light|dark)/i.exec(media) ?? [];
  if (scheme === undefined) return 'any';
  return scheme.toLowerCase() === 'dark' ? 'dark' : 'light';
}

/** The parts of a list of selectors; a comma in brackets is part of a selector. */
function splitList(prelude: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const letter of prelude) {
    if (letter === '(' || letter === '[') depth += 1;
    if (letter === ')' || letter === ']') depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
