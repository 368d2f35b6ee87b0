import { sha256 } from '../core/hash.ts';
import { isOwnTemplate, type ThemeFiles } from '../theme/theme.ts';

/** What a page of an entry is made of. */
export type PageSources = Readonly<{
  /** Names the source of the entry and how it was read. */
  entry: string;
  /** All props but the HTML of the body. */
  props: object;
  /** What fills the holes of the body in this page. */
  filled: readonly string[];
}>;

/** Gives a text that is another one as soon as anything is different that the page is made of. */
export type PageKey = (page: PageSources) => string;

/**
 * Creates the keys of pages. A page is a function of the program, the theme and its props, and the HTML in them one of the
 * source and what fills its holes: so two pages of one key are the same, byte for byte. `makers` names the program and
 * whatever else decides what is written of a page. Undefined for a theme that may ask for more, such as the time.
 */
export function createPageKey(makers: readonly unknown[], { templates }: ThemeFiles): PageKey | undefined {
  if ([...templates.values()].some((template) => isOwnTemplate(template) && asks.test(template.text)))
    return undefined;
  const texts = [...templates].map(([name, { text }]) => [name, text]);
  const base = sha256(JSON.stringify([makers, texts]));
  const textOf = createPropText();
  return ({ entry, props, filled }) => {
    const texts = Object.entries(props).map(([name, value]) => `${name} ${textOf(name, value)}`);
    return sha256([base, entry, ...texts, JSON.stringify(filled)].join('\n')).slice(0, 32);
  };
}

/** What a template may ask for besides its props. */
const asks = /\b(?:Date|Intl|Math\.random|crypto|process|globalThis|require|import)\b/;

/** Texts from this length on are shortened to a hash, since many pages have the same. */
const long = 1000;

/** Gives props as texts. Most pages share the long ones with the page before, and so their text. */
function createPropText(): (name: string, value: unknown) => string {
  const last = new Map<string, Readonly<{ value: unknown; text: string }>>();
  return (name, value) => {
    const before = last.get(name);
    if (before?.value === value && before !== undefined) return before.text;
    const json = JSON.stringify(value) ?? '';
    const text = json.length < long ? json : sha256(json);
    last.set(name, { value, text });
    return text;
  };
}
